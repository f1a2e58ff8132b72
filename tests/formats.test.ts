import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { carelint, lint, lintPage } from '../src/carelint.ts'

const excerpts = async (page: string | Uint8Array, path: string, settings = {}) =>
  (await lintPage(page, { path, settings })).findings.map(({ ruleId, excerpt }) => `${ruleId}: ${excerpt}`)

describe('a page of a format that has to be loaded', () => {
  test('is checked by lintPage, and refused by lint', async () => {
    expect(await excerpts('<p>Results are <b>guaran</b>teed.', 'a.html')).toContain(
      'guaranteed-outcome: Results are guaranteed',
    )
    expect(() => lint('<p>', { path: 'a.html' })).toThrow(
      'A .html page is read with lintPage or lintFiles, not with lint.',
    )
  })

  test('is read with the settings of the page', async () => {
    const nav = '<nav>Results are guaranteed.</nav>'
    expect(await excerpts(nav, 'a.html')).toEqual([])
    expect(await excerpts(nav, 'a.html', { navigation: true })).toContain('guaranteed-outcome: Results are guaranteed')
    const card = '<Card promise="Results are guaranteed." />'
    expect(await excerpts(card, 'a.mdx')).toEqual([])
    expect(await excerpts(card, 'a.mdx', { copyProps: ['promise'] })).toContain(
      'guaranteed-outcome: Results are guaranteed',
    )
  })

  test('takes directives in the comments of its format', async () => {
    const directive = 'carelint-disable-next-line guaranteed-outcome -- a test'
    const suppressed = async (page: string, path: string) =>
      (await lintPage(page, { path })).suppressed.map(({ finding, reason }) => `${finding.excerpt}: ${reason}`)
    expect(await suppressed(`{/* ${directive} */}\n\n<Card title="Results are guaranteed." />`, 'a.mdx')).toEqual([
      'Results are guaranteed: a test',
    ])
    expect(await suppressed(`<!-- ${directive} --><p>Results are guaranteed.`, 'a.html')).toEqual([
      'Results are guaranteed: a test',
    ])
  })

  test('fails with one sentence when it is broken, and what can be read is checked', async () => {
    const report = await lintPage('Results are guaranteed.\n\n<Card>\n\nx', { path: 'a.mdx' })
    expect(report.findings.map(({ excerpt }) => excerpt)).toContain('Results are guaranteed')
    expect(report.failure).toMatchObject({ path: 'a.mdx', line: 3, column: 1 })
  })

  test('provides what its components provide', async () => {
    const page = '# Ketamine\n\nKetamine therapy eases depression.\n\n<Risks />'
    const rules = async (settings: object) =>
      (await lintPage(page, { path: 'a.mdx', settings })).findings.map(({ ruleId }) => ruleId)
    expect(await rules({})).toContain('missing-risk-disclosure')
    expect(await rules({ components: { Risks: { provides: ['risks'] } } })).not.toContain('missing-risk-disclosure')
  })
})

describe('a run over files', () => {
  test('finds pages of every format', async () => {
    const cwd = new URL('../fixtures/formats', import.meta.url).pathname
    const { files, problems } = await carelint.lintFiles(['.'], { cwd, config: false })
    expect(problems).toEqual([])
    expect(files.map(({ path, failure }) => [path, failure])).toEqual(
      ['docx', 'html', 'md', 'mdx', 'txt'].map(ending => [`same-copy.${ending}`, undefined]),
    )
  })

  test('does not count a page of which nothing could be read', async () => {
    const cwd = new URL('../fixtures', import.meta.url).pathname
    const bytes = Buffer.from('no archive')
    const report = await carelint.lintFiles([], { cwd, config: false, standardInput: { bytes, path: 'x.docx' } })
    expect(report.summary).toMatchObject({ files: 0, gate: 'fail' })
    expect(report.files[0]!.failure?.message).toBe('The file is not a DOCX file.')
  })

  test('names a page from standard input by its format', async () => {
    const cwd = new URL('../fixtures', import.meta.url).pathname
    const bytes = Buffer.from('<Card title="Results are guaranteed." />')
    const { files } = await carelint.lintFiles([], { cwd, config: false, standardInput: { bytes, path: 'x.mdx' } })
    expect(files[0]!.findings.map(({ ruleId }) => ruleId)).toContain('guaranteed-outcome')
  })
})

test('the readers of formats other than Markdown are loaded by no import that always runs', () => {
  const loaded = new Set<string>()
  const follow = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    const code = readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')
    for (const [, from = ''] of code.matchAll(/^(?:import|export|\}) (?!type\b)[^'"\n]*from '(\.[^']+)'/gm)) {
      follow(new URL(from, `file:///${path}`).pathname.slice(1))
    }
  }
  follow('carelint.ts')
  expect(loaded).toContain('document/markdown.ts')
  expect([...loaded].filter(path => /^document\/(html|mdx|docx)\//.test(path))).toEqual([])
})
