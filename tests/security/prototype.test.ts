import { afterEach, describe, expect, test } from 'vitest'
import { cli, folderWith } from '../cli/terminal.ts'

const promise = 'Results are guaranteed.\n'
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

describe('a key that means something to JavaScript', () => {
  test.each(keys)('is only an unknown word in a configuration: %s', async key => {
    for (const text of [
      `${key}:\n  polluted: true\n`,
      `rules:\n  ${key}: error\n`,
      `overrides:\n  - files: ["*"]\n    ${key}:\n      polluted: true\n`,
      `profiles: ${key}\n`,
      `contentType: ${key}\n`,
      `components:\n  Footer:\n    ${key}: {polluted: true}\n`,
      `extends: ${key}\n`,
    ]) {
      const { code, err } = await cli(folderWith({ 'a.md': promise, '.carelintrc': text }), ['.'])
      expect(code).toBe(2)
      expect(err).toContain('.carelintrc:')
    }
  })

  test.each(keys)('is only an unknown word on the command line: %s', async key => {
    const cwd = folderWith({ 'a.md': promise })
    for (const argv of [
      ['--rule', `${key}=error`],
      ['--only', key],
      ['--profile', key],
      ['-f', key],
      ['explain', key],
    ])
      expect((await cli(cwd, argv)).code).toBe(2)
  })

  test.each(keys)('is data in front matter and in the names of components: %s', async key => {
    const page = `---\n${key}:\n  polluted: true\ncarelint:\n  disable:\n    ${key}: because\n  ${key}: 1\n---\n\n${promise}`
    const cwd = folderWith({
      'a.md': page,
      'b.mdx': `<${key === '__proto__' ? 'A' : key} ${key}="x" />\n\n${promise}`,
      'c.html': `<meta name="${key}" content="x"><script type="application/ld+json">{"${key}": {"polluted": true}}</script>`,
      '.carelintrc': `components:\n  ${key}:\n    provides: consult\n`,
    })
    const { code, out } = await cli(cwd, ['.', '-f', 'json'])
    expect([1, 2]).toContain(code)
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['a.md', 'b.mdx', 'c.html'])
  })

  test.each(keys)('is nothing to a baseline, and nothing to a report that is merged: %s', async key => {
    const cwd = folderWith({ 'a.md': promise })
    const report = JSON.parse((await cli(cwd, ['.', '-f', 'json'])).out)
    await cli(cwd, ['baseline', 'write', '.'])
    const polluted = (value: object) => JSON.stringify(value).replace(/^\{/, `{"${key}":{"polluted":true},`)
    const again = folderWith({
      'a.md': promise,
      'r.json': polluted(report),
      's.json': JSON.stringify({ ...report, files: [JSON.parse(polluted(report.files[0]))] }),
      '.carelint-baseline.json': `{"${key}":{"polluted":true},"version":1,"findings":[{"${key}":1}]}`,
    })
    expect((await cli(again, ['.'])).code).toBe(2)
    expect([0, 1, 2]).toContain((await cli(again, ['merge', 'r.json', 's.json', '-f', 'json'])).code)
  })
})
