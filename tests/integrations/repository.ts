import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The folder of this project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A page that carelint fails, and one that it passes. */
export const badPost = '# Ketamine\n\nThis treatment is guaranteed to work.\n'
export const goodPost = '# Our rooms\n\nThe chairs are soft and the tea is hot.\n'

/** How a program ended and what it said on both streams. */
export interface Ended {
  readonly status: number | null
  readonly said: string
}

/** Runs a program to its end, without the settings of the user's Git. */
export function run(
  cwd: string,
  program: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { GIT_DIR: _, GIT_INDEX_FILE: __, ...own } = process.env
  const { status, stdout, stderr, error } = spawnSync(program, argv, {
    cwd,
    encoding: 'utf8',
    env: { ...own, GIT_CONFIG_GLOBAL: join(cwd, 'no-such-file'), GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1', ...env },
  })
  if (error) throw error
  return { status, said: `${stdout}${stderr}` }
}

/** A folder that goes when the test ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carelint-hook-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files into a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Makes a Git repository of a folder. */
export function initialise(folder: string): void {
  for (const argv of [
    ['init', '-q', '-b', 'main'],
    ['config', 'user.name', 'Tester'],
    ['config', 'user.email', 'tester@example.com'],
  ])
    must(run(folder, 'git', argv))
}

/** Stages everything and tries to commit it. */
export function commit(folder: string, env: Readonly<Record<string, string>> = {}): Ended {
  must(run(folder, 'git', ['add', '-A']))
  return run(folder, 'git', ['commit', '-q', '-m', 'Change the pages'], env)
}

/** The number of commits of a repository. */
export function commits(folder: string): number {
  const { status, said } = run(folder, 'git', ['rev-list', '--count', 'HEAD'])
  return status === 0 ? Number(said) : 0
}

/** Fails with what a program said unless it ended well. */
export function must({ status, said }: Ended): string {
  if (status !== 0) throw new Error(`A program ended with ${status}: ${said}`)
  return said
}

/** Packs this project with all packages below it, so that it can be installed without a network. Gives the file. */
export function packWithDependencies(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const copy = join(folder, 'package')
  mkdirSync(copy)
  for (const name of manifest.files) cpSync(join(root, name), join(copy, name), { recursive: true })
  const listed = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root, encoding: 'utf8' })
  const packages = listed.stdout.split('\n').filter(path => path.includes('node_modules'))
  for (const path of packages) cpSync(path, join(copy, relative(root, path)), { recursive: true, dereference: true })
  const { devDependencies: _, scripts: __, ...kept } = manifest
  const bundled = { ...kept, bundleDependencies: Object.keys(manifest.dependencies) }
  writeFileSync(join(copy, 'package.json'), JSON.stringify(bundled))
  must(run(copy, 'npm', ['pack', '--pack-destination', folder], { npm_config_offline: 'true' }))
  return join(folder, `${manifest.name}-${manifest.version}.tgz`)
}
