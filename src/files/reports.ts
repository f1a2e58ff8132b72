import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { displayPath } from './find.ts'

/** The JSON files that paths, folders and globs name, as they are shown to people, sorted, each once. */
export async function findReports(
  paths: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly string[]; readonly missing: readonly string[] }> {
  const { glob } = await import('tinyglobby')
  const files = new Set<string>()
  const missing: string[] = []
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const stats = statSync(absolute, { throwIfNoEntry: false })
    const options = { absolute: true, expandDirectories: false }
    const found = stats?.isFile()
      ? [absolute]
      : stats?.isDirectory()
        ? await glob('**/*.json', { ...options, cwd: absolute })
        : await glob(path.replaceAll('\\', '/'), { ...options, cwd })
    if (found.length === 0) missing.push(path)
    for (const file of found) files.add(displayPath(resolve(file), cwd))
  }
  return { files: [...files].sort(), missing }
}
