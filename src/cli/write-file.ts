import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that nobody ever sees half of it: beside its place first, then moved there. A link to a file stays one.
 * What is no plain file (a pipe, a device) is written to directly.
 */
export function writeFile(path: string, text: string | Iterable<string>): void {
  const pieces = typeof text === 'string' ? [text] : text
  mkdirSync(dirname(path), { recursive: true })
  const before = statSync(path, { throwIfNoEntry: false })
  if (before && !before.isFile()) {
    write(path, 'w', pieces)
    return
  }
  const target = before ? realpathSync(path) : path
  const draft = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.part`)
  try {
    write(draft, 'wx', pieces)
    if (before) chmodSync(draft, before.mode & 0o777)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function write(path: string, flag: 'w' | 'wx', pieces: Iterable<string>): void {
  const file = openSync(path, flag)
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece)
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    }
  } finally {
    closeSync(file)
  }
}
