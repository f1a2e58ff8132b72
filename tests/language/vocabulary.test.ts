import fc from 'fast-check'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { packWords, Vocabulary } from '../../src/language/phrases/vocabulary.ts'
import { packedSyllables, syllablesOf } from '../../src/language/syllables.ts'

const words = fc.uniqueArray(fc.stringMatching(/^[a-z'é0-9]{1,6}$/), { maxLength: 60 })

describe('a packed vocabulary', () => {
  test('gives each word the id that a vocabulary to which they were added gives', () => {
    fc.assert(
      fc.property(words, words, (known, others) => {
        const packed = new Vocabulary(packWords(known))
        const added = new Vocabulary()
        for (const word of known) added.add(word)
        expect(packed.size).toBe(known.length)
        expect(packed.words()).toEqual(known)
        for (const word of [...known, ...others]) expect(packed.idOf(word)).toBe(added.idOf(word))
        for (const word of others) expect(packed.add(word)).toBe(added.add(word))
        expect(packed.words()).toEqual(added.words())
      }),
    )
  })

  test('tells words from their beginnings and ends', () => {
    const vocabulary = new Vocabulary(packWords(['relief', 'pain', 'painless']))
    expect(['pain', 'painless', 'relief'].map(word => vocabulary.idOf(word))).toEqual([2, 3, 1])
    expect(['', 'pai', 'ain', 'less', 'reliefs', 'pain\npainless'].map(word => vocabulary.idOf(word))).toEqual([
      0, 0, 0, 0, 0, 0,
    ])
  })
})

describe('syllables', () => {
  test('are those of the package, and none of what has no letters', () => {
    for (const word of ['ketamine', 'relief', 'a', 'neuromodulation'])
      expect(syllablesOf({ id: 0, word })).toBe(syllable(word))
    expect(syllablesOf({ id: 0, word: '1000' })).toBe(0)
  })

  test('are packed as a letter for each word', () => {
    expect(packedSyllables(['pain', '5', 'therapy'])).toBe('103')
  })
})
