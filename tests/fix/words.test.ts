import { describe, expect, test } from 'vitest'
import { lintPage } from '../../src/carelint.ts'
import { apart, applyChanges } from '../../src/fix/apply.ts'

/** A page after one round of its safe fixes. */
async function fixed(source: string, path = 'page.md', settings: unknown = {}): Promise<string> {
  const { findings } = await lintPage(source, { path, settings })
  const open = findings.filter(finding => finding.fix)
  return applyChanges(
    source,
    apart(open, finding => finding.fix!).map(finding => finding.fix!),
  )
}

describe('words about suicide', () => {
  test.each([
    ['His brother committed suicide in May.', 'His brother died by suicide in May.'],
    ['People who commit suicide often told nobody.', 'People who die by suicide often told nobody.'],
    ['He commits suicide in the last act.', 'He dies by suicide in the last act.'],
    ['She thought of committing suicide.', 'She thought of dying by suicide.'],
    ['Some spoke about committing suicide.', 'Some spoke about dying by suicide.'],
    ['Committed suicide at 40.', 'Died by suicide at 40.'],
    ['## WHY MY FATHER COMMITTED SUICIDE', '## WHY MY FATHER DIED BY SUICIDE'],
    ['## Why My Father Committed Suicide', '## Why My Father Died by Suicide'],
    ['He **committed** suicide.', 'He **died by** suicide.'],
    ['He committed *suicide*.', 'He died by *suicide*.'],
    ['He committed\nsuicide.', 'He died by\nsuicide.'],
    ['She tried to commit suicide twice.', 'She attempted suicide twice.'],
    ['She had attempted to commit suicide before.', 'She had attempted suicide before.'],
    ['He completed suicide in June.', 'He died by suicide in June.'],
    ['She came after an unsuccessful suicide attempt.', 'She came after a suicide attempt.'],
    ['After two failed suicide attempts, he called.', 'After two suicide attempts, he called.'],
    ['Failed suicide attempts are common.', 'Suicide attempts are common.'],
  ])('are changed in %j and nothing else is', async (before, after) => {
    const [top, end] = ['# Grief\n\nA line.\n\n', '\n\nCall or text 988 at any time.\n']
    expect(await fixed(top + before + end)).toBe(top + after + end)
  })

  test.each([
    'Our committed suicide counsellors answer.',
    'Rates of completed suicide fell.',
    'He threatened to commit suicide.',
    'They commit suicide bombings.',
    'He committed murder-suicide.',
    'He committed suicide by cop.',
    'It was a successful suicide.',
    'It was a **failed** suicide attempt.',
    'Please write “died by suicide” rather than “committed suicide”.',
    'The suicide epidemic worries us.',
    'Years of pain drove him to suicide.',
  ])('are left to a writer in %j', async sentence => {
    const source = `# Grief\n\n${sentence}\n\nCall or text 988 at any time.\n`
    expect(await fixed(source)).toBe(source)
  })
})

