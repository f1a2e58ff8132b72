import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { cases, docxCases } from './hostile.mjs'

/** The time per doubling of a page's size that still counts as linear. */
const mostGrowth = 2.3
/** `--count` counts steps through blocks of code, in thousands, instead of milliseconds of the processor. */
const counted = process.argv.includes('--count')
/** Times and counts below this say nothing about growth. */
const noise = counted ? 300 : 150
/** The machine may be busy: what grows too much is measured so often again, and the least times count. */
const tries = counted ? 0 : 2

const { sizes, only, formats, marked, patience, jobs } = read(process.argv.slice(2))
const wanted = [
  ...cases.flatMap(([name, all]) => all.map(format => ({ name, format }))),
  ...docxCases.map(([name]) => ({ name, format: 'docx' })),
].filter(
  ({ name, format }) =>
    (only.length === 0 || only.some(part => name.includes(part))) &&
    (!formats || formats.includes(format)) &&
    (!marked || !name.startsWith('"')),
)

const results = []
const queue = [...wanted]
await Promise.all(Array.from({ length: jobs }, work))
const slow = results.filter(({ verdict }) => verdict !== '')
const longest = results
  .map(({ name, format, times }) => ({ name, format, longest: Math.max(...times.map(each => each.milliseconds)) }))
  .sort((one, other) => other.longest - one.longest)
for (const { name, format, longest: most } of longest.slice(0, 5))
  console.log(`longest: ${(most / 1000).toFixed(1)} s of the processor for all rounds of ${format} ${name}`)
console.log(`${results.length} pages, ${slow.length} too slow (over ${mostGrowth} per doubling, or out of patience)`)
process.exitCode = slow.length > 0 ? 1 : 0

function read(argv) {
  const value = name => argv.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  return {
    sizes: (value('sizes') ?? '100000,200000,400000,800000,1600000').split(',').map(Number),
    only: argv.flatMap(arg => (arg.startsWith('--only=') ? [arg.slice(7)] : [])),
    marked: argv.includes('--marked'),
    formats: value('formats')?.split(','),
    patience: Number(value('patience') ?? 60_000),
    jobs: Number(value('jobs') ?? availableParallelism()),
  }
}

async function work() {
  let worker = start()
  for (let next = queue.shift(); next; next = queue.shift()) {
    let { times, ended } = await measure(worker, next)
    if (ended) worker = start()
    let verdict = judge(times, ended)
    for (let more = 0; more < tries && verdict && !ended; more++) {
      const again = await measure(worker, next)
      if (again.ended) worker = start()
      else times = times.map((time, index) => faster(time, again.times[index]))
      ended = again.ended
      verdict = judge(times, ended)
    }
    results.push({ ...next, times, verdict })
    const shown = times.map(({ read, lint, note }) => `${read.toFixed(0)}+${lint.toFixed(0)}${note}`).join('  ')
    if (verdict !== '' || process.argv.includes('--all'))
      console.log(`${verdict.padEnd(12)} ${next.format.padEnd(5)} ${next.name.padEnd(42)} ${shown}`)
  }
  worker.kill()
}

function start() {
  return fork(fileURLToPath(new URL('growth-of-one.mjs', import.meta.url)), process.argv.slice(2), {
    execArgv: ['--stack-size=984', '--expose-gc'],
  })
}

function measure(worker, { name, format }) {
  return new Promise(resolve => {
    const times = []
    let timer
    const end = ended => {
      clearTimeout(timer)
      worker.removeAllListeners()
      if (ended) worker.kill('SIGKILL')
      resolve({ times, ended })
    }
    const patiently = () => {
      clearTimeout(timer)
      timer = setTimeout(() => end('patience'), patience)
    }
    worker.on('message', message => {
      if (message === 'done') return end('')
      times.push(message)
      patiently()
    })
    worker.on('exit', () => end('crash'))
    worker.send({ name, format, sizes })
    patiently()
  })
}

function faster(one, other) {
  return { ...one, read: Math.min(one.read, other.read), lint: Math.min(one.lint, other.lint) }
}

/**
 * Steps are counted exactly, so that each doubling is looked at; time is not, so that the whole way is: the collector of
 * garbage comes now in the one doubling, now in the other.
 */
function judge(times, ended) {
  if (ended) return ended
  for (let index = 1; index < times.length; index++) {
    const [before, after] = counted ? [times[index - 1], times[index]] : [times[0], times.at(-1)]
    const doublings = Math.log2(after.size / before.size)
    for (const phase of ['read', 'lint']) {
      const growth = (after[phase] / Math.max(before[phase], noise)) ** (1 / doublings)
      if (growth > mostGrowth) return `${phase} ${growth.toFixed(1)}`
    }
  }
  return ''
}
