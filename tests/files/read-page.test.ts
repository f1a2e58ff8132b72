import { spawnSync } from 'node:child_process'
import { appendFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readPageFile } from '../../src/files/read-page.ts'
import { folderWith } from '../cli/terminal.ts'

const writer = vi.hoisted(() => ({ between: undefined as (() => void) | undefined }))

vi.mock(import('node:fs'), async actual => {
  const module = await actual()
  const readSync = (...given: Parameters<typeof module.readSync>) => {
    const count = module.readSync(...given)
    writer.between?.()
    return count
  }
  return { ...module, readSync: readSync as typeof module.readSync }
})

describe('the file of a page', () => {
  test('is read up to the limit and no further', () => {
    const path = join(folderWith({ 'a.md': '12345' }), 'a.md')
    expect(readPageFile(path, 5).toString()).toBe('12345')
    expect(readPageFile(path, 4)).toBe('too large')
  })

  test('is read again when it grows or shrinks meanwhile', () => {
    const path = join(folderWith({ 'a.md': '12345' }), 'a.md')
    writer.between = () => {
      writer.between = undefined
      appendFileSync(path, '67')
    }
    expect(readPageFile(path, 99).toString()).toBe('1234567')
    writer.between = () => {
      writer.between = undefined
      truncateSync(path, 2)
    }
    expect(readPageFile(path, 99).toString()).toBe('12')
  })

  test('is refused when it never comes to rest', () => {
    const path = join(folderWith({ 'a.md': '12345' }), 'a.md')
    writer.between = () => appendFileSync(path, '6')
    expect(readPageFile(path, 99)).toEqual({ refusal: 'The file changes while it is read.' })
    writer.between = undefined
  })

  test('is refused at once when it is a pipe or a device', () => {
    const cwd = folderWith({})
    spawnSync('mkfifo', [join(cwd, 'pipe.md')])
    const refusal = 'This is neither a file nor a folder.'
    expect(readPageFile(join(cwd, 'pipe.md'), 99)).toEqual({ refusal })
    expect(readPageFile('/dev/zero', 99)).toEqual({ refusal })
  })
})
