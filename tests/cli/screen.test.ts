import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { hasTerminal, inTerminal } from './pseudo-terminal.ts'
import { cli, folderWith } from './terminal.ts'

const promise = 'Results are guaranteed today.\n'
const hint = '\nThese are the usual settings; choose yours: carelint init\n'

describe('a first run at a terminal', () => {
  test.each([
    [{ 'a.md': promise }, [], true],
    [{ 'a.md': 'Quiet rooms.\n' }, ['a.md'], true],
    [{ 'a.md': promise, '.carelintrc': 'profiles: [uk]\n' }, [], false],
    [{ 'posts/a.md': promise, 'posts/.carelintrc.json': '{}' }, [], false],
    [{ 'a.md': promise }, ['--no-config'], false],
    [{ 'a.md': promise }, ['-'], false],
    [{ 'a.md': promise }, ['-f', 'compact'], false],
    [{ 'a.md': promise, '.carelintrc': 'rulse: 1\n' }, [], false],
  ])('of %j with %j names init: %s', async (files, argv, named) => {
    const { out } = await cli(folderWith(files), argv, { isTerminal: true, columns: 60, input: promise })
    expect(out.endsWith(hint)).toBe(named)
  })

  test('in a pipe does not', async () => {
    expect((await cli(folderWith({ 'a.md': promise }), [])).out).not.toContain('init')
  })
})

describe('links', () => {
  test('lead to the page and to the documentation of the rule', async () => {
    const cwd = folderWith({ 'a b.md': promise })
    const { out } = await cli(cwd, ['a b.md'], { isTerminal: true, links: true })
    expect(out).toContain(`\u001B]8;;${pathToFileURL(cwd).href}/a%20b.md\u001B\\`)
    const page = new URL('../../docs/rules/guaranteed-outcome.md', import.meta.url).href
    expect(out).toContain(`\u001B]8;;${page}\u001B\\`)
  })

  test('are never in a pipe or a file', async () => {
    const { out } = await cli(folderWith({ 'a.md': promise }), ['a.md', '--color'], { links: true })
    expect(out).not.toContain('\u001B]8')
  })
})

describe('signs outside ASCII', () => {
  test.each([
    [{}, true],
    [{ LANG: 'en_US.UTF-8' }, true],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, false],
    [{ LC_CTYPE: 'C.utf8', LANG: 'C' }, true],
    [{ LANG: 'de_DE.ISO-8859-1' }, false],
    [{ TERM: 'dumb', LANG: 'en_US.UTF-8' }, false],
  ])('under %j are shown: %s', async (env, shown) => {
    const { out } = await cli(folderWith({ 'a.md': promise }), ['a.md'], { env })
    expect([out.includes('✖'), out.includes('━')]).toEqual([shown, shown])
  })
})

describe.runIf(hasTerminal)('the built program at a real terminal', { timeout: 120_000 }, () => {
  test('has colours and links where they are wanted and neither where not', async () => {
    const cwd = folderWith({ 'a.md': 'Ketamine cures depression.\n' })
    const rich = await inTerminal(cwd, ['a.md'], [], { columns: 60, env: { FORCE_HYPERLINK: '1' } })
    expect(rich.code).toBe(1)
    expect(rich.screen).toContain('\u001B[31m✖ error\u001B[39m')
    expect(rich.screen).toContain('\u001B]8;;file://')
    const bare = await inTerminal(cwd, ['a.md'], [], { env: { TERM: 'dumb', LANG: 'C', FORCE_HYPERLINK: '0' } })
    expect(bare.screen).not.toContain('\u001B')
    expect(bare.screen).toMatch(/^[\r\n\x20-\x7e]+$/)
  })
})
