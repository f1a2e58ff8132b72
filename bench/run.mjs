import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateFolder } from './generate.mjs'

const bin = fileURLToPath(new URL('../bin/carelint.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'carelint-bench-'))
const posts = 400
const rounds = 5

/** Runs Node in the folder and gives its seconds and its report. */
function time(argv) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, maxBuffer: 2 ** 30 })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}: ${stderr}`)
  return { seconds, report: stdout.toString() }
}

const carelint = (...argv) => time([bin, ...argv, '--fail-on', 'never', '-f', 'json'])

/** The median, which one slow round does not move. */
function median(measure) {
  const all = Array.from({ length: rounds }, measure).sort((one, other) => one - other)
  return all[Math.floor(rounds / 2)]
}

try {
  const bytes = generateFolder(join(folder, 'posts'), { posts, length: 800, seed: 20260101 })
  const empty = median(() => time(['-e', '0']).seconds)
  const one = median(() => carelint('posts/post-0000.md').seconds)
  const plain = carelint('posts')
  const cold = carelint('posts', '--cache', '--cache-location', 'cache')
  const warm = carelint('posts', '--cache', '--cache-location', 'cache')
  const warmSeconds = median(() => carelint('posts', '--cache', '--cache-location', 'cache').seconds)
  const warmOne = median(() => carelint('posts/post-0000.md', '--cache', '--cache-location', 'cache').seconds)

  const same = plain.report === cold.report && cold.report === warm.report
  const megabytes = bytes / 1e6
  const rows = [
    [
      'whole run',
      `${(megabytes / plain.seconds).toFixed(2)} MB/s`,
      `${posts} posts, ${megabytes.toFixed(2)} MB, ${plain.seconds.toFixed(2)} s`,
    ],
    [
      'one post / node -e 0',
      (one / empty).toFixed(2),
      `${(one * 1000).toFixed(0)} ms beside ${(empty * 1000).toFixed(0)} ms`,
    ],
    ['one cached post / node -e 0', (warmOne / empty).toFixed(2), `${(warmOne * 1000).toFixed(0)} ms`],
    ['filling the cache / whole run', (cold.seconds / plain.seconds).toFixed(2), `${cold.seconds.toFixed(2)} s`],
    ['warm cache / cold', (warmSeconds / cold.seconds).toFixed(3), `${warmSeconds.toFixed(2)} s`],
    ['warm report = cold report', same ? 'yes' : 'NO', `${(warm.report.length / 1e6).toFixed(2)} MB of JSON`],
  ]
  for (const [name, value, detail] of rows) console.log(`${name.padEnd(30)} ${value.padStart(10)}   ${detail}`)
  if (!same) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
