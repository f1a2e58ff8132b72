import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createGlobTest } from '../../src/config/globs.ts'
import { createGitIgnoreTest } from '../../src/files/gitignore.ts'
import { isTameGlob } from '../../src/files/tame-glob.ts'
import { cli, folderWith } from '../cli/terminal.ts'

const wild = `${'*a'.repeat(12)}x`
const name = `${'a'.repeat(200)}.md`

describe('a glob', () => {
  test.each(['**/*.md', 'content/**/drafts/**', '*-draft-*.*', 'a/*/b/*/c/*/d/*/e', '[a-z]*.md', '!keep.md', ''])(
    'is tame as %j',
    glob => expect(isTameGlob(glob)).toBe(true),
  )

  test.each([wild, '**/a/**/b/**/c', '+(a)', '*(a|b)', 'a'.repeat(1001), '*?*?*?*'])('is wild as %j', glob =>
    expect(isTameGlob(glob)).toBe(false),
  )

  test.each(['*a*a*ax', '**/a/**/x', '[a-z]*[a-z]*[a-z]*x', '?*?*?*x'])(
    'that is tame is quick on long paths (%j)',
    glob => {
      const start = process.cpuUsage()
      const holds = createGlobTest('/r', [glob])
      expect(holds(`/r/${name}`)).toBe(false)
      expect(holds(`/r/${'a/'.repeat(1000)}b`)).toBe(false)
      // A wild one would take hours.
      expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20)
    },
  )
})

describe('a wild glob', () => {
  test('in .gitignore leaves nothing out, and the others hold', () => {
    const top = folderWith({ '.gitignore': `${wild}\nb.md\n`, [name]: '' })
    const leftOut = createGitIgnoreTest(top)
    expect([leftOut(join(top, name)), leftOut(join(top, 'b.md'))]).toEqual([false, true])
  })

  test.each([
    [`ignore: ["${wild}"]`, 10],
    [`files: ["{b,${wild}}"]`, 9],
    [`overrides:\n  - files: "${wild}"`, 12],
  ])('is a mistake of a configuration: %j', async (text, column) => {
    const cwd = folderWith({ '.carelintrc': `${text}\n`, [name]: 'Quiet rooms.\n' })
    const { code, err } = await cli(cwd, [])
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`^carelint: \\.carelintrc:[12]:${column}: ".*" would take too long to try: `))
  })
})
