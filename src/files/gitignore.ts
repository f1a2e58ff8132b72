import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isTameGlob } from './tame-glob.ts'

/**
 * Whether Git's ignore files leave a path out; reads each `.gitignore` from `top` down once. A line that would take long to
 * try leaves nothing out.
 */
export function createGitIgnoreTest(top: string): (path: string) => boolean {
  const matchers = new Map<string, Ignore | undefined>()
  const matcherOf = (folder: string): Ignore | undefined => {
    if (!matchers.has(folder)) {
      const texts = [readIfThere(join(folder, '.gitignore'))]
      if (folder === top) texts.unshift(readIfThere(join(folder, '.git', 'info', 'exclude')))
      const rules = texts.flatMap(text => text.split(/\r?\n/)).filter(rule => rule.trim() !== '' && isTameGlob(rule))
      matchers.set(folder, rules.length === 0 ? undefined : ignore().add(rules))
    }
    return matchers.get(folder)
  }
  const folders = new Map<string, boolean>()

  const decide = (path: string, isFolder: boolean): boolean => {
    let ignored = false
    for (let folder = top, rest = relative(top, path).split(sep); rest.length > 0; ) {
      const answer = matcherOf(folder)?.test(rest.join('/') + (isFolder ? '/' : ''))
      if (answer?.ignored) ignored = true
      else if (answer?.unignored) ignored = false
      folder = join(folder, rest[0]!)
      rest = rest.slice(1)
    }
    return ignored
  }
  const folderIgnored = (folder: string): boolean => {
    if (folder === top || !isInside(top, folder)) return false
    const known = folders.get(folder)
    if (known !== undefined) return known
    const answer = folderIgnored(dirname(folder)) || decide(folder, true)
    folders.set(folder, answer)
    return answer
  }
  return path => isInside(top, path) && (folderIgnored(dirname(path)) || decide(path, false))
}

/** Whether a path lies in a folder or under it. */
export function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(inside)
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
