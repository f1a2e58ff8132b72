import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extensions } from '../../src/files/find.ts'
import { version } from '../../src/version.ts'
import {
  badPost,
  commit,
  commits,
  goodPost,
  initialise,
  must,
  packWithDependencies,
  root,
  run,
  scratchFolder,
  write,
} from './repository.ts'

const layout = join(root, 'integrations/pre-commit')
const required = (process.env.CARELINT_REQUIRE ?? '').split(',').includes('pre-commit')
const present = spawnSync('pre-commit', ['--version']).status === 0

describe('the layout of the hook repository', () => {
  test('names exactly this version of carelint', () => {
    const { dependencies } = JSON.parse(readFileSync(join(layout, 'package.json'), 'utf8'))
    expect(dependencies).toEqual({ carelint: version })
  })

  test('takes exactly the pages that carelint reads', () => {
    const [hook] = parse(readFileSync(join(layout, '.pre-commit-hooks.yaml'), 'utf8'))
    expect(hook.files).toBe(`\\.(${extensions.map(extension => extension.slice(1)).join('|')})$`)
  })
})

if (present || required) {
  test('pre-commit installs the hook, blocks a commit with a bad post and lets a good one pass', {
    timeout: 180_000,
  }, () => {
    const scratch = scratchFolder()
    const env = { PRE_COMMIT_HOME: join(scratch, 'home'), npm_config_offline: 'true' }
    const hooks = join(scratch, 'hooks')
    cpSync(layout, hooks, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(layout, 'package.json'), 'utf8'))
    const dependencies = { carelint: `file:${packWithDependencies(scratch)}` }
    writeFileSync(join(hooks, 'package.json'), JSON.stringify({ ...manifest, dependencies }))
    initialise(hooks)
    must(commit(hooks))
    must(run(hooks, 'git', ['tag', 'v1']))

    const site = join(scratch, 'site')
    const config = { repos: [{ repo: hooks, rev: 'v1', hooks: [{ id: 'carelint', language_version: 'system' }] }] }
    write(site, { '.pre-commit-config.yaml': JSON.stringify(config), 'posts/good one.md': goodPost })
    initialise(site)
    must(run(site, 'pre-commit', ['install'], env))
    must(commit(site, env))
    expect(commits(site)).toBe(1)

    write(site, { 'posts/bad.md': badPost, 'notes.rst': badPost })
    const blocked = commit(site, env)
    expect(blocked.said).toContain('guaranteed-outcome')
    expect([blocked.status === 0, commits(site)]).toEqual([false, 1])

    write(site, { 'posts/bad.md': goodPost })
    expect(commit(site, env)).toMatchObject({ status: 0 })
    expect(commits(site)).toBe(2)
  })
} else {
  process.stdout.write(
    'Not run: the test of the pre-commit hook, for want of pre-commit. To run it: apt-get install pre-commit && CARELINT_REQUIRE=pre-commit npm test\n',
  )
}
