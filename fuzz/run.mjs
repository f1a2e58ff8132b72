import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { createMutator } from './mutate.mjs'
import { targets } from './targets.mjs'

/** A text that takes longer than this is written down like a crash, in milliseconds of the processor. */
const slow = 2000
/** Asking what was reached takes longer than a short text, so that is done for some texts at once. */
const together = 16
const argument = name => process.argv.find(each => each.startsWith(`--${name}=`))?.slice(name.length + 3)
const seconds = Number(argument('seconds') ?? 60)
const seed = Number(argument('seed') ?? Date.now() % 2 ** 31)
const wanted = argument('target')?.split(',') ?? Object.keys(targets)
const folder = new URL('crashes/', import.meta.url)

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

let crashes = 0
for (const name of wanted) crashes += await fuzz(name, targets[name])
process.exitCode = crashes > 0 ? 1 : 0

/** Fuzzes one target for its time: a text that reaches code that none before it reached is kept and changed further. */
async function fuzz(name, { check, seeds }) {
  const { mutate, pick } = createMutator(seed)
  const corpus = [...seeds]
  const reached = new Set()
  const kinds = new Set()
  let runs = 0
  const end = performance.now() + seconds * 1000
  for (const text of seeds) await run(text)
  await newPlaces()
  while (performance.now() < end) {
    const batch = Array.from({ length: together }, () => mutate(pick(corpus), corpus))
    for (const text of batch) await run(text)
    if ((await newPlaces(false)) === 0) continue
    for (const text of batch) {
      await run(text)
      if ((await newPlaces()) > 0) corpus.push(text)
    }
  }
  console.log(
    `${name.padEnd(10)} ${runs} texts, ${corpus.length} kept, ${reached.size} places reached, ${kinds.size} crashes (seed ${seed})`,
  )
  return kinds.size

  async function run(text) {
    runs++
    const start = process.cpuUsage()
    let failure
    try {
      await check(text)
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
    const { user } = process.cpuUsage(start)
    if (!failure && user / 1000 > slow && runs > seeds.length)
      failure = new Error(`it took ${Math.round(user / 1000)} ms`)
    if (failure) note(text, failure)
  }

  /** The number of places that were reached since the last call and never before. */
  async function newPlaces(keep = true) {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const found = new Set()
    for (const { url, scriptId, functions } of result) {
      if (!url.includes('/dist/') && !url.includes('/node_modules/')) continue
      for (const { ranges } of functions) {
        for (const { startOffset, count } of ranges) {
          const place = `${scriptId}:${startOffset}:${Math.min(8, Math.ceil(Math.log2(count)))}`
          if (count > 0 && !reached.has(place)) found.add(place)
        }
      }
    }
    if (keep) for (const place of found) reached.add(place)
    return found.size
  }

  function note(text, error) {
    const [, place = ''] = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
    const kind = `${error.message.replace(/\d+/g, '0').slice(0, 80)} ${place.trim()}`
    if (kinds.has(kind)) return
    kinds.add(kind)
    const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.txt`
    mkdirSync(folder, { recursive: true })
    writeFileSync(new URL(file, folder), text)
    console.log(`${name}: ${error.stack?.split('\n').slice(0, 3).join(' ')}\n  written to fuzz/crashes/${file}`)
  }
}
