import { chmodSync, copyFileSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { cli } from '../cli/terminal.ts'
import { wordRule } from '../sample-rules.ts'
import { commit, gate, git, repositoryWith, temporaryFolder, write } from './repository.ts'

const calm = 'Our rooms are quiet.\n'
const promise = 'Results are guaranteed today.\n'
const other = 'Relief is guaranteed by Friday.\n'

describe('--staged', () => {
  test('checks the index and not the working tree', async () => {
    const cwd = repositoryWith({ 'a.md': calm, 'b.md': calm })
    write(cwd, { 'a.md': promise, 'b.md': calm })
    git(cwd, 'add', 'a.md')
    write(cwd, { 'a.md': calm, 'b.md': promise })
    const { code, found, report } = await gate(cwd, ['--staged'])
    expect(found).toEqual(['a.md guaranteed-outcome: Results are guaranteed today.'])
    expect([code, report.summary.files]).toEqual([1, 1])
  })

  test('reports what is new against the last commit and counts the rest', async () => {
    const cwd = repositoryWith({ 'a.md': `${promise}\n${calm}` })
    write(cwd, { 'a.md': `${calm}\nA sunny garden.\n\n${promise}` })
    git(cwd, 'add', '.')
    const moved = await gate(cwd, ['--staged'])
    expect([moved.code, moved.found, moved.report.summary.unchanged]).toEqual([0, [], 1])
    write(cwd, { 'a.md': `${promise}\n${calm}\n${other}` })
    git(cwd, 'add', '.')
    const added = await gate(cwd, ['--staged'])
    expect([added.code, added.found, added.report.summary.unchanged]).toEqual([
      1,
      ['a.md guaranteed-outcome: Relief is guaranteed by Friday.'],
      1,
    ])
  })

  test('reports a second copy of a sentence that was there once', async () => {
    const cwd = repositoryWith({ 'a.md': promise })
    write(cwd, { 'a.md': `${promise}\n${promise}` })
    git(cwd, 'add', '.')
    const { found, report } = await gate(cwd, ['--staged'])
    expect([found, report.summary.unchanged]).toEqual([['a.md guaranteed-outcome: Results are guaranteed today.'], 1])
  })

  test('checks everything before the first commit', async () => {
    const cwd = temporaryFolder()
    git(cwd, 'init', '-q')
    write(cwd, { 'a.md': promise })
    git(cwd, 'add', '.')
    expect((await gate(cwd, ['--staged'])).found).toEqual(['a.md guaranteed-outcome: Results are guaranteed today.'])
  })

  test('passes with a note when nothing is staged that carelint reads', async () => {
    const cwd = repositoryWith({ 'a.md': promise, '.gitignore': 'b.md\n' })
    write(cwd, { 'picture.svg': '<svg/>' })
    const note = 'Nothing is staged that carelint reads.'
    const outcome = await gate(cwd, ['--staged'])
    expect([outcome.code, outcome.err, outcome.report.notes]).toEqual([0, `carelint: ${note}\n`, [note]])
    expect(outcome.report.summary).toEqual({
      files: 0,
      skipped: 0,
      errors: 0,
      warnings: 0,
      suggestions: 0,
      suppressed: 0,
      baselined: 0,
      unchanged: 0,
      gate: 'pass',
    })
    git(cwd, 'add', '.')
    expect((await gate(cwd, ['--staged'])).code).toBe(0)
    write(cwd, { 'b.md': promise })
    git(cwd, 'add', '-f', 'b.md')
    const ignored = await gate(cwd, ['--staged'])
    expect([ignored.code, ignored.report.summary.skipped, ignored.report.notes]).toEqual([
      0,
      1,
      [`${note} (1 file is ignored.)`],
    ])
  })

  test('keeps to the paths that a hook names, also those that the disk no longer holds', async () => {
    const cwd = repositoryWith({ 'x.md': calm })
    write(cwd, { 'a.md': promise, 'sub/b.md': other, 'sub/[c].md': promise })
    git(cwd, 'add', '.')
    rmSync(join(cwd, 'a.md'))
    const paths = async (...argv: string[]) =>
      (await gate(cwd, ['--staged', ...argv])).report.files.map(file => file.path)
    expect(await paths()).toEqual(['a.md', 'sub/[c].md', 'sub/b.md'])
    expect(await paths('a.md', 'x.md')).toEqual(['a.md'])
    expect(await paths('sub')).toEqual(['sub/[c].md', 'sub/b.md'])
    expect(await paths('*.md')).toEqual(['a.md'])
    expect(await paths('sub/[c].md')).toEqual(['sub/[c].md'])
    expect(await paths(join(cwd, 'sub'))).toEqual(['sub/[c].md', 'sub/b.md'])
    const typo = await gate(cwd, ['--staged', 'sob'])
    expect([typo.code, typo.err]).toEqual([2, 'carelint: sob: There is no such file. Did you mean "sub"?\n'])
    const outside = await gate(cwd, ['--staged', '../y.md'])
    expect([outside.code, outside.err]).toEqual([2, 'carelint: ../y.md: This is outside the repository of ..\n'])
  })

  test('keeps to the current folder and shows paths from there', async () => {
    const cwd = repositoryWith({ 'x.md': calm, 'sub/x.md': calm })
    write(cwd, { 'x.md': promise, 'sub/x.md': promise })
    git(cwd, 'add', '.')
    expect((await gate(join(cwd, 'sub'), ['--staged'])).report.files.map(file => file.path)).toEqual(['x.md'])
    expect((await gate(join(cwd, 'sub'), ['--staged', '..'])).report.files.map(file => file.path)).toEqual([
      '../x.md',
      'x.md',
    ])
  })

  test.each([
    'a b.md',
    'a"quote\'.md',
    'line\nbreak.md',
    'tab\there.md',
    'Über-uns-🎉.md',
    '-rf.md',
    '--staged.md',
    'a\\b.md',
    ':(top)x.md',
  ])('takes a file called %j', async name => {
    const cwd = repositoryWith({ 'x.md': calm })
    write(cwd, { [name]: promise })
    git(cwd, 'add', '.')
    for (const argv of [['--staged'], ['--staged', '--', name], ['--since', 'HEAD']]) {
      const { code, report } = await gate(cwd, argv)
      expect([code, report.files.map(file => [file.path, file.findings.length])]).toEqual([1, [[name, 1]]])
    }
  })

  test('follows a renamed page, edited or not', async () => {
    const page = `${promise}\n${calm}\nWe open at nine. Parking is free.\n`
    const cwd = repositoryWith({ 'old.md': page, 'exact.md': other })
    git(cwd, 'mv', 'old.md', 'new.md')
    git(cwd, 'mv', 'exact.md', 'sub.md')
    write(cwd, { 'new.md': `${page}\nIt is amazing.\n` })
    git(cwd, 'add', '.')
    const { found, report } = await gate(cwd, ['--staged'])
    expect([found, report.summary.unchanged]).toEqual([['new.md hype-language: It is amazing.'], 2])
  })

  test('passes a deletion', async () => {
    const cwd = repositoryWith({ 'a.md': promise, 'b.md': calm })
    git(cwd, 'rm', '-q', 'a.md')
    expect((await gate(cwd, ['--staged'])).code).toBe(0)
  })

  test('fails a page with an unresolved conflict', async () => {
    const cwd = repositoryWith({ 'a.md': calm })
    git(cwd, 'checkout', '-q', '-b', 'side')
    write(cwd, { 'a.md': promise })
    commit(cwd)
    git(cwd, 'checkout', '-q', 'main')
    write(cwd, { 'a.md': other })
    commit(cwd)
    expect(() => git(cwd, 'merge', 'side')).toThrow()
    const { code, err } = await gate(cwd, ['--staged'])
    expect([code, err]).toEqual([2, 'carelint: a.md: The page has an unresolved merge conflict.\n'])
  })

  test('fails a page whose staged text is kept elsewhere', async () => {
    const cwd = repositoryWith({ 'x.md': calm })
    write(cwd, { 'a.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n' })
    git(cwd, 'add', '.')
    expect((await gate(cwd, ['--staged'])).err).toBe(
      'carelint: a.md: The staged text is kept by Git LFS, which carelint does not read.\n',
    )
  })

  test('skips symbolic links and counts them', async () => {
    const cwd = repositoryWith({ 'x.md': calm })
    symlinkSync('x.md', join(cwd, 'link.md'))
    git(cwd, 'add', '.')
    const { code, report } = await gate(cwd, ['--staged'])
    expect([code, report.files, report.summary.skipped]).toEqual([0, [], 1])
  })
})

describe('--since', () => {
  test('reports what is new against the merge base, committed, staged, edited or not yet known to Git', async () => {
    const cwd = repositoryWith({ 'a.md': promise, 'b.md': calm, 'c.md': calm, 'd.md': calm })
    git(cwd, 'checkout', '-q', '-b', 'work')
    write(cwd, { 'a.md': `${calm}\n${promise}\n${other}` })
    commit(cwd)
    git(cwd, 'checkout', '-q', 'main')
    write(cwd, { 'd.md': promise })
    commit(cwd)
    git(cwd, 'checkout', '-q', 'work')
    write(cwd, { 'b.md': promise })
    git(cwd, 'add', '.')
    write(cwd, { 'c.md': promise, 'new.md': promise })
    const { code, found, report } = await gate(cwd, ['--since', 'main'])
    expect(found).toEqual([
      'a.md guaranteed-outcome: Relief is guaranteed by Friday.',
      'b.md guaranteed-outcome: Results are guaranteed today.',
      'c.md guaranteed-outcome: Results are guaranteed today.',
      'new.md guaranteed-outcome: Results are guaranteed today.',
    ])
    expect([code, report.summary.files, report.summary.unchanged]).toEqual([1, 4, 1])
    expect((await gate(cwd, ['--since', 'main', '--staged'])).found).toEqual(found.slice(0, 2))
  })

  test('passes with a note when nothing changed', async () => {
    const cwd = repositoryWith({ 'a.md': promise })
    const { code, err, report } = await gate(cwd, ['--since', 'HEAD'])
    expect([code, err, report.summary.files]).toEqual([
      0,
      'carelint: Nothing that carelint reads has changed since HEAD.\n',
      0,
    ])
  })

  test('reports a finding about a page as a whole when it is new', async () => {
    const missing = wordRule('missing-line', /x/g, {
      scope: 'document',
      message: () => 'The page has no safety line.',
      check: ({ analysis }) =>
        /safety/i.test(analysis.document.source) ? [] : [{ block: -1, start: 0, end: 0, scope: 'document' as const }],
    })
    const carelint = createCarelint([missing])
    const cwd = repositoryWith({ 'a.md': 'Safety first.\n', 'b.md': calm })
    write(cwd, { 'a.md': calm, 'b.md': 'Our rooms are warm.\n' })
    const { found, report } = await gate(cwd, ['--since', 'HEAD'], { carelint })
    expect([found, report.summary.unchanged]).toEqual([['a.md missing-line: '], 1])
  })

  test('does not take one thing that is missing from a page for another', async () => {
    const lines = wordRule('missing-line', /x/g, {
      scope: 'document',
      check: ({ analysis }) =>
        ['risks', 'crisis']
          .filter(code => !analysis.document.source.includes(code))
          .map(code => ({ block: -1, start: 0, end: 0, code, message: `The page has no line on ${code}.` })),
    })
    const carelint = createCarelint([lines])
    const cwd = repositoryWith({ 'a.md': 'The risks are these.\n' })
    write(cwd, { 'a.md': 'In a crisis call us.\n' })
    const { report } = await gate(cwd, ['--since', 'HEAD'], { carelint })
    expect(report.files[0]?.findings.map(({ message }) => message)).toEqual(['The page has no line on risks.'])
  })

  test('reports a finding whose suppression was taken out', async () => {
    const cwd = repositoryWith({
      'a.md': `<!-- carelint-disable-next-line guaranteed-outcome -- quoted law -->\n\n${promise}`,
    })
    write(cwd, { 'a.md': promise })
    expect((await gate(cwd, ['--since', 'HEAD'])).found).toEqual([
      'a.md guaranteed-outcome: Results are guaranteed today.',
    ])
  })

  test('follows a page that was moved without Git', async () => {
    const cwd = repositoryWith({ 'blog/a.md': `${promise}\n${calm}`, 'blog/b.md': calm })
    renameSync(join(cwd, 'blog'), join(cwd, 'posts'))
    const { code, report } = await gate(cwd, ['--since', 'HEAD'])
    expect([code, report.summary.unchanged, report.summary.files]).toEqual([0, 1, 2])
  })

  test('finds nothing new in line endings', async () => {
    const cwd = repositoryWith({ 'a.md': promise })
    write(cwd, { 'a.md': promise.replaceAll('\n', '\r\n') })
    expect((await gate(cwd, ['--since', 'HEAD'])).report.summary.files).toBe(0)
  })

  test('works in a linked working tree, in a submodule, and names submodules that changed', async () => {
    const inner = repositoryWith({ 'page.md': calm })
    const cwd = repositoryWith({ 'a.md': calm })
    git(cwd, 'submodule', '--quiet', 'add', inner, 'vendor')
    commit(cwd)
    const tree = join(temporaryFolder(), 'tree')
    git(cwd, 'worktree', 'add', '-q', tree)
    write(tree, { 'a.md': promise })
    expect((await gate(tree, ['--since', 'HEAD'])).found).toEqual([
      'a.md guaranteed-outcome: Results are guaranteed today.',
    ])
    write(cwd, { 'vendor/page.md': promise })
    expect((await gate(join(cwd, 'vendor'), ['--since', 'HEAD'])).found).toEqual([
      'page.md guaranteed-outcome: Results are guaranteed today.',
    ])
    commit(join(cwd, 'vendor'))
    git(cwd, 'add', '.')
    const { code, err } = await gate(cwd, ['--staged'])
    expect([code, err]).toEqual([
      0,
      'carelint: vendor is a submodule; run carelint inside it to check its pages.\ncarelint: Nothing is staged that carelint reads.\n',
    ])
  })

  test('explains a shallow clone', async () => {
    const origin = repositoryWith({ 'a.md': calm })
    const first = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'checkout', '-q', '-b', 'work')
    commit(origin)
    commit(origin)
    const cwd = join(temporaryFolder(), 'clone')
    git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, cwd)
    const explained = (name: string) =>
      `carelint: The history up to ${name} is not here, because this is a shallow clone; fetch it first (GitHub: actions/checkout with fetch-depth: 0, GitLab: GIT_DEPTH: 0).\n`
    for (const name of ['origin/main', first]) {
      const { code, err } = await gate(cwd, ['--since', name])
      expect([code, err]).toEqual([2, explained(name)])
    }
    git(cwd, 'fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main')
    expect((await gate(cwd, ['--since', 'origin/main'])).err).toBe(explained('origin/main'))
  })
})

