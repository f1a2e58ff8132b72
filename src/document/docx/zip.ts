import { inflateRawSync } from 'node:zlib'

/** The files of a zip archive. */
export interface Zip {
  readonly has: (name: string) => boolean
  /** The bytes of a file. Throws a `RangeError` when all that was read grows beyond the limit. */
  readonly read: (name: string) => Buffer
}

interface Entry {
  readonly method: number
  readonly size: number
  readonly offset: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const endSize = 22
const entrySize = 46
const fileSize = 30
const longestComment = 0xffff

/**
 * Opens a zip archive; undefined when it is none. At most `limit` bytes come out of it, whatever sizes it claims. Archives
 * beyond 4 GiB and encrypted files are not read.
 */
export function openZip(content: Uint8Array, limit: number): Zip | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const entries = entriesOf(bytes)
  if (!entries) return undefined
  let left = limit
  return {
    has: name => entries.has(name),
    read: name => {
      const entry = entries.get(name)
      if (!entry || entry.offset + fileSize > bytes.length || bytes.readUInt32LE(entry.offset) !== fileMark) {
        throw new Error(`the archive holds no ${name}`)
      }
      const start =
        entry.offset + fileSize + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
      const packed = bytes.subarray(start, start + entry.size)
      if (entry.method !== 0 && entry.method !== 8) throw new Error(`${name} is packed in an unknown way`)
      if (left <= 0 || (entry.method === 0 && packed.length > left)) throw new RangeError('too large')
      const file = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: left })
      left -= file.length
      return file
    },
  }
}

function entriesOf(bytes: Buffer): Map<string, Entry> | undefined {
  const end = endOf(bytes)
  if (end < 0) return undefined
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (at + entrySize > bytes.length || bytes.readUInt32LE(at) !== entryMark) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + entrySize, at + entrySize + nameLength)
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += entrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endSize - longestComment)
  for (let at = bytes.length - endSize; at >= first; at--) if (bytes.readUInt32LE(at) === endMark) return at
  return -1
}
