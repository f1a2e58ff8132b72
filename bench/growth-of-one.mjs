import { readPage } from '../dist/document/read.js'
import { carelint } from '../dist/index.js'
import { sources } from '../dist/knowledge/sources.js'
import { createLinter } from '../dist/lint.js'
import { defaultSettings } from '../dist/settings.js'
import { cases, docxCases, wordPage } from './hostile.mjs'

const lint = createLinter(carelint.rules, sources)
const rounds = 2

process.on('message', async ({ name, format, sizes }) => {
  const make = [...cases, ...docxCases].find(([known]) => known === name).at(-1)
  const word = docxCases.some(([known]) => known === name)
  for (const size of sizes) {
    const page = format === 'docx' ? wordPage(make(size), word) : make(size)
    let [read, check, note] = [Infinity, Infinity, '']
    for (let round = 0; round < rounds; round++) {
      globalThis.gc()
      const start = process.cpuUsage()
      let document
      try {
        document = await readPage(page, `page.${format}`)
      } catch (error) {
        note = `!${error.message.slice(0, 60)}`
      }
      read = Math.min(read, milliseconds(process.cpuUsage(start)))
      if (!document) {
        check = 0
        break
      }
      if (document.problems.length > 0) note = ` (${document.problems[0].message.slice(0, 50)})`
      globalThis.gc()
      const between = process.cpuUsage()
      try {
        const { failure } = lint(document, defaultSettings)
        if (failure && document.problems.length === 0) note = ` <${failure.message.slice(0, 60)}>`
      } catch (error) {
        note = `!${error.message.slice(0, 60)}`
      }
      check = Math.min(check, milliseconds(process.cpuUsage(between)))
      if (read + check > 1000) break
    }
    process.send({ size, read, lint: check, note })
  }
  process.send('done')
})

function milliseconds({ user, system }) {
  return (user + system) / 1000
}
