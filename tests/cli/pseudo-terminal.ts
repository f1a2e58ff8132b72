import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/carelint.js', import.meta.url))

/** Whether this machine can open a pseudo-terminal; on one of ours it must. */
export const hasTerminal =
  spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0 ||
  process.env.CARELINT_REQUIRE !== undefined

/** What a terminal showed, and how the command in it ended. */
export interface Shown {
  readonly code: number | null
  readonly screen: string
}

/** Runs the built program in a pseudo-terminal. Each step waits for words on the screen, then types, or does something. */
export async function inTerminal(
  cwd: string,
  argv: readonly string[],
  steps: readonly (readonly [words: string, keys: string | (() => void)])[] = [],
  { columns = 80, env = {} }: { readonly columns?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Shown> {
  const command = [process.execPath, bin, ...argv].map(word => `'${word}'`).join(' ')
  const child = spawn('script', ['-qec', `stty cols ${columns} rows 40; exec ${command}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
  })
  let screen = ''
  let seen = 0
  let next = 0
  child.stdout.on('data', chunk => {
    screen += chunk
    const step = steps[next]
    const at = step ? screen.indexOf(step[0], seen) : -1
    if (!step || at < 0) return
    next++
    seen = screen.length
    setTimeout(() => (typeof step[1] === 'string' ? child.stdin.write(step[1]) : step[1]()), 60)
  })
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, screen }
}
