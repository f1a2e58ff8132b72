import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badPost, commit, commits, goodPost, initialise, must, root, scratchFolder, write } from './repository.ts'

const readme = readFileSync(join(root, 'integrations/README.md'), 'utf8')

test('the recipes for lint-staged and husky block a commit with a bad post and let a good one pass', {
  timeout: 120_000,
}, () => {
  const [, recipe = ''] = /## lint-staged[\s\S]*?```json\n([\s\S]*?)```/.exec(readme) ?? []
  const [, script = ''] = /## husky[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme) ?? []
  const site = scratchFolder()
  write(site, {
    'package.json': '{ "private": true }',
    '.gitignore': 'node_modules\n',
    '.lintstagedrc.json': recipe,
    'posts/[slug]/page one.md': goodPost,
  })
  mkdirSync(join(site, 'node_modules/.bin'), { recursive: true })
  for (const [name, path] of [
    ['carelint', 'bin/carelint.js'],
    ['lint-staged', 'node_modules/lint-staged/bin/lint-staged.js'],
  ] as const) {
    symlinkSync(join(root, path), join(site, 'node_modules/.bin', name))
  }
  initialise(site)
  writeFileSync(join(site, '.git/hooks/pre-commit'), `#!/bin/sh\n${script}`, { mode: 0o755 })
  must(commit(site))
  expect(commits(site)).toBe(1)

  write(site, { 'posts/bad.md': badPost })
  const blocked = commit(site)
  expect(blocked.said).toContain('guaranteed-outcome')
  expect([blocked.status, commits(site)]).toEqual([1, 1])

  write(site, { 'posts/bad.md': goodPost, 'style.css': 'p {}' })
  must(commit(site))
  expect(commits(site)).toBe(2)
})
