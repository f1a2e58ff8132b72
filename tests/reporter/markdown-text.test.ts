import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownText } from '../../src/reporter/markdown-text.ts'
import { validators } from '../reporters/validators.ts'

test('shows foreign text without markup, links, mentions or references of its own', () => {
  const parts = fc.constantFrom(
    ...[
      '*a*',
      '_a_',
      '`',
      '[a](b)',
      '![',
      '<b>',
      'https://example.org',
      'www.example.org',
      '@someone',
      'a@example.org',
    ],
    ...['#12', '|', '\\', '~~a~~', '&lt;', '<!--', '[^1]', '$x$', '\n\n# ', ' ', '**'],
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), all => {
      const row = `| a | b |\n| --- | --- |\n| x ${markdownText(all.join(''))} y | z |\n`
      expect(validators.markdown!(row)).toEqual([])
    }),
  )
})
