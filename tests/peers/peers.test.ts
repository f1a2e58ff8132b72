import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'
import { cli, folderWith } from '../cli/terminal.ts'

const root = new URL('../../', import.meta.url).pathname
/** A folder in which other linters are installed, which `.ci/run` fills. */
const others = join(process.env.CARELINT_PEERS ?? root, 'node_modules/.bin')
const has = (name: string) => existsSync(join(others, name))
const hasProselint = spawnSync('proselint', ['--version']).status === 0

/** Copy in which every hedge, notice and term is there for a reason. */
const careful = `# Ketamine therapy for treatment-resistant depression

Ketamine may help some people whose depression did not get better with other medicines. Relief is often felt within days, and it usually fades within weeks. Results vary, and many patients need several sessions. It is possible that it will not help you.

Common side effects are usually mild: nausea, vomiting, dizziness and drowsiness. Rarely, serious harm is seen. Ketamine is not approved by the FDA for depression. It was very well tolerated in a small trial of 60 adults. The evidence is fairly limited and, to a certain degree, new.

Tell us if you use drugs or alcohol, have bipolar disorder, panic attacks or insomnia, or have a history of abuse or addiction. If you think about suicide or want to kill yourself, call or text 988. People can die by suicide without warning.

There are risks with every injection. Our doctors also treat erectile dysfunction, breast pain, vaginal dryness and failed back surgery. Ask a doctor or another qualified clinician whether it is right for you. This page is general information and is not intended as medical advice.
`

async function settings(name: string): Promise<string> {
  const { code, out, err } = await cli(folderWith({}), ['peers', name])
  expect([code, err]).toEqual([0, ''])
  return out
}

/** Runs a linter on the careful page in a folder with some files and gives what it says. */
function said(program: string, argv: readonly string[], files: Readonly<Record<string, string>> = {}): string {
  const cwd = folderWith({ 'page.md': careful, ...files })
  const env = { PATH: process.env.PATH, HOME: cwd, NO_COLOR: '1' }
  const { stdout, stderr } = spawnSync(program, [...argv], { cwd, env, encoding: 'utf8' })
  return stdout + stderr
}

describe('careful copy', () => {
  test('is what carelint asks for', () => {
    expect(carelint.lint(careful, { path: 'page.md' }).findings).toEqual([])
  })
})

describe('peers', () => {
  test('lists what it has settings for', async () => {
    const { code, out } = await cli(folderWith({}), ['peers'])
    expect([code, out.split('\n').map(line => line.split(' ')[0])]).toEqual([
      0,
      ['vale', 'vale-words', 'write-good', 'proselint', 'alex', 'textlint', ''],
    ])
  })

  test('refuses another name', async () => {
    const { code, err } = await cli(folderWith({}), ['peers', 'textlnt'])
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "textlint"?')])
  })

  test('prints rules of Vale that are called off, one a line, and words as Vale reads them', async () => {
    expect(await settings('vale')).toMatch(/^(?:[\w-]+\.[\w-]+ = NO\n)+$/)
    expect(await settings('vale-words')).toMatch(/^(?:\(\?i\)[a-z-]+\n)+$/)
    expect(await settings('vale-words')).toContain('(?i)semaglutide\n')
  })

  test('is shown by the page about other linters as it prints', async () => {
    const page = readFileSync(join(root, 'docs/with-other-linters.md'), 'utf8')
    for (const name of ['vale', 'write-good', 'proselint', 'alex', 'textlint']) {
      expect(page).toContain(
        `\`\`\`${name === 'vale' ? 'ini\n[*.{md,mdx,html,txt}]' : ({ 'write-good': 'sh', alex: 'yaml' }[name] ?? 'json')}\n${await settings(name)}`,
      )
    }
  })
})

describe('write-good', { timeout: 120_000 }, () => {
  const bin = join(root, 'node_modules/.bin/write-good')

  test('attacks careful copy by itself and lets it be with the settings', async () => {
    expect(said(bin, ['page.md'])).toContain('"usually" can weaken meaning')
    const [program, ...flags] = (await settings('write-good')).trim().split(' ')
    expect(program).toBe('write-good')
    expect(said(bin, ['page.md', ...flags])).toBe('')
  })
})

describe.runIf(has('alex'))('alex', { timeout: 120_000 }, () => {
  test('attacks careful copy by itself and lets it be with the settings', async () => {
    const bin = join(others, 'alex')
    expect(said(bin, ['page.md'])).toMatch(/suicide[\s\S]*\d+ warnings/)
    expect(said(bin, ['page.md'], { '.alexrc.yaml': await settings('alex') })).toBe('page.md: no issues found\n')
  })
})

describe.runIf(has('textlint'))('textlint', { timeout: 120_000 }, () => {
  test('attacks careful copy by itself and lets it be with the settings', async () => {
    const argv = ['--rules-base-directory', dirname(others), 'page.md']
    const bare = JSON.stringify({ rules: { 'write-good': true, alex: true } })
    expect(said(join(others, 'textlint'), argv, { '.textlintrc.json': bare })).toMatch(/\d+ problems/)
    expect(said(join(others, 'textlint'), argv, { '.textlintrc.json': await settings('textlint') })).toBe('')
  })
})

describe.runIf(hasProselint)('proselint', { timeout: 120_000 }, () => {
  test('attacks careful copy by itself and lets it be with the settings', async () => {
    expect(said('proselint', ['page.md'])).toMatch(/hedging[\s\S]*weasel_words|weasel_words[\s\S]*hedging/)
    const text = await settings('proselint')
    const files = { '.config/proselint/config': text, '.config/proselint/config.json': text }
    expect(said('proselint', ['page.md'], files)).toBe('')
  })
})
