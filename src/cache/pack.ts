import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a line of a pack holds: facts of the rules, a part that findings share, or the report of a page. */
export type Kind = 'r' | 's' | 'e'

/** The lines of all packs that one program wrote into a folder. */
export interface Packs {
  /** File names, the oldest first. */
  readonly names: readonly string[]
  /** The keys of the lines of a kind, the newest pack's first. */
  keys(kind: Kind): readonly string[]
  /** The JSON of a line; undefined when there is none or it is damaged. */
  find(kind: Kind, key: string): string | undefined
}

const keyLength = 32
const sumLength = 16
const jsonStart = 1 + keyLength + sumLength
const packName = /^[\da-f]{16}-[\da-z]+-[\da-f]{12}\.pack$/
const partName = /^[\da-f]{16}-[\da-z]+-[\da-f]{12}\.part$/
const ignoreFile = '# Written by carelint.\n*\n'

/** The key for some bytes, 32 hexadecimal digits. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, keyLength)
}

/** A line of a pack. It carries a sum of itself, so that damage is seen. */
export function lineOf(kind: Kind, key: string, json: string): string {
  return `${kind}${key}${sumOf(kind, key, json)}${json}\n`
}

/** Reads the packs of a program, whose name is 16 hexadecimal digits. Whatever cannot be read is not there. */
export function readPacks(folder: string, program: string): Packs {
  const names = filesOf(folder).filter(name => packName.test(name) && name.startsWith(program))
  const places: Record<Kind, Map<string, readonly [Buffer, number, number]>> = {
    r: new Map(),
    s: new Map(),
    e: new Map(),
  }
  for (const name of names.toReversed()) {
    const bytes = readIfThere(join(folder, name))
    for (let start = 0; start < bytes.length; ) {
      const found = bytes.indexOf(10, start)
      const end = found < 0 ? bytes.length : found
      const lines = end - start > jsonStart ? places[String.fromCharCode(bytes[start]!) as Kind] : undefined
      const key = bytes.toString('latin1', start + 1, start + 1 + keyLength)
      if (lines && !lines.has(key)) lines.set(key, [bytes, start, end])
      start = end + 1
    }
  }
  return {
    names,
    keys: kind => [...places[kind].keys()],
    find: (kind, key) => {
      const [bytes, start, end] = places[kind].get(key) ?? []
      if (!bytes || start === undefined || end === undefined) return undefined
      const json = bytes.toString('utf8', start + jsonStart, end)
      return bytes.toString('latin1', start + 1 + keyLength, start + jsonStart) === sumOf(kind, key, json)
        ? json
        : undefined
    },
  }
}

/** Writes a pack in one step, and takes out `old` packs, those of other programs and what broken runs left. */
export function writePack(folder: string, program: string, lines: readonly string[], old: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  if (!filesOf(folder).includes('.gitignore')) writeFileSync(join(folder, '.gitignore'), ignoreFile)
  const now = Date.now()
  const name = `${program}-${now.toString(36)}-${randomBytes(6).toString('hex')}`
  const part = join(folder, `${name}.part`)
  writeFileSync(part, lines.join(''), { flag: 'wx' })
  renameSync(part, join(folder, `${name}.pack`))
  for (const each of filesOf(folder)) {
    const path = join(folder, each)
    if (packName.test(each) ? old.includes(each) || !each.startsWith(program) : partName.test(each) && isStale(path)) {
      rmSync(path, { force: true })
    }
  }
}

/** Takes a cache out of a folder, and the folder when nothing else is in it. Gives the number of packs. */
export function removePacks(folder: string): number {
  const names = filesOf(folder)
  const packs = names.filter(name => packName.test(name) || partName.test(name))
  for (const name of packs) rmSync(join(folder, name), { force: true })
  if (readIfThere(join(folder, '.gitignore')).toString() === ignoreFile) rmSync(join(folder, '.gitignore'))
  if (names.length > 0 && filesOf(folder).length === 0) rmdirSync(folder)
  return packs.length
}

const anHour = 60 * 60 * 1000

function isStale(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && Date.now() - stats.mtimeMs > anHour
}

function sumOf(kind: Kind, key: string, json: string): string {
  return createHash('sha256').update(kind).update(key).update(json).digest('hex').slice(0, sumLength)
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
