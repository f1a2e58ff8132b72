import { expect, test } from 'vitest'
import { fromRoot } from '../../src/reporter/paths.ts'

test.each([
  ['a.md', undefined, 'a.md'],
  ['a.md', 'site/blog', 'site/blog/a.md'],
  ['../a.md', 'site/blog', 'site/a.md'],
  ['../../../a.md', 'site', '../../a.md'],
  ['./b//a.md', 'site', 'site/b/a.md'],
  ['.', '', '.'],
  ['.', 'site', 'site'],
  ['/tmp/a.md', 'site', '/tmp/a.md'],
  ['C:/a.md', 'site', 'C:/a.md'],
  ['\uD800.md', '', '\uFFFD.md'],
])('%j below %j is %j from the root', (path, folder, expected) => {
  expect(fromRoot(path, folder)).toBe(expected)
})