describe('Git', () => {
  test.each([
    [['--since', 'mian'], 'Git knows no branch, tag or commit "mian".'],
    [['--since=--output=x'], 'Git knows no branch, tag or commit "--output=x".'],
    [['--since', ''], '--since takes the name of a branch, a tag or a commit, such as origin/main.'],
    [['--since', 'stray'], 'The current commit has no common ancestor with stray.'],
  ])('that cannot compare with %j ends the run with 2 and one sentence', async (argv, message) => {
    const cwd = repositoryWith({ 'a.md': promise })
    git(cwd, 'checkout', '-q', '--orphan', 'stray')
    commit(cwd)
    git(cwd, 'checkout', '-q', 'main')
    const { code, err, report } = await gate(cwd, argv)
    expect([code, err, report.problems]).toEqual([2, `carelint: ${message}\n`, [{ message }]])
  })

  test.each([['--staged'], ['--since', 'main']])('is needed for %s', async (...argv) => {
    const cwd = temporaryFolder()
    write(cwd, { 'a.md': calm })
    const { code, err } = await gate(cwd, argv)
    expect([code, err]).toEqual([2, `carelint: ${argv[0]} needs a Git repository, and ${cwd} is in none.\n`])
    const missing = await gate(cwd, argv, { env: { PATH: '/nowhere' } })
    expect([missing.code, missing.err]).toEqual([
      2,
      `carelint: ${argv[0]} asks Git what changed, and there is no git program on the path.\n`,
    ])
  })

  test('that distrusts a repository is quoted', async () => {
    const cwd = repositoryWith({ 'a.md': calm })
    write(cwd, { '.git/config': '[core\n' })
    const { code, err } = await gate(cwd, ['--staged'])
    expect(code).toBe(2)
    expect(err).toMatch(/^carelint: Git cannot read this repository: bad config line 1 in file .*\.\n$/)
  })

  test('that cannot list its files ends the run with 2', async () => {
    const cwd = repositoryWith({ 'a.md': calm })
    write(cwd, { 'a.md': promise })
    git(cwd, 'add', '.')
    write(cwd, { '.git/index': 'This is no index of Git at all.' })
    for (const argv of [['--staged'], ['--since', 'HEAD']]) {
      const { code, err } = await gate(cwd, argv)
      expect(code).toBe(2)
      expect(err).toMatch(/^carelint: Git cannot read this repository: .*index.*\.\n$/)
    }
  })

  test('that has lost an earlier or a staged text ends the run with 2', async () => {
    const cwd = repositoryWith({ 'a.md': calm })
    const forget = (id: string) => rmSync(join(cwd, '.git/objects', id.slice(0, 2), id.slice(2)))
    const old = git(cwd, 'rev-parse', 'HEAD:a.md')
    write(cwd, { 'a.md': promise })
    forget(old)
    expect((await gate(cwd, ['--since', 'HEAD'])).err).toBe(
      'carelint: a.md: This clone does not hold the earlier text of the page; clone without --filter.\n',
    )
    write(cwd, { 'b.md': other })
    git(cwd, 'add', 'b.md')
    forget(git(cwd, 'rev-parse', ':b.md'))
    expect((await gate(cwd, ['--staged'])).err).toBe(
      'carelint: b.md: This clone does not hold the staged text of the page.\n',
    )
  })

  test('never fetches what a partial clone left out', async () => {
    const origin = repositoryWith({ 'a.md': calm })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    write(origin, { 'a.md': promise })
    commit(origin)
    const cwd = join(temporaryFolder(), 'clone')
    git(origin, 'clone', '-q', '--filter=blob:none', `file://${origin}`, cwd)
    const { code, err } = await gate(cwd, ['--since', 'HEAD~1'])
    expect([code, err]).toEqual([
      2,
      'carelint: a.md: This clone does not hold the earlier text of the page; clone without --filter.\n',
    ])
  })

  test('may keep its objects under SHA-256', async () => {
    const cwd = temporaryFolder()
    git(cwd, 'init', '-q', '--object-format=sha256')
    write(cwd, { 'a.md': promise, 'b.md': calm })
    commit(cwd)
    write(cwd, { 'b.md': other })
    const { found, report } = await gate(cwd, ['--since', 'HEAD'])
    expect([found, report.summary.files]).toEqual([['b.md guaranteed-outcome: Relief is guaranteed by Friday.'], 1])
  })

  test('may call from a hook with an index of its own', async () => {
    const cwd = repositoryWith({ 'a.md': calm, 'sub/b.md': calm })
    write(cwd, { 'a.md': promise, 'sub/b.md': other })
    git(cwd, 'add', '.')
    copyFileSync(join(cwd, '.git/index'), join(cwd, '.git/next-index'))
    git(cwd, 'reset', '-q')
    const env = { PATH: process.env.PATH ?? '', GIT_INDEX_FILE: '.git/next-index', GIT_DIR: '.git' }
    expect((await gate(cwd, ['--staged'], { env })).found.length).toBe(2)
    expect((await gate(cwd, ['--staged'])).found.length).toBe(0)
  })

  test('runs no program that the repository names', async () => {
    const cwd = repositoryWith({ 'a.md': calm, '.gitattributes': '*.md filter=evil diff=evil\n' })
    const trap = join(cwd, 'trap.sh')
    write(cwd, { 'trap.sh': `#!/bin/sh\ntouch "${join(cwd, 'sprung')}"\ncat\n`, 'a.md': promise })
    git(cwd, 'add', 'a.md')
    write(cwd, { 'a.md': `${promise}\n${other}` })
    chmodSync(trap, 0o755)
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'core.sshCommand',
    ]) {
      git(cwd, 'config', key, trap)
    }
    for (const hook of ['pre-commit', 'post-index-change', 'post-checkout']) {
      write(cwd, { [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch "${join(cwd, 'sprung')}"\n` })
      chmodSync(join(cwd, '.git/hooks', hook), 0o755)
    }
    rmSync(join(cwd, 'sprung'), { force: true })
    expect((await gate(cwd, ['--staged'])).code).toBe(1)
    expect((await gate(cwd, ['--since', 'HEAD'])).found.length).toBe(2)
    expect(existsSync(join(cwd, 'sprung'))).toBe(false)
    git(cwd, 'status')
    expect(existsSync(join(cwd, 'sprung'))).toBe(true)
  })

  test('is not asked about standard input', async () => {
    const cwd = repositoryWith({ 'a.md': calm })
    expect(await cli(cwd, ['--staged', '-'])).toEqual({
      code: 2,
      out: '',
      err: 'carelint: --staged and --since are about files of a repository, not about standard input.\n',
    })
  })
})
