import { describe, expect, test } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'
import { cli, folderWith } from './terminal.ts'

/** Shows pages at some milliseconds after the start and gives what was written. */
function shownAt(times: readonly number[], columns = 80): string[] {
  let time = 0
  const written: string[] = []
  const stderr = { isTerminal: true, columns, write: (text: string) => void written.push(text) }
  const progress = createProgress({ stderr }, () => time)
  times.forEach((each, index) => {
    time = each
    progress.show(index, 1200)
  })
  progress.clear()
  return written
}

describe('the progress line', () => {
  test('waits half a second and is written ten times a second at most', () => {
    expect(shownAt([10, 499, 500, 520, 600, 640, 700])).toEqual([
      '\rChecking page 3 of 1,200\u001B[K',
      '\rChecking page 5 of 1,200\u001B[K',
      '\rChecking page 7 of 1,200\u001B[K',
      '\r\u001B[K',
    ])
  })

  test('leaves nothing behind when it never showed, and fits a narrow terminal', () => {
    expect(shownAt([1, 2, 3])).toEqual([])
    expect(shownAt([900], 12)[0]).toBe('\rChecking pa\u001B[K')
  })

  test('does not show in a short run', async () => {
    const { out, err } = await cli(folderWith({ 'a.md': 'Quiet.\n' }), ['--no-color'], { isTerminal: true })
    expect([out.split('\n')[0], err]).toEqual(['✔ Checked 1 file, 1 word: nothing found.', ''])
  })
})
