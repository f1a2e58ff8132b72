import { describe, expect, test } from 'vitest'
import { claims, page } from './page.ts'

describe('a claim', () => {
  test.each([
    ['of a treatment', 'TMS relieves pain.', ['verb asserted treatment: TMS relieves pain']],
    [
      'of a compound name',
      'Ketamine infusion therapy eases pain.',
      ['verb asserted treatment: Ketamine infusion therapy eases pain'],
    ],
    ['of a pronoun', 'TMS is gentle. It relieves pain.', ['verb asserted pronoun: It relieves pain']],
    ['of a provider', 'We cure depression.', ['verb asserted provider: We cure depression']],
    ['of people', 'Many patients find relief with TMS.', ['people generalised people: Many patients find relief']],
    [
      'of people who recover',
      'Most patients recover within weeks.',
      ['people generalised people: Most patients recover'],
    ],
    ['of the reader', 'You will feel better.', ['people boosted people: You will feel better']],
    ['of a trouble that goes', 'Your depression will lift.', ['trouble-goes boosted none: Your depression will lift']],
    [
      'of a trouble that goes quiet',
      'With TMS the ringing goes quiet.',
      ['trouble-goes asserted none: the ringing goes quiet'],
    ],
    [
      'of a trouble that is over',
      'With TMS your panic is history.',
      ['trouble-over asserted none: your panic is history'],
    ],
    [
      'of what the clinic does',
      'Releasing the fascia relieves pain.',
      ['verb asserted treatment: Releasing the fascia relieves pain'],
    ],
    ['in the passive', 'Depression is relieved by TMS.', ['passive asserted treatment: Depression is relieved by TMS']],
    ['of helping', 'TMS helps with anxiety.', ['helps can treatment: TMS helps with anxiety']],
    [
      'of helping people do',
      'TMS helps people overcome addiction.',
      ['helps can treatment: TMS helps people overcome addiction'],
    ],
    ['of giving', 'TMS provides lasting relief.', ['gives asserted treatment: TMS provides lasting relief']],
    ['of working', 'TMS works fast.', ['works asserted treatment: TMS works fast']],
    [
      'of effectiveness',
      'TMS is highly effective for depression.',
      ['effective asserted treatment: TMS is highly effective for depression'],
    ],
    ['of an answer', 'TMS is the answer to your pain.', ['answer asserted treatment: TMS is the answer to your pain']],
    ['as a command', 'Banish your anxiety today.', ['imperative asserted none: Banish your anxiety']],
    [
      'past "never fails to"',
      'TMS never fails to relieve pain.',
      ['verb asserted treatment: TMS never fails to relieve pain'],
    ],
    [
      'twice, with one subject',
      'PRP restores hair and tightens skin.',
      ['verb asserted treatment: PRP restores hair', 'verb asserted treatment: PRP restores hair and tightens skin'],
    ],
  ])('%s is found', (_name, text, expected) => {
    expect(claims(text)).toEqual(expected)
  })

  test.each([
    ['of another head', 'Therapy dogs reduce stress.'],
    ['of its costs', 'Ketamine costs drop.'],
    ['of a way of working', 'TMS works by pulsing a magnet.'],
    ['of a service', 'We treat depression.'],
    ['of a habit', 'Exercise reduces stress.'],
    ['of a disease, by pronoun', 'Depression hurts. It lowers your mood.'],
    ['of a side effect', 'The side effects of TMS improve within hours.'],
    ['of a visit that ends', 'Your TMS treatment ends at noon.'],
    ['of a purpose', 'TMS is used to treat depression.'],
    ['in a noun', 'This work was supported by a grant.'],
  ])('%s is none', (_name, text) => {
    expect(claims(text)).toEqual([])
  })

  test('knows its object, its treatments and its boosters', () => {
    const [claim] = page('Ketamine relieves depression.').claims
    expect(claim).toMatchObject({ objectKind: 'condition', treatments: ['ketamine'], cited: false })
    expect(page('TMS is highly effective.').claims[0]?.boosters).toEqual(['highly'])
  })

  test('is cited when evidence stands in its sentence or the next two', () => {
    const cited = (text: string): boolean | undefined => page(text).claims[0]?.cited
    expect(cited('TMS relieves pain ([trial](https://jamanetwork.com/1)).')).toBe(true)
    expect(cited('TMS relieves pain. We read about it. See [the trial](https://jamanetwork.com/1).')).toBe(true)
    expect(cited('TMS relieves pain. One. Two. See [the trial](https://jamanetwork.com/1).')).toBe(false)
    expect(cited('TMS relieves pain ([us](https://clinic.example/)).')).toBe(false)
    expect(cited('TMS relieves pain (Roe et al., 2019).')).toBe(true)
    expect(cited('TMS relieves pain [1].')).toBe(true)
  })
})
