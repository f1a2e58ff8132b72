import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { carelint } from '../../src/carelint.ts'
import { treatmentKindNames, treatmentKinds } from '../../src/cli/init/answers.ts'
import { configText } from '../../src/cli/init/config-text.ts'
import { git, repositoryWith } from '../gate/repository.ts'
import { hasTerminal, inTerminal } from './pseudo-terminal.ts'
import { cli, folderWith } from './terminal.ts'

const env = { PATH: process.env.PATH ?? '' }
const page = { 'posts/a.md': 'Our rooms are quiet.\n' }
const init = (cwd: string, ...flags: string[]) => cli(cwd, ['init', ...flags], { carelint, env })
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

describe('init without questions', () => {
  test('writes a configuration that loads and checks the pages', async () => {
    const cwd = folderWith(page)
    const { code, out, err } = await init(cwd, '--yes')
    expect({ code, err, first: out.split('\n')[0] }).toEqual({ code: 0, err: '', first: '✔ .carelintrc.yaml' })
    expect(parse(read(cwd, '.carelintrc.yaml'))).toEqual({ profiles: ['us'], strictness: 'standard', files: ['posts'] })
    expect(await cli(cwd, [], { carelint })).toEqual({
      code: 0,
      out: '✔ Checked 1 file, 4 words: nothing found.\n',
      err: '',
    })
  })

  test('takes what its options say', async () => {
    const cwd = folderWith({ ...page, 'my posts/b.md': 'A garden.\n' })
    const flags = '--profile uk,au --strictness strict --treatments drips,weight-and-hormones'.split(' ')
    expect((await init(cwd, '--yes', ...flags, '--posts', 'my posts')).code).toBe(0)
    expect(parse(read(cwd, '.carelintrc.yaml'))).toEqual({
      profiles: ['uk', 'au'],
      strictness: 'strict',
      files: ['my posts'],
      rules: {
        'detox-immunity-antiaging': 'error',
        'natural-means-safe': 'error',
        'weight-loss-outcome': 'error',
        'off-label-or-unapproved-undisclosed': 'error',
      },
    })
    expect((await cli(cwd, [], { carelint })).out).toContain('Checked 1 file, 2 words')
  })

  test.each([
    [['--profile', 'ukk'], '"ukk" is no profile; profiles are '],
    [['--treatments', 'drip'], '"drip" is no kind of treatment; kinds are '],
    [['--posts', 'pots'], 'pots: There is no such file. Did you mean "posts"?'],
    [['--hook', 'git'], 'A hook of Git needs a repository that Git can read.'],
    [['--hook', 'none'], "Option '--hook <kind>' argument 'none' is invalid."],
  ])('refuses %j and writes nothing', async (flags, reason) => {
    const cwd = folderWith(page)
    const { code, err } = await init(cwd, '--yes', ...flags)
    expect([code, err]).toEqual([2, expect.stringContaining(`carelint: ${reason}`)])
    expect(existsSync(join(cwd, '.carelintrc.yaml'))).toBe(false)
  })

  test('says what is there already and leaves it as it is', async () => {
    const cwd = folderWith({ ...page, '.carelintrc.json': '{}', '.husky/pre-commit': 'npm test\n' })
    const again = await init(cwd, '--yes')
    expect([again.code, again.err]).toEqual([2, 'carelint: .carelintrc.json is there already and is left as it is.\n'])
    const hooked = await init(cwd, '--yes', '--hook', 'husky', '--ci', 'gitlab')
    expect(hooked.code).toBe(2)
    expect(hooked.err).toContain('.husky/pre-commit is there already and is left as it is.\n')
    expect(hooked.out).toContain('For .husky/pre-commit:\n\nnpx --yes carelint@')
    expect(hooked.out).toContain('✔ .gitlab-ci.yml\n')
    expect(read(cwd, '.husky/pre-commit')).toBe('npm test\n')
    expect(existsSync(join(cwd, '.carelintrc.yaml'))).toBe(false)
  })

  test('says which configuration no longer holds', async () => {
    const cwd = folderWith({ '.carelintrc': 'profiles: [uk]\n', 'site/posts/a.md': 'Quiet.\n' })
    const { code, out } = await init(join(cwd, 'site'), '--yes')
    expect([code, out]).toEqual([0, expect.stringContaining('\n../.carelintrc no longer holds in this folder.\n')])
    expect((await init(join(cwd, 'site/posts'), '--yes', '--ci', 'github')).code).toBe(2)
  })

  test('asks nobody where nobody can answer', async () => {
    const { code, out, err } = await init(folderWith(page))
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: 'carelint: "init" asks questions, and nobody can answer here; add --yes, and options for what is not usual.\n',
    })
  })
})

