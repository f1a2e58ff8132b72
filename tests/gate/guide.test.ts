import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { cli } from '../cli/terminal.ts'
import { sampleRules } from '../sample-rules.ts'
import { commit, gate, git, repositoryWith, write } from './repository.ts'

const guide = readFileSync(new URL('../../docs/gate.md', import.meta.url), 'utf8')

function blocks(language: string): string[] {
  return [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, text = '']) =>
    kind === language ? [text] : [],
  )
}

const commands = [
  ...blocks('sh').flatMap(block => block.trim().split('\n')),
  ...[...guide.matchAll(/`(carelint [^`]*)`/g)].map(([, text = '']) => text),
]
  .map(line => line.replace(/^exec npx --no-install /, '').replace(' [paths]', ' content'))
  .filter(line => line.startsWith('carelint'))

const calm = 'Our rooms are quiet.\n'

describe('the guide to the gate', () => {
  test('shows commands', () => {
    expect(new Set(commands)).toContain('carelint --staged')
    expect(new Set(commands)).toContain('carelint baseline update content')
  })

  test.each([...new Set(commands)])('shows a command that works: %s', async command => {
    const cwd = repositoryWith({ 'content/a.md': calm, '.carelint-baseline.json': '{"version": 1, "entries": []}\n' })
    git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    write(cwd, { 'content/a.md': `${calm}\nA garden.\n` })
    commit(cwd)
    const env = { PATH: process.env.PATH ?? '' }
    const { code, err } = await cli(cwd, command.split(' ').slice(1), { env })
    expect([code, err.replace('carelint: Nothing is staged that carelint reads.\n', '')]).toEqual([0, ''])
  })

  test('shows suppressions that hold', async () => {
    const [comments = ''] = blocks('md')
    const [first = '', open = '', close = ''] = comments.split('\n').filter(line => line !== '')
    const cwd = repositoryWith({
      'a.md': [first, 'Amazing.', open, 'Guaranteed.', close].join('\n\n'),
      'b.md': `${blocks('yaml')[0]}\nAmazing. Guaranteed.\n`,
    })
    const carelint = createCarelint(sampleRules)
    const { files, summary } = await carelint.lintFiles(['.'], { cwd, today: '2027-03-31' })
    expect([files.map(file => file.findings), summary.suppressed]).toEqual([[[], []], 4])
    expect(
      files.flatMap(file => file.suppressions ?? []).map(({ rule, reason, until }) => [rule, reason, until]),
    ).toEqual([
      ['hype-language', 'award title, see /press', '2027-03-31'],
      ['guaranteed-outcome', 'text of the law', undefined],
      ['hype-language', 'award titles', '2027-03-31'],
      ['guaranteed-outcome', 'text of the law', '2027-03-31'],
    ])
  })

  test('shows how rules are kept from being suppressed', async () => {
    const cwd = repositoryWith({
      '.carelintrc': blocks('yaml')[1]!,
      'a.md': '<!-- carelint-disable-next-line guaranteed-outcome -- slogan -->\n\nGuaranteed.\n',
    })
    expect((await gate(cwd, [])).found.map(line => line.split(':')[0])).toEqual([
      'a.md invalid-suppression',
      'a.md guaranteed-outcome',
    ])
  })
})
