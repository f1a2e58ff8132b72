import { relative, sep } from 'node:path'
import ignore from 'ignore'

/** Whether a path lies under one of some globs, which are read as in a `.gitignore` in `folder`, braces included. */
export function createGlobTest(folder: string, globs: readonly string[]): (path: string) => boolean {
  const matcher = ignore().add(globs.flatMap(expandBraces))
  return path => {
    const inside = relative(folder, path).replaceAll(sep, '/')
    return inside !== '' && ignore.isPathValid(inside) && matcher.ignores(inside)
  }
}

/** `a/{b,c}` as `a/b` and `a/c`; a brace without a comma stays, as does a glob with more than six braces. */
export function expandBraces(glob: string): string[] {
  return glob.split('{').length > 7 ? [glob] : expand(glob)
}

function expand(glob: string): string[] {
  const brace = /^(.*?)(?<!\\)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(glob)
  if (!brace) return [glob]
  const [, before = '', inside = '', after = ''] = brace
  return inside.split(',').flatMap(part => expand(`${before}${part}${after}`))
}
