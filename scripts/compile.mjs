// Runs the built program on a few pages and keeps what V8 compiled of it, so that a later run need not compile it again.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { compiled, createLoader } = createRequire(import.meta.url)('../bin/program.cjs')
const pages = fileURLToPath(new URL('../fixtures/pages/flagged', import.meta.url))
const scripts = new Map()
const output = mkdtempSync(join(tmpdir(), 'carelint-build-'))
try {
  const { main } = createLoader(scripts)('./main.cjs')
  const run = (...argv) => main([pages, '--no-config', '--threads', '1', '--fail-on', 'never', ...argv])
  for (const format of ['text', 'json']) {
    const code = await run('-f', format, '-o', join(output, format))
    if (code !== 0) throw new Error(`The built program ended with ${code}.`)
  }
  mkdirSync(compiled)
  for (const [path, script] of scripts) writeFileSync(path, script.createCachedData())
} finally {
  rmSync(output, { recursive: true })
}
