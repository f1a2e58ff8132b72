import { describe, expect, test } from 'vitest'
import { matchRenames } from '../../src/cli/renames.ts'

const page = (path: string, ...sentences: string[]) => ({ path, text: sentences.join(' ') })
const matched = (added: ReturnType<typeof page>[], vanished: ReturnType<typeof page>[]) => [
  ...matchRenames(added, vanished),
]

describe('matchRenames', () => {
  test('finds the vanished page that shares the most sentences', () => {
    const added = [page('new.md', 'One is here.', 'Two is here.', 'Three is new.')]
    const vanished = [page('a.md', 'One is here.', 'Other words.'), page('b.md', 'One is here.', 'Two is here.')]
    expect(matched(added, vanished)).toEqual([['new.md', 'b.md']])
  })

  test('matches nothing that shares less than half', () => {
    expect(matched([page('n.md', 'One is here.', 'A much longer one.')], [page('a.md', 'One is here.')])).toEqual([])
    expect(matched([page('n.md', '')], [page('n.md', '')])).toEqual([])
  })

  test('takes each vanished page once, the likest first', () => {
    const old = page('old.md', 'One is here.', 'Two is here.')
    expect(
      matched([page('a.md', 'One is here.', 'Two is there.'), page('b.md', 'One is here.', 'Two is here.')], [old]),
    ).toEqual([['b.md', 'old.md']])
  })

  test('tells apart a hundred pages of the same words by their names', () => {
    const pages = (folder: string) =>
      Array.from({ length: 100 }, (_, index) => page(`${folder}/${index}.md`, 'Same words.'))
    expect(new Map(matched(pages('new'), pages('old'))).get('new/57.md')).toBe('old/57.md')
  })
})
