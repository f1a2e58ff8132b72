import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createGitIgnoreTest } from '../../src/files/gitignore.ts'
import { folderWith } from '../cli/terminal.ts'

describe("Git's ignore files", () => {
  test('leave out what Git itself leaves out', () => {
    const pages = [
      'a.md',
      'drafts/a.md',
      'drafts/keep.md',
      'x/drafts/a.md',
      'x/keep/a.md',
      'x/keep/b.md',
      'x/y/z/a.tmp.md',
      'x/y/z/important.tmp.md',
      'out/a.md',
      'x/out/a.md',
      'with space/a.md',
      'app/[slug]/a.md',
      'excluded.md',
    ]
    const cwd = folderWith({
      ...Object.fromEntries(pages.map(page => [page, 'x'])),
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.gitignore': '# notes\ndrafts/\n!drafts/keep.md\n*.tmp.md\n/out\nwith space/\n',
      'x/.gitignore': '!important.tmp.md\nkeep/*\n!keep/b.md\n',
      'x/y/.gitignore': '',
    })
    spawnSync('git', ['init', '-q'], { cwd })
    const git = spawnSync('git', ['check-ignore', '--stdin'], { cwd, input: pages.join('\n'), encoding: 'utf8' })
    const isIgnored = createGitIgnoreTest(cwd)
    const ignored = pages.filter(page => isIgnored(join(cwd, page)))
    expect(ignored).toEqual(git.stdout.trim().split('\n'))
    expect(ignored).toContain('drafts/keep.md')
    expect(ignored).not.toContain('x/y/z/important.tmp.md')
  })

  test('count with .git/info/exclude', () => {
    const cwd = folderWith({ '.git/info/exclude': 'private.md\n' })
    const isIgnored = createGitIgnoreTest(cwd)
    expect([isIgnored(join(cwd, 'a/private.md')), isIgnored(join(cwd, 'a/public.md'))]).toEqual([true, false])
  })
})
