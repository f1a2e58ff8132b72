import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCommands } from '../../src/cli/commands.ts'
import { cli, folderWith } from './terminal.ts'

const source = new URL('../../src/cli/', import.meta.url).pathname
const help = async (...argv: string[]) => (await cli(folderWith({}), [...argv, '--help'])).out
const quiet = { stdout: {}, stderr: {} } as never
const commands = createCommands(
  quiet,
  () => {},
  () => {},
).commands.map(command => command.name())

describe('the help', () => {
  test('has every part of a manual page', async () => {
    const titles = [...(await help()).matchAll(/^(\S.*):$/gm)].map(match => match[1])
    expect(titles).toEqual([
      ...['Arguments', 'Which text', 'Rules', 'Pass or fail', 'Mend', 'Report', 'Speed', 'Help'],
      ...['Start', 'Rules and settings', 'Findings', 'Examples', 'Exit codes', 'Environment', 'Files'],
    ])
  })

  test('names every variable of the environment that is read', async () => {
    const read = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts') && !path.endsWith('git.ts'))
      .flatMap(path => [...readFileSync(join(source, path), 'utf8').matchAll(/\benv\.([A-Z_]{2,})/g)])
      .map(match => match[1]!)
    const shown = await help()
    expect(read.filter(name => name !== 'TERM' && !shown.includes(name))).toEqual([])
    expect(read).toContain('LC_ALL')
  })

  test.each([[], ...commands.map(name => [name])])(
    'of %s says what each thing is and keeps to 80 columns',
    async (...argv) => {
      const shown = await help(...argv)
      expect(shown.split('\n').filter(line => line.length > 80)).toEqual([])
      expect(shown).toMatch(/^Usage: carelint/)
      expect(shown).not.toMatch(/undefined|\(choices/)
      expect(shown.split('\n').filter(line => /^ {2}-\S+(?: <\S+>)?$/.test(line))).toEqual([])
    },
  )

  test('is wrapped to a narrow terminal', async () => {
    const { out } = await cli(folderWith({}), ['baseline', '--help'], { columns: 60 })
    expect(
      out
        .split('\n')
        .slice(0, 12)
        .filter(line => line.length > 60),
    ).toEqual([])
  })
})

describe('a plain start', () => {
  const loading = /^import (?!type)[^;]*? from '([^']+)'/gm
  /** Everything that a file of the command line loads at once, itself included. */
  function loadedBy(path: string, seen = new Set<string>()): Set<string> {
    if (seen.has(path)) return seen
    seen.add(path)
    for (const [, wanted = ''] of readFileSync(join(source, path), 'utf8').matchAll(loading)) {
      if (wanted.startsWith('.')) loadedBy(join(path, '..', wanted), seen)
      else seen.add(wanted)
    }
    return seen
  }

  test.each(['main.ts', 'run.ts'])('of %s loads nothing of the other commands', path => {
    const loaded = [...loadedBy(path)]
    const others = [
      'init/init.ts',
      'init/questions.ts',
      'watch.ts',
      'progress.ts',
      'stats.ts',
      'completion/completion.ts',
    ]
    expect(loaded).toContain(path === 'main.ts' ? 'commander' : 'report.ts')
    expect(loaded.filter(each => others.includes(each))).toEqual([])
    expect(loaded.filter(each => ['@clack/prompts', 'chokidar', 'supports-hyperlinks'].includes(each))).toEqual([])
  })
})
