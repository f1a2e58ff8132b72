import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../src/reporters/index.ts'
import { cli, folderWith } from '../cli/terminal.ts'

const page = readFileSync(new URL('../../docs/reporters.md', import.meta.url), 'utf8')
const commands = [...new Set([...page.matchAll(/^\s*(?:- (?:run: )?)?npx carelint (.+)$/gm)].map(match => match[1]!))]

describe('the page about reports', () => {
  test('has a section for every format and no other', () => {
    expect([...page.matchAll(/^## `(\w+)`$/gm)].map(match => match[1])).toEqual(Object.keys(reporters))
  })

  test.each(commands)('shows a command that works: %s', async command => {
    const cwd = folderWith({ 'content/page.md': 'Results are guaranteed today.\n' })
    const { code, err } = await cli(cwd, command.split(' | ')[0]!.split(' '))
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })

  test('shows a pattern that reads the lines of unix', async () => {
    const [, pattern = ''] = /problem matcher is `([^`]+)`/.exec(page) ?? []
    const cwd = folderWith({ 'content/a:1 b.md': 'Results are guaranteed today.\n' })
    const { out } = await cli(cwd, ['content', '-f', 'unix'])
    expect(new RegExp(pattern).exec(out.split('\n')[0]!)?.slice(1)).toEqual([
      'content/a:1 b.md',
      '1',
      '13',
      '"guaranteed" is a promise.',
      'error',
      'guaranteed-outcome',
    ])
  })
})
