import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Carelint, createCarelint } from '../../src/carelint.ts'
import { main } from '../../src/cli/main.ts'
import { sampleRules } from '../sample-rules.ts'

/** A folder with some files, marked as a repository, that goes when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'carelint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in a folder. */
export async function cli(
  cwd: string,
  argv: readonly string[],
  more: {
    readonly env?: Readonly<Record<string, string>>
    readonly isTerminal?: boolean
    readonly columns?: number
    /** Standard error is a terminal. */
    readonly watched?: boolean
    readonly links?: boolean
    readonly interruption?: Promise<number>
    readonly input?: string
    readonly carelint?: Carelint
  } = {},
): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const {
    env = {},
    isTerminal = false,
    columns,
    watched = false,
    links = false,
    interruption = new Promise<number>(() => {}),
    input = '',
    carelint = createCarelint(sampleRules),
  } = more
  const code = await main(
    argv,
    {
      cwd,
      env,
      stdout: { isTerminal, columns, write: text => void out.push(text) },
      stderr: { isTerminal: watched, columns, write: text => void err.push(text) },
      canAsk: false,
      interrupted: () => interruption,
      canLink: async () => links,
      readStandardInput: async () => new TextEncoder().encode(input),
    },
    carelint,
  )
  return { code, out: out.join(''), err: err.join('') }
}
