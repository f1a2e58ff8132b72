import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
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
  if (before && !before.isFile()) write(path, 'w', pieces)
  else put(before ? realpathSync(path) : path, pieces, before)
}

/**
 * Writes a file in place of another in the same way, unless it no longer holds the bytes `before`; tells whether it did.
 * Mode and owner stay. What was written is on the disk when this returns.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): boolean {
  const target = realpathSync(path)
  closeSync(openSync(target, 'r+'))
  return put(target, [after], statSync(target), () => readFileSync(target).equals(before))
}

function put(
  target: string,
  pieces: Iterable<string | Uint8Array>,
  before: Stats | undefined,
  isWanted: () => boolean = () => true,
): boolean {
  const draft = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.part`)
  try {
    write(draft, 'wx', pieces, before)
    const wanted = isWanted()
    if (wanted) renameSync(draft, target)
    else rmSync(draft, { force: true })
    return wanted
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Writes a file from its start to its end; a new one (`wx`) is given the look of `model` and is put on the disk. */
function write(path: string, flag: 'w' | 'wx', pieces: Iterable<string | Uint8Array>, model?: Stats): void {
  const file = openSync(path, flag)
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    }
    if (model) keepLook(file, model)
    if (flag === 'wx') fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Gives a file the owner, where that is possible, and the mode of another. */
function keepLook(file: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(file, uid, gid)
  } catch {
    // Only the administrator may give files away; a page of somebody else's becomes the writer's own.
  }
  fchmodSync(file, mode & 0o7777)
}
