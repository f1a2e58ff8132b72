import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Carelint } from '../../src/carelint.ts'
import type { Finding, Report } from '../../src/finding.ts'
import { cli } from '../cli/terminal.ts'

const environment = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Writer',
  GIT_AUTHOR_EMAIL: 'writer@example.org',
  GIT_COMMITTER_NAME: 'Writer',
  GIT_COMMITTER_EMAIL: 'writer@example.org',
}

/** Runs Git in a folder and gives what it printed. */
export function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    encoding: 'utf8',
    env: environment,
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`)
  return stdout.trim()
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'carelint-gate-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files into a folder. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A repository with one commit of some files. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', '-b', 'main')
  write(folder, files)
  commit(folder, 'First')
  return folder
}

/** Commits everything in a folder. */
export function commit(folder: string, message = 'Next'): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', message)
}

/** A run of the gate, short. */
export interface GateOutcome {
  readonly code: number
  readonly err: string
  /** Path, rule and sentence of each finding. */
  readonly found: readonly string[]
  readonly report: Report
}

/** Runs carelint with the JSON reporter. */
export async function gate(
  cwd: string,
  argv: readonly string[],
  more: { readonly env?: Readonly<Record<string, string>>; readonly carelint?: Carelint } = {},
): Promise<GateOutcome> {
  const { code, out, err } = await cli(cwd, ['-f', 'json', ...argv], { env: environment, ...more })
  const report = JSON.parse(out) as Report
  const found = report.files.flatMap(file => file.findings.map(finding => line(file.path, finding)))
  return { code, err, found, report }
}

function line(path: string, { ruleId, sentence }: Finding): string {
  return `${path} ${ruleId}: ${sentence}`
}
