import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'

/** One plain sentence why a file was not read. */
export interface Refusal {
  readonly refusal: string
}

const mostTries = 3

/**
 * The bytes of a file, at most `mostBytes`. Never waits: what became a pipe or a device since it was found is refused. What
 * changes while it is read is read again, and refused when it does not come to rest. Throws when it cannot be opened or read.
 */
export function readPageFile(path: string, mostBytes: number): Uint8Array | Refusal | 'too large' {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = fstatSync(file)
      if (!before.isFile()) return { refusal: 'This is neither a file nor a folder.' }
      if (before.size > mostBytes) return 'too large'
      const bytes = readAll(file, before.size)
      if (bytes && isSame(before, fstatSync(file))) return bytes
    }
    return { refusal: 'The file changes while it is read.' }
  } finally {
    closeSync(file)
  }
}

/** The first `size` bytes of a file; undefined when it has become shorter. */
function readAll(file: number, size: number): Uint8Array | undefined {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; ) {
    const count = readSync(file, bytes, at, size - at, at)
    if (count === 0) return undefined
    at += count
  }
  return bytes
}

function isSame(one: Stats, other: Stats): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs
}
