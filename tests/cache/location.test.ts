import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../src/cache/location.ts'
import { folderWith } from '../cli/terminal.ts'

test('the cache lies in the nearest node_modules, or beside .git where there is none', () => {
  const root = folderWith({ 'blog/posts/a.md': '' })
  expect(cacheFolder(join(root, 'blog/posts'))).toBe(join(root, '.carelintcache'))
  mkdirSync(join(root, 'node_modules'))
  expect(cacheFolder(join(root, 'blog/posts'))).toBe(join(root, 'node_modules/.cache/carelint'))
  mkdirSync(join(root, 'blog/node_modules'))
  expect(cacheFolder(join(root, 'blog/posts'))).toBe(join(root, 'blog/node_modules/.cache/carelint'))
})
