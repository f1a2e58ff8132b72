import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/read-report.ts'
import { git, repositoryWith, write } from '../gate/repository.ts'
import { cli, folderWith } from './terminal.ts'

const calm = 'Our rooms are quiet and face the garden.\n'
const promise = 'Results are guaranteed today.\n'
const marked = '<mark class="error" data-f="1">guaranteed</mark>'
const missing = 'This report was made without the copy of the page'

describe('the html report of a run', () => {
  test('shows the copy of its pages', async () => {
    const { out } = await cli(folderWith({ 'a.md': `${calm}\n${promise}` }), ['a.md', '-f', 'html'])
    expect(out).toContain(calm.trim())
    expect(out).toContain(`Results are ${marked}`)
  })

  test('shows the same when the findings come from a cache, which holds no copy', async () => {
    const cwd = folderWith({ 'a.md': `${calm}\n${promise}` })
    const argv = ['a.md', '--cache', '--cache-location', 'cache', '-f']
    const first = await cli(cwd, [...argv, 'html'])
    const packs = readdirSync(join(cwd, 'cache')).map(name => readFileSync(join(cwd, 'cache', name)))
    expect(await cli(cwd, [...argv, 'html'])).toEqual(first)
    expect(first.out).toContain(calm.trim())
    expect(readdirSync(join(cwd, 'cache')).map(name => readFileSync(join(cwd, 'cache', name)))).toEqual(packs)
    expect(packs.length).toBeGreaterThan(0)
    for (const pack of packs) expect(pack.toString('latin1')).not.toContain('face the garden')
  })

  test('shows what is staged, and marks what is new in it', async () => {
    const cwd = repositoryWith({ 'a.md': `Relief is guaranteed by Friday.\n\n${calm}` })
    write(cwd, { 'a.md': `Relief is guaranteed by Friday.\n\n${calm}\n${promise}` })
    git(cwd, 'add', '.')
    write(cwd, { 'a.md': 'Not staged.\n' })
    const { out } = await cli(cwd, ['--staged', '-f', 'html'])
    expect(out).toContain('<p dir="auto">Relief is guaranteed by Friday.</p>')
    expect(out).toContain(`Results are ${marked}`)
    expect(out).not.toContain('Not staged.')
    expect(out).toContain('1 finding stands in text that did not change and is not listed here.')
  })

  test('keeps the copy out of a JSON report beside it, which says so when it becomes HTML', async () => {
    const cwd = folderWith({ 'a.md': `${calm}\n${promise}` })
    await cli(cwd, ['a.md', '-f', 'html=a.html', '-f', 'json=a.json'])
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain(calm.trim())
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).not.toContain('garden')
    const { code, out } = await cli(cwd, ['merge', 'a.json', '-f', 'html'])
    expect(code).toBe(1)
    expect(out).toContain(missing)
    expect(out).toContain(`Results are ${marked}`)
  })

  test('is made of no JSON that somebody wrote copy into', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { out } = await cli(cwd, ['a.md', '-f', 'json'])
    expect(readReport(out)).toBeDefined()
    const report = JSON.parse(out)
    report.files[0].copy = [{}]
    writeFileSync(join(cwd, 'a.json'), JSON.stringify(report))
    expect((await cli(cwd, ['merge', 'a.json', '-f', 'html'])).err).toContain('This is no report that carelint wrote')
  })
})
