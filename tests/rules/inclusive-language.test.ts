import type { Root } from 'nlcst'
import equality from 'retext-equality'
import { describe, expect, test } from 'vitest'
import { reported } from '../../src/knowledge/phrases/inclusive-language.ts'
import { wordsOf } from '../../src/language/words.ts'
import rule, { createReader, usesIn } from '../../src/rules/inclusive-language.ts'
import { hitsOf } from './run.ts'

type Transform = Parameters<typeof usesIn>[1]
const plugin = equality as unknown as (options: {
  ignore?: { includes(phrase: string): boolean }
  binary: boolean
}) => Transform

const phrases: string[] = []
plugin({ ignore: { includes: phrase => phrases.push(phrase) > 0 }, binary: true })

const title = (phrase: string): string => phrase.replace(/\b\p{L}/gu, letter => letter.toUpperCase())

/** Sentences that put a phrase into every surrounding that changes how words are read. */
const templates: readonly ((phrase: string, next: string) => string)[] = [
  phrase => `Our team sees ${phrase} every day.`,
  phrase => `${title(phrase)} is the first word here.`,
  (phrase, next) => `They said “${phrase}” and (${next}), twice.`,
  (phrase, next) => `Some of the ${phrase} and ${next} came; the ${next}/${phrase} pair left.`,
  phrase => `Ends with ${phrase}. ${title(phrase)}! And ${phrase.toUpperCase()}?`,
  phrase => `It’s ${phrase}-like, non-${phrase}, ${phrase}’s and ${phrase}'s own.`,
  phrase => `A line—${phrase}—with dashes, ${phrase.replaceAll(' ', '-')}, and ${phrase.replaceAll(' ', '  ')}.`,
  phrase =>
    `Spelt ${[...phrase].join('-').replaceAll('- -', ' ')}, or **${phrase}** [${phrase}] "${phrase}." (${phrase}).`,
  (phrase, next) => `She asked: ${next}, ${phrase} or ${next}? See e.g. the ${phrase} at 5 p.m. on Main St.`,
]

const everyPhrase = phrases.map(phrase => phrase.replaceAll('*', 'America'))
const texts = everyPhrase.flatMap((phrase, index) =>
  templates.map(template => template(phrase, everyPhrase[(index + 1) % everyPhrase.length]!)),
)
const pages = texts.reduce<string[]>((joined, text, index) => {
  if (index % 5 === 0) joined.push(text)
  else joined[joined.length - 1] += ` ${text}`
  return joined
}, [])

describe('the prefilter', () => {
  const whole = plugin({ binary: true })
  const read = createReader(phrases)

  test('says of every phrase in every surrounding exactly what the plugin says', () => {
    expect(phrases.length).toBeGreaterThan(900)
    let messages = 0
    for (const text of pages) {
      const expected = usesIn(wordsOf(text).tree as Root, whole)
      messages += expected.length
      expect(read(text)).toEqual(expected)
    }
    expect(messages).toBeGreaterThan(10_000)
  }, 60_000)

  test('asks for nothing where no phrase can stand', () => {
    expect(read('Bring a list of medicines to the visit.')).toEqual([])
  })

  test('finds a subset of the phrases exactly as the plugin does when it ignores the others', () => {
    const kept = new Set<string>(Object.values(reported).flat())
    const narrow = createReader(kept)
    const some = plugin({ ignore: { includes: phrase => !kept.has(phrase) }, binary: true })
    for (const text of pages) expect(narrow(text)).toEqual(usesIn(wordsOf(text).tree as Root, some))
  }, 60_000)
})

test('every reported phrase is one that the plugin knows', () => {
  expect(
    Object.values(reported)
      .flat()
      .filter(phrase => !phrases.includes(phrase)),
  ).toEqual([])
})

test('hits carry our own codes and none of the plugin’s words', () => {
  const hits = hitsOf(rule, 'The chairman uses handicapped parking.')
  expect(hits.map(({ hit, words }) => [hit.code, words])).toEqual([
    ['gendered', 'chairman'],
    ['disability', 'handicapped parking'],
  ])
  for (const { hit } of hits) expect(JSON.stringify(hit)).not.toMatch(/insensitive|retext|chairperson/)
})
