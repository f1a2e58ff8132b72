// A site of very many tiny pages: are all of them counted, how much memory does it take, and how long?
// `--pages=1000` tries fewer; `--threads=1` uses one thread.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from './generate.mjs'
import { place, run } from './measure.mjs'

const argument = name => process.argv.find(each => each.startsWith(`--${name}=`))?.slice(name.length + 3)
const pages = Number(argument('pages') ?? 100_000)
const threads = argument('threads') ?? '2'
/** Pages in a folder, and how many of them say one sentence too much. */
const [inFolder, promising] = [500, 9]
/** What a run may take at most, in MB: of itself, when it may keep no more than `smallHeap` for its objects. */
const [mostMemory, smallHeap] = [600, 200]
const promise = 'Ketamine cures depression.'

const folder = mkdtempSync(join(tmpdir(), 'carelint-many-'))
const bin = place('../bin/carelint.js')
const endings = ['md', 'md', 'md', 'md', 'md', 'md', 'md', 'html', 'txt', 'mdx']

function demand(holds, sentence) {
  if (!holds) throw new Error(sentence)
}

/** Writes the pages and gives their paths in the order of a report. */
function write() {
  const random = createRandom(20260101)
  const paths = []
  for (let index = 0; index < pages; index++) {
    const within = `site/${String(Math.floor(index / inFolder)).padStart(4, '0')}`
    if (index % inFolder === 0) mkdirSync(join(folder, within), { recursive: true })
    const ending = endings[index % endings.length]
    const path = `${within}/page-${String(index % inFolder).padStart(4, '0')}.${ending}`
    const said = `Our office number ${index} opens at ${1 + Math.floor(random() * 9)} in the morning.${index % promising === 0 ? ` ${promise}` : ''}`
    writeFileSync(join(folder, path), ending === 'html' ? `<p>${said}</p>\n` : `${said}\n`)
    paths.push(path)
  }
  return paths
}

function lint(name, paths, node = [], ...options) {
  const asked = ['--threads', threads, '--fail-on', 'never', '-f', 'json', '-o', `${name}.json`, ...options]
  const { seconds, megabytes } = run([...node, bin, 'site', ...asked], { cwd: folder, memory: true })
  const report = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const { summary, files, problems } = report
  demand(problems.length === 0, `${name}: ${problems[0]?.message}`)
  demand(summary.files === pages && summary.skipped === 0, `${name}: ${JSON.stringify(summary)}`)
  demand(
    files.length === pages && files.every(({ path }, index) => path === paths[index]),
    `${name}: a page is missing`,
  )
  const wrong = files.filter(
    ({ findings }, index) => (index % promising === 0) !== findings.some(({ ruleId }) => ruleId === 'cure-claim'),
  )
  demand(wrong.length === 0, `${name}: ${wrong.length} pages say too much or too little, first ${wrong[0]?.path}`)
  const size = statSync(join(folder, `${name}.json`)).size / 1e6
  console.log(
    `${name.padEnd(22)} ${seconds.toFixed(1)} s, ${Math.round(pages / seconds)} pages a second, at most ${megabytes.toFixed(0)} MB, report ${size.toFixed(0)} MB`,
  )
  if (node.length > 0) demand(megabytes <= mostMemory, `${name}: more than ${mostMemory} MB`)
  return report
}

try {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0].model.trim()}, ${threads} threads, ${pages} pages`,
  )
  const paths = write()
  const plain = lint('no cache', paths)
  const small = [`--max-old-space-size=${smallHeap}`]
  const cold = lint('cold cache, small heap', paths, small, '--cache', '--cache-location', 'cache')
  const warm = lint('warm cache, small heap', paths, small, '--cache', '--cache-location', 'cache')
  demand(JSON.stringify(plain) === JSON.stringify(cold), 'The report with a cold cache differs.')
  demand(JSON.stringify(plain) === JSON.stringify(warm), 'The report with a warm cache differs.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
