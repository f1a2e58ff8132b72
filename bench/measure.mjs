import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const peak = new URL('./peak.mjs', import.meta.url).href

/** Where a file of this folder, or of the packages below it, stands. */
export const place = path => fileURLToPath(new URL(path, import.meta.url))

/** Runs Node and gives wall-clock seconds, seconds of processor time of all threads, peak memory in MB, and the output. */
export function run(argv, { cwd, status = [0], memory = false, env } = {}) {
  const before = process.hrtime.bigint()
  const done = spawnSync(process.execPath, memory ? ['--import', peak, ...argv] : argv, {
    cwd,
    env,
    maxBuffer: 2 ** 31 - 1,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const seconds = Number(process.hrtime.bigint() - before) / 1e9
  if (!status.includes(done.status))
    throw new Error(`node ${argv.join(' ')} ended with ${done.status}: ${done.stderr.toString().slice(0, 2000)}`)
  return { seconds, megabytes: Number(done.output[3].toString()) / 1024, stdout: done.stdout }
}

/** The median of a measure taken some times, which one slow round does not move. */
export function median(rounds, measure) {
  const all = Array.from({ length: rounds }, measure).sort((one, other) => one - other)
  return all[Math.floor(rounds / 2)]
}
