import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that nobody ever sees half of it: beside its place first, then moved there. A link to a file stays one.
 * What is no plain file (a pipe, a device) is written to directly.
 */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const before = statSync(path, { throwIfNoEntry: false })
  if (before && !before.isFile()) {
    writeFileSync(path, text)
    return
  }
  const target = before ? realpathSync(path) : path
  const draft = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.part`)
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    if (before) chmodSync(draft, before.mode & 0o777)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
