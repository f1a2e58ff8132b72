import { expect, test } from 'vitest'
import { createCarelint } from '../src/carelint.ts'
import { rules } from '../src/rules/index.ts'
import { createStore } from '../src/stowed-reports.ts'
import { folderWith } from './cli/terminal.ts'

const text = `# Ketamine

It cures depression for everyone. <!-- carelint-disable-line hype-language -- quoted from a poster --> A miracle drug.

It is completely safe.
`

test('a stowed report says what the report said', () => {
  const report = createCarelint(rules).lint(text, { path: 'a.md' })
  const stow = createStore()
  const stowed = stow(report)
  expect(report.findings.length).toBeGreaterThan(1)
  expect({ ...stowed }).toEqual(report)
  expect(stow({ ...report, path: 'b.md' }).findings).toEqual(report.findings)
})

test('a stowed report keeps why its page failed', () => {
  const failure = { path: 'a.md', message: 'The file is not valid UTF-8.' }
  const report = { path: 'a.md', words: 0, findings: [], suppressed: [], failure }
  expect({ ...createStore()(report) }).toEqual(report)
})

test('a run of many pages gives each page the findings that it has alone', async () => {
  const carelint = createCarelint(rules)
  const textOf = (index: number) => `# Page ${index}\n\nKetamine cures depression${index % 3 ? '' : ' for everyone'}.\n`
  const names = Array.from({ length: 520 }, (_, index) => `p${String(index).padStart(3, '0')}.md`)
  const cwd = folderWith(Object.fromEntries(names.map((name, index) => [name, textOf(index)])))
  const { files } = await carelint.lintFiles(['.'], { cwd, config: false })
  expect(files.map(({ path }) => path)).toEqual(names)
  for (const [index, file] of files.entries()) {
    const { findings } = carelint.lint(textOf(index), { path: file.path })
    expect(findings.length).toBeGreaterThan(0)
    expect(file.findings).toEqual(findings)
  }
})
