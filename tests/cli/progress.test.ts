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
      '\rChecked 2 of 1,200 pages\u001B[K',
      '\rChecked 4 of 1,200 pages\u001B[K',
      '\rChecked 6 of 1,200 pages\u001B[K',
      '\r\u001B[K',
    ])
  })

  test('leaves nothing behind when it never showed, and fits a narrow terminal', () => {
    expect(shownAt([1, 2, 3])).toEqual([])
    expect(shownAt([900], 12)[0]).toBe('\rChecked 0 o\u001B[K')
  })

  test('is taken away before the report, and is not there for a pipe or a pipeline', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet.\n' })
    const line = '\rChecked 1 of 1 pages\u001B[K\r\u001B[K'
    expect(['', line]).toContain((await cli(cwd, [], { watched: true })).err)
    expect((await cli(cwd, [])).err).toBe('')
    expect((await cli(cwd, [], { watched: true, env: { CI: 'true' } })).err).toBe('')
  })
})
