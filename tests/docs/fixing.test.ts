import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'
import { cli, folderWith } from '../cli/terminal.ts'

const page = readFileSync(new URL('../../docs/fixing.md', import.meta.url), 'utf8')
const commands = [
  ...[...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => [
    ...block.matchAll(/^(carelint .+)$/gm),
  ]),
  ...page.matchAll(/`(carelint (?:content|-|explain) [^`]*)`/g),
].map(match => match[1]!.replace(/ +#.*| <.*/, ''))
const post = '# Grief\n\nHis brother committed suicide in May, he wrote.\n'

describe('the page about fixes', () => {
  test('shows commands', () => {
    expect(commands).toHaveLength(8)
  })

  test.each([...new Set(commands)])('shows a command that works: %s', async command => {
    const cwd = folderWith({ 'content/a.md': post })
    const { code, err } = await cli(cwd, command.split(' ').slice(1), { carelint, input: post })
    expect([0, 1]).toContain(code)
    expect(err).not.toMatch(/^carelint: (?!Fixed|--fix would|After)/m)
  })

  test('shows a configuration whose notices mend a page', async () => {
    const [, config = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? []
    const cwd = folderWith({
      '.carelintrc.yaml': config,
      'content/a.md': '# Ketamine\n\nKetamine may ease low mood and thoughts of suicide.\n\nIt is given here.\n',
    })
    await cli(cwd, ['content', '--fix'], { carelint })
    const { findings } = await carelint.lintPage(readFileSync(join(cwd, 'content/a.md'), 'utf8'), { path: 'a.md' })
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('missing-'))).toEqual([])
  })

  test('names the rules that mend', () => {
    const named = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(match => match[1]!)
    const mending = carelint.rules.filter(rule => rule.fixes !== undefined).map(rule => rule.id)
    expect(named.sort()).toEqual(mending.sort())
  })

  test('shows the rewrites of a rule as the terminal does', async () => {
    const cwd = folderWith({ 'a.md': '# TMS\n\nTMS relieves depression. Ask your doctor.\n' })
    const { out } = await cli(cwd, ['a.md', '--only', 'unhedged-efficacy'], { carelint })
    const [, shown = ''] = /^```\n( {4}Instead[\s\S]*?)^```$/m.exec(page) ?? []
    expect(out).toContain(shown)
  })
})