describe('the written configuration', () => {
  const answers = {
    profiles: ['us'],
    treatments: treatmentKindNames,
    strictness: 'standard',
    posts: ['a, b', 'on'],
  } as const

  test('names rules that are there and only warn by themselves', () => {
    const named = treatmentKindNames.flatMap(kind => treatmentKinds[kind].rules)
    expect(named.filter(id => carelint.rules.find(rule => rule.id === id)?.severity !== 'warning')).toEqual([])
    expect(Object.keys(parse(configText(answers)).rules).sort()).toEqual([...new Set(named)].sort())
    expect(parse(configText({ ...answers, strictness: 'lenient' })).rules).toBeUndefined()
    expect(parse(configText(answers)).files).toEqual(['a, b', 'on'])
  })

  test.each([answers, { ...answers, treatments: [], posts: [] }])(
    'loads with all its comments taken away',
    async some => {
      const text = configText(some).replace(/^( *)# ?(?=(?: {2,}|[a-zA-Z]+: ?[[a-z"]|[a-zA-Z]+:$|- ))/gm, '$1')
      const cwd = folderWith({ 'a.md': 'Quiet.\n', '.carelintrc.yaml': text, 'house-rules.yaml': '' })
      const loaded = parse(text)
      expect(Object.keys(loaded)).toEqual(
        expect.arrayContaining(['files', 'ignore', 'treatments', 'brands', 'providers', 'siteProvides', 'rules']),
      )
      expect(loaded.overrides).toEqual([{ files: ['aftercare/**'], contentType: 'aftercare' }])
      const { problems } = carelint.openConfigurations({ cwd })
      carelint.openConfigurations({ cwd }).configFor(cwd)
      expect(problems).toEqual([])
    },
  )

  test('names the schema that is in the package', () => {
    const [, path = ''] = /\$schema=\.\/node_modules\/carelint\/(\S+)/.exec(configText(answers)) ?? []
    const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(own.files).toContain(path)
  })
})

describe('the hook and the pipeline', () => {
  test('of Git is a program where Git looks for it', async () => {
    const cwd = repositoryWith({ ...page, 'package.json': '{}' })
    expect((await init(cwd, '--yes', '--hook', 'git')).code).toBe(0)
    expect(read(cwd, '.git/hooks/pre-commit')).toBe('#!/bin/sh\nexec npx --no-install carelint --staged\n')
    expect(statSync(join(cwd, '.git/hooks/pre-commit')).mode & 0o111).toBe(0o111)
    git(cwd, 'config', 'core.hooksPath', 'own-hooks')
    expect((await init(cwd, '--yes', '--hook', 'git')).out).toContain('✔ own-hooks/pre-commit\n')
  })

  test.each([
    ['husky', '.husky/pre-commit', 'npx --no-install carelint --staged\n'],
    [
      'lefthook',
      'lefthook.yml',
      { 'pre-commit': { commands: { carelint: { run: 'npx --no-install carelint --staged' } } } },
    ],
    [
      'pre-commit',
      '.pre-commit-config.yaml',
      {
        repos: [
          {
            repo: 'local',
            hooks: [
              {
                id: 'carelint',
                name: 'carelint',
                entry: 'npx --no-install carelint --staged',
                language: 'system',
                pass_filenames: false,
              },
            ],
          },
        ],
      },
    ],
  ])('of %s is %s', async (kind, path, content) => {
    const cwd = folderWith({ ...page, 'package.json': '{}' })
    expect((await init(cwd, '--yes', '--hook', kind)).code).toBe(0)
    const text = read(cwd, path)
    expect(typeof content === 'string' ? text : parse(text)).toEqual(content)
  })

  test.each([
    [
      'github',
      '.github/workflows/carelint.yml',
      (file: { jobs: { carelint: { steps: { run?: string }[] } } }) =>
        file.jobs.carelint.steps.flatMap(({ run }) => run ?? []),
    ],
    ['gitlab', '.gitlab-ci.yml', (file: { carelint: { script: string[] } }) => file.carelint.script],
  ])('of %s runs commands that work', async (ci, path, commandsOf) => {
    const cwd = folderWith({ 'posts/a.md': 'Results are guaranteed today.\n', 'package.json': '{}' })
    expect((await init(cwd, '--yes', '--ci', ci)).code).toBe(0)
    const [install, check = ''] = commandsOf(parse(read(cwd, path)))
    expect(install).toBe('npm ci')
    const { code, err } = await cli(cwd, check.replace('npx --no-install carelint ', '').split(' '))
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })
})

describe.runIf(hasTerminal)('init at a terminal', { timeout: 120_000 }, () => {
  test('asks, and writes what it is told', async () => {
    const cwd = repositoryWith({ ...page, 'blog/b.md': 'A garden.\n', 'package.json': '{}' })
    const { code, screen } = await inTerminal(
      cwd,
      ['init'],
      [
        ['Where does the clinic advertise?', '\u001B[B \r'],
        ['What does it offer?', ' \r'],
        ['How sharply', '\u001B[B\r'],
        ['Where do the posts live?', 'nowhere\r'],
        ['There is no such folder.', `${'\u007F'.repeat(7)}posts, blog\r`],
        ['Check what is about to be committed?', '\u001B[B\r'],
        ['Check every change', 'y'],
      ],
    )
    expect([code, screen]).toEqual([0, expect.stringContaining('✔ .github/workflows/carelint.yml')])
    expect(parse(read(cwd, '.carelintrc.yaml'))).toEqual({
      profiles: ['us', 'us-ca'],
      strictness: 'strict',
      files: ['posts', 'blog'],
      rules: {
        'unsafe-suicide-language': 'error',
        'non-addictive-claim': 'error',
        'denigrates-standard-care': 'error',
      },
    })
    expect(existsSync(join(cwd, '.git/hooks/pre-commit'))).toBe(true)
  })

  test('writes nothing when it is broken off', async () => {
    const cwd = repositoryWith(page)
    const { code } = await inTerminal(cwd, ['init'], [['Where does the clinic advertise?', '\u0003']])
    expect(code).toBe(130)
    expect(existsSync(join(cwd, '.carelintrc.yaml'))).toBe(false)
  })
})
