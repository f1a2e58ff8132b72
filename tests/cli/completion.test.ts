import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCommands } from '../../src/cli/commands.ts'
import { readVocabulary } from '../../src/cli/completion/vocabulary.ts'
import { cli, folderWith } from './terminal.ts'

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
const rules = ['guaranteed-outcome', 'hype-language']

async function script(shell: string): Promise<string> {
  const { code, out, err } = await cli(folderWith({}), ['completion', shell])
  expect([code, err]).toEqual([0, ''])
  return out
}

const pages = { 'posts/a.md': '', 'post 2.md': '', 'init.txt': '' }

/** Words before the cursor, and what some of the answers must be and must not be. */
const cases: readonly (readonly [line: string, wanted: readonly string[], unwanted?: readonly string[]])[] = [
  ['carelint ', ['init', 'explain', 'posts', 'post 2.md']],
  ['carelint in', ['init', 'init.txt'], ['explain', 'posts']],
  ['carelint --fail', ['--fail-on'], ['--format']],
  ['carelint --fail-on ', ['error', 'never'], ['posts']],
  ['carelint --format s', ['sarif'], ['json']],
  ['carelint -f json --profile us-', ['us-ca', 'us-tx'], ['uk']],
  ['carelint --only hype', ['hype-language'], ['guaranteed-outcome']],
  ['carelint explain ', rules, ['posts']],
  ['carelint baseline ', ['write', 'prune'], ['posts']],
  ['carelint baseline write ', ['posts', 'post 2.md'], ['prune']],
  ['carelint --config x.yaml explain h', ['hype-language']],
  ['carelint init --hook ', ['husky', 'lefthook'], ['posts']],
  ['carelint init --tr', ['--treatments']],
  ['carelint completion ', ['bash', 'zsh', 'fish'], ['posts']],
  ['carelint posts ex', [], ['explain']],
]

function judge(line: string, answers: readonly string[]): void {
  const [, wanted, unwanted = []] = cases.find(each => each[0] === line)!
  const bare = answers.map(answer => answer.replace(/[=/]$/, ''))
  expect(bare).toEqual(expect.arrayContaining([...wanted]))
  expect(bare.filter(answer => unwanted.includes(answer))).toEqual([])
}

describe('completion', () => {
  test('knows every command and option of the program', () => {
    const io = { stdout: {}, stderr: {} } as never
    const program = createCommands(
      io,
      () => {},
      () => {},
    )
    const { commands, program: own } = readVocabulary(program, rules)
    expect(commands.map(({ name }) => name)).toEqual(program.commands.map(command => command.name()))
    const long = program.options.map(option => option.long)
    expect(own.options.flatMap(({ names }) => names)).toEqual(expect.arrayContaining(long))
    const silent = [own, ...commands].flatMap(({ options }) => options.filter(({ description }) => description === ''))
    expect(silent).toEqual([])
  })

  test('is refused for another shell', async () => {
    const { code, err } = await cli(folderWith({}), ['completion', 'tcsh'])
    expect([code, err]).toEqual([
      2,
      "carelint: Command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.\n",
    ])
  })
})

describe('completion in bash', () => {
  test.each(cases.map(([line]) => line))('answers %j', async line => {
    const cwd = folderWith(pages)
    writeFileSync(join(cwd, '.script'), await script('bash'))
    const words = line.split(' ')
    const code = `source .script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _carelint; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', code, 'bash', ...words], {
      cwd,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    judge(line, stdout.split('\n'))
  })

  test('understands a value behind "="', async () => {
    const cwd = folderWith(pages)
    writeFileSync(join(cwd, '.script'), await script('bash'))
    const code = `source .script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _carelint; echo "\${COMPREPLY[@]}"`
    const ask = (...words: string[]) =>
      spawnSync('bash', ['--norc', '-c', code, 'bash', ...words], { cwd, encoding: 'utf8' }).stdout.trim()
    expect(ask('carelint', '--fail-on', '=', 'nev')).toBe('never')
    expect(ask('carelint', '--strictness', '=')).toBe('strict standard lenient')
    expect(ask('carelint', '--rule', 'hype')).toBe('hype-language=')
  })
})

describe.runIf(has('zsh'))('completion in zsh', () => {
  test.each(cases.map(([line]) => line))('answers %j', async line => {
    const cwd = folderWith(pages)
    writeFileSync(join(cwd, '.script'), await script('zsh'))
    const code = `
      compdef() { : }
      offer() { local each; for each in "$@"; do [[ $each == "$cur"* ]] && print -r -- $each; done; return 0 }
      compadd() { while [[ $1 == -* ]]; do [[ $1 == -S ]] && shift; [[ $1 == -- ]] && { shift; break }; shift; done; offer "$@" }
      _describe() { offer "\${(@)\${(P@)2}%%:*}" }
      _files() { offer *(N) }
      source ./.script
      complete() { words=("$@"); CURRENT=$#; cur=\${words[CURRENT]}; _carelint }
      complete "$@"`
    const { stdout, stderr, status } = spawnSync('zsh', ['-f', '-c', code, 'zsh', ...line.split(' ')], {
      cwd,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    judge(line, stdout.split('\n'))
  })
})

describe.runIf(has('fish'))('completion in fish', () => {
  test.each(cases.map(([line]) => line))('answers %j', async line => {
    const cwd = folderWith(pages)
    writeFileSync(join(cwd, '.script'), await script('fish'))
    const { stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', `source .script; complete -C ${JSON.stringify(line)}`],
      {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: cwd },
      },
    )
    expect(stderr).toBe('')
    judge(
      line,
      stdout.split('\n').map(answer => answer.split('\t')[0]!.replaceAll('\\ ', ' ')),
    )
  })
})