describe('a retired crisis line', () => {
  test.each([
    ['Call 1-800-273-8255 now.', 'Call 988 now.'],
    ['Call (800) 273-8255 at any hour.', 'Call 988 at any hour.'],
    ['Call +1 800 273 8255 at any hour.', 'Call 988 at any hour.'],
    ['Call us or the line (800-273-8255).', 'Call us or the line (988).'],
    ['Call 1-800-273-TALK (8255).', 'Call 988.'],
    ['Call 1-800-273-8255 (TALK).', 'Call 988.'],
    ['Call 1-800-273-8255 or 1-800-273-TALK.', 'Call 988.'],
    [
      'Ring the National Suicide Prevention Lifeline at 1-800-273-8255.',
      'Ring the 988 Suicide and Crisis Lifeline at 988.',
    ],
    [
      'Ring the **National Suicide Prevention Lifeline**: 1-800-273-8255.',
      'Ring the **988 Suicide and Crisis Lifeline**: 988.',
    ],
    ['Call [1-800-273-8255](tel:18002738255).', 'Call [988](tel:988).'],
    ['Call [**1-800-273-8255**](tel:+1-800-273-8255) now.', 'Call [**988**](tel:988) now.'],
    ['[Call the line](tel:18002738255) now.', '[Call the line](tel:988) now.'],
    ['Call <a class="x" href="tel:18002738255">1-800-273-8255</a>.', 'Call <a class="x" href="tel:988">988</a>.'],
    ['Mothers can call 1-833-943-5746 at night.', 'Mothers can call 1-833-852-6262 at night.'],
  ])('is replaced in %j', async (before, after) => {
    expect(await fixed(`# Help\n\n${before}\n`)).toBe(`# Help\n\n${after}\n`)
  })

  test.each([
    'Ring the National Suicide Prevention Lifeline today.',
    'Young people can call 988 and press 3.',
    'More help is listed at suicidepreventionlifeline.org.',
    'In crisis, call or text 988; 1-800-273-8255 reaches the same people.',
    'Feeling unsafe in Leeds? Ring Lifeline on 13 11 14.',
  ])('is left to a writer in %j', async sentence => {
    const source = `# Help\n\n${sentence}\n`
    expect(await fixed(source)).toBe(source)
  })

  test('of another country is replaced by that of the same service', async () => {
    const settings = { profiles: ['uk'] }
    expect(await fixed('# Help\n\nSamaritans answer on 08457 90 90 90.\n', 'a.md', settings)).toBe(
      '# Help\n\nSamaritans answer on 116 123.\n',
    )
  })
})

describe('any format', () => {
  test.each([
    [
      'page.html',
      '<p>Call <a href="tel:1-800-273-8255"><b>1-800-273-8255</b></a> now.</p>',
      '<p>Call <a href="tel:988"><b>988</b></a> now.</p>',
    ],
    ['page.html', '<img alt="Call 1-800-273-8255" src="a.png"><p>x</p>', '<img alt="Call 988" src="a.png"><p>x</p>'],
    ['page.html', '<p>He committed&nbsp;suicide. Call 988.</p>', '<p>He died by&nbsp;suicide. Call 988.</p>'],
    ['page.mdx', '<Card title="Call 1-800-273-8255 now" />\n\n# a\n', '<Card title="Call 988 now" />\n\n# a\n'],
    ['page.mdx', 'He {"committed suicide"} in May. Call 988.\n', 'He {"died by suicide"} in May. Call 988.\n'],
    ['page.txt', 'Help\r\n\r\nCall 1-800-273-8255 now.', 'Help\r\n\r\nCall 988 now.'],
    ['page.md', '---\ntitle: Call 1-800-273-8255\n---\n\nx\n', '---\ntitle: Call 988\n---\n\nx\n'],
    ['page.md', '---\ntitle: 1-800-273-8255\n---\n\nx\n', '---\ntitle: 1-800-273-8255\n---\n\nx\n'],
    ['page.md', '\uFEFFCall 1-800-273-8255 now.\n', '\uFEFFCall 988 now.\n'],
  ])('is mended at its place: %s %j', async (path, before, after) => {
    expect(await fixed(before, path)).toBe(after)
  })
})

describe('a finding with a fix', () => {
  test('says the new words as a safe suggestion, and where they go', async () => {
    const { findings } = await lintPage('Call [1-800-273-8255](tel:18002738255) now, für 🎉 alle.\n')
    const [found] = findings.filter(({ ruleId }) => ruleId === 'outdated-crisis-line')
    expect(found!.suggestions).toEqual([{ text: '988', grade: 'safe' }])
    expect(found!.fix).toEqual({
      start: { line: 1, column: 7, offset: 6 },
      end: { line: 1, column: 38, offset: 37 },
      byteColumns: { start: 7, end: 38 },
      text: '988](tel:988',
    })
  })
})
