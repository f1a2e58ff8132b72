import { Session } from 'node:inspector/promises'
import { readPage } from '../dist/document/read.js'
import { carelint } from '../dist/index.js'
import { sources } from '../dist/knowledge/sources.js'
import { createLinter } from '../dist/lint.js'
import { defaultSettings } from '../dist/settings.js'
import { cases, docxCases, wordPage } from './hostile.mjs'

const lint = createLinter(carelint.rules, sources)
const counting = process.argv.includes('--count')
const readsOnly = process.argv.includes('--read')
const rounds = counting ? 1 : 2
/** Starts a measure and gives a way to end it: milliseconds of the processor or, counted by V8, steps through blocks of code. */
const startMeasure = counting ? await createCounter() : startClock

process.on('message', async ({ name, format, sizes }) => {
  const make = [...cases, ...docxCases].find(([known]) => known === name).at(-1)
  const word = docxCases.some(([known]) => known === name)
  for (const size of sizes) {
    const page = format === 'docx' ? wordPage(make(size), word) : make(size)
    let [read, check, note] = [Infinity, Infinity, '']
    const clock = startClock()
    for (let round = 0; round < rounds; round++) {
      const endOfRead = await startMeasure()
      let document
      try {
        document = await readPage(page, `page.${format}`)
      } catch (error) {
        note = `!${error.message.slice(0, 60)}`
      }
      read = Math.min(read, await endOfRead())
      if (document?.problems.length > 0) note = ` (${document.problems[0].message.slice(0, 50)})`
      if (!document || readsOnly) {
        check = 0
        break
      }
      const endOfCheck = await startMeasure()
      try {
        const { failure } = lint(document, defaultSettings)
        if (failure && document.problems.length === 0) note = ` <${failure.message.slice(0, 60)}>`
      } catch (error) {
        note = `!${error.message.slice(0, 60)}`
      }
      check = Math.min(check, await endOfCheck())
      if (read + check > 1000) break
    }
    process.send({ size, read, lint: check, note, milliseconds: clock() })
  }
  process.send('done')
})

function startClock() {
  globalThis.gc()
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}

async function createCounter() {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const steps = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    let sum = 0
    for (const { url, functions } of result) {
      if (!url.includes('/dist/') && !url.includes('/node_modules/')) continue
      for (const { ranges } of functions) for (const { count } of ranges) sum += count
    }
    return sum / 1000
  }
  return async () => {
    await steps()
    return steps
  }
}
