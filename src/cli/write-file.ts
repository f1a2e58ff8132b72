import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that nobody ever sees half of it: beside its place first, then moved there. A symbolic link stays one.
 * What is no plain file (a pipe, a device) is written to directly.
 */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const target = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realTarget(path) : path
  const before = statSync(target, { throwIfNoEntry: false })
  if (before && !before.isFile()) {
    writeFileSync(target, text)
    return
  }
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

/** Where a link leads; itself when that cannot be told, as for the pipe behind `/dev/stdout`. */
function realTarget(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
