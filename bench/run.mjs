// Measures carelint beside what a user would pick instead and beside two limits, all in one run on one machine.
// `--quick` leaves out the peers and the ten thousand posts; `--only-large` measures the ten thousand posts alone.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateFolder } from './generate.mjs'
import { median, place, run } from './measure.mjs'

const quick = process.argv.includes('--quick')
const onlyLarge = process.argv.includes('--only-large')
const bin = place('../bin/carelint.js')
const cwd = mkdtempSync(join(tmpdir(), 'carelint-bench-'))
const shape = { length: 800, seed: 20260101 }
const gate = ['--fail-on', 'never', '-f', 'json']
const carelint = (...argv) => run([bin, ...argv, ...gate], { cwd })
const row = (name, ratio, aim, detail) =>
  console.log(`${name.padEnd(46)} ${ratio.padStart(9)}   ${aim.padEnd(9)} ${detail}`)
const ms = seconds => `${(seconds * 1000).toFixed(0)} ms`

/**
 * What Node is told by the environment to do at each start, such as to read more certificates, is counted on both sides of a ratio and
 * makes it look better than it is elsewhere.
 */
function startBare() {
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...env } = process.env
  if (NODE_EXTRA_CA_CERTS === undefined && NODE_OPTIONS === undefined) return
  const empty = median(11, () => run(['-e', '0'], { env }).seconds)
  const seconds = median(11, () => run([bin, 'posts/post-0000.md', ...gate], { cwd, env }).seconds)
  row(
    '  where Node is told nothing at its start',
    (seconds / empty).toFixed(2),
    '',
    `${ms(seconds)} beside ${ms(empty)}`,
  )
}

function small() {
  const bytes = generateFolder(join(cwd, 'posts'), { posts: 400, ...shape })
  const empty = median(11, () => run(['-e', '0']).seconds)
  const start = (name, aim, ...argv) => {
    carelint(...argv)
    const seconds = median(11, () => carelint(...argv).seconds)
    row(`${name} / node -e 0`, (seconds / empty).toFixed(2), aim, `${ms(seconds)} beside ${ms(empty)}`)
  }
  row('--version / node -e 0', (median(11, () => run([bin, '--version']).seconds) / empty).toFixed(2), '', '')
  start('one post', '<= 2.2', 'posts/post-0000.md')
  startBare()
  start('one post, cached', '', 'posts/post-0000.md', '--cache', '--cache-location', 'one')
  start('400 posts, cached', '<= 4', 'posts', '--cache', '--cache-location', 'all')

  const plain = carelint('posts', '--threads', '1')
  const cold = carelint('posts', '--threads', '1', '--cache', '--cache-location', 'new')
  const warm = carelint('posts', '--cache', '--cache-location', 'new')
  const threads = carelint('posts', '--threads', '2')
  for (const [name, other] of Object.entries({ 'a cold cache': cold, 'a warm cache': warm, 'two threads': threads }))
    if (!other.stdout.equals(plain.stdout)) throw new Error(`The report with ${name} differs.`)
  const seconds = median(3, () => carelint('posts', '--threads', '1').seconds)
  row(
    '400 posts on one thread',
    `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`,
    '>= 1',
    `${seconds.toFixed(2)} s, ${(bytes / 1e6).toFixed(2)} MB`,
  )
  row('cold cache / none', (cold.seconds / plain.seconds).toFixed(2), '', '')
  row('warm cache / none', (warm.seconds / plain.seconds).toFixed(3), '', 'the same report, byte for byte')
  const beside = (name, aim, measure) => {
    const other = median(3, () => measure().seconds)
    row(`throughput / ${name}`, `${(other / seconds).toFixed(2)} x`, aim, `${other.toFixed(2)} s`)
  }
  beside('remark-parse alone', '>= 0.45', () => run([place('parse-only.mjs'), 'posts'], { cwd }))
  if (quick) return
  if (!existsSync(place('node_modules'))) throw new Error('Run "npm ci --prefix bench" first: it installs the peers.')
  const package_ = path => place(`node_modules/${path}`)
  const posts = join(cwd, 'posts')
  const peer = { cwd: place('.'), status: [0, 1] }
  beside('markdownlint-cli2', '>= 2', () =>
    run([package_('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${posts}/*.md`], peer),
  )
  beside('alex', '>= 12', () => run([package_('alex/cli.js'), posts], peer))
  beside('textlint with the rules alex and write-good', '', () =>
    run([package_('textlint/bin/textlint.js'), posts], peer),
  )
  const files = Array.from({ length: 400 }, (_, index) => join(posts, `post-${String(index).padStart(4, '0')}.md`))
  beside('write-good', '', () =>
    run([package_('write-good/bin/write-good.js'), ...files], { ...peer, status: [0, 1, 255, ...Array(254).keys()] }),
  )
}

function large() {
  generateFolder(join(cwd, 'site'), { posts: 10_000, ...shape })
  const site = threads =>
    run([bin, 'site', '--threads', String(threads), ...gate, '-o', 'report.json'], { cwd, memory: true })
  const one = site(1)
  const two = site(2)
  row(
    '10,000 posts: two threads against one',
    `${(one.seconds / two.seconds).toFixed(2)} x`,
    '>= 1.6',
    `${one.seconds.toFixed(1)} s and ${two.seconds.toFixed(1)} s`,
  )
  const [parsedOnce, parsedTwice] = ['parse-only.mjs', 'parse-twice.mjs'].map(name =>
    run([place(name), 'site'], { cwd }),
  )
  row(
    'remark-parse: two processes against one',
    `${((2 * parsedOnce.seconds) / parsedTwice.seconds).toFixed(2)} x`,
    '',
    'the most that two threads can gain on this machine',
  )
  row('10,000 posts: peak memory, one thread', `${one.megabytes.toFixed(0)} MB`, '<= 400', '')
  row('10,000 posts: peak memory, two threads', `${two.megabytes.toFixed(0)} MB`, '<= 400', '')
}

try {
  console.log(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0].model.trim()}`)
  if (!onlyLarge) small()
  if (!quick) large()
} finally {
  rmSync(cwd, { recursive: true, force: true })
}
