import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { programHelp } from '../../src/cli/help.ts'
import { commit, git, repositoryWith, write } from '../gate/repository.ts'

const root = new URL('../../', import.meta.url).pathname
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const documents = [
  'README.md',
  'integrations/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]

/** Commands that are not run here, each with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci && npm run demo': 'the whole project in a clone; .ci/run does it',
  'npm ci && npm test': 'the whole project in a clone; .ci/run does it',
  'npx lint-staged': 'tests/integrations/lint-staged.test.ts',
  '#!/bin/sh': 'the first line of a script',
  'write-good --no-weasel --no-adverb --no-passive --no-tooWordy --no-thereIs': 'tests/peers/peers.test.ts',
  'carelint explain': 'the name of a command',
}

/** Commands that are run in another form. */
const asRun: readonly (readonly [pattern: RegExp, form: string])[] = [
  [/^exec /, ''],
  [/^((?:npx )?carelint init)$/, '$1 --yes'],
  [
    /^carelint test$/,
    'echo "houseRules: [house-rules.yaml]" > .carelintrc; carelint test; code=$?; rm .carelintrc; exit $code',
  ],
  [/^((?:npx )?carelint(?: posts)? --watch)$/, 'timeout --preserve-status --signal INT 2 $1'],
  [
    /^npx carelint merge reports$/,
    'for part in 1 3 4 5; do npx carelint content --shard $part/5 --format json --output-file reports/$part.json; done; npx carelint merge reports',
  ],
  [/^(git commit --no-verify)$/, '$1 --quiet --message hooks'],
]

/** The lines of all blocks of commands, and what a table or a sentence tells to type. */
function commandsOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```(?:sh|bash|console)\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  )
  const inline = [...text.matchAll(/`((?:npx )?carelint [^`]*)`/g)].map(([, command = '']) => command)
  const typed = inline.filter(command => !/<|FILE|\[/.test(command))
  return [...new Set([...blocks, ...typed].map(line => line.replace(/ +#(?!!).*$/, '').trim()))].filter(
    line => line !== '',
  )
}

/** A site with everything that the documents speak of, and programs that stand for the installed ones. */
function site(): { readonly cwd: string; readonly env: Readonly<Record<string, string>> } {
  const page = '# Our rooms\n\nOur rooms are quiet. Results are guaranteed for every patient.\n'
  const cwd = repositoryWith({
    ...{ 'about.md': page, 'about.html': '<p>Quiet rooms.</p>', 'draft.md': page, 'package.json': '{"private": true}' },
    ...{ 'posts/new.md': page, 'posts/old.md': page, 'content/a.md': page, 'content/b.md': page },
    'house-rules.yaml': /^```yaml\n(# house-rules\.yaml\n[\s\S]*?)^```$/m.exec(read('docs/house-rules.md'))![1]!,
    'draft.docx': readFileSync(join(root, 'fixtures/formats/same-copy.docx')),
    '.carelint-baseline.json': '{"version": 1, "entries": []}\n',
  })
  git(cwd, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  write(cwd, { 'posts/new.md': `${page}\nA garden.\n` })
  commit(cwd)
  git(cwd, 'config', 'user.name', 'Writer')
  git(cwd, 'config', 'user.email', 'writer@example.org')
  const bin = join(cwd, '.git/programs')
  const program = `"${process.execPath}" "${join(root, 'bin/carelint.js')}"`
  const scripts = {
    carelint: `exec ${program} "$@"`,
    npx: `[ "$1" = --no-install ] && shift\n[ "$1" = carelint ] || { echo "npx: $1" >&2; exit 99; }\nshift\nexec ${program} "$@"`,
    reviewdog: 'cat > /dev/null',
    npm: '[ "$*" = "install --save-dev carelint" ] || { echo "npm: $*" >&2; exit 99; }',
  }
  for (const [name, script] of Object.entries(scripts)) {
    mkdirSync(dirname(join(bin, name)), { recursive: true })
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return { cwd, env: { PATH: `${bin}:${process.env.PATH}`, LANG: 'C.UTF-8', HOME: cwd } }
}

describe('the commands of', () => {
  test.each(documents)('%s work', { timeout: 300_000 }, document => {
    const { cwd, env } = site()
    const failed: unknown[] = []
    for (const command of commandsOf(read(document))) {
      if (Object.hasOwn(elsewhere, command)) continue
      const line = asRun.reduce((text, [pattern, form]) => text.replace(pattern, form), command)
      if (line.includes('init') || command.startsWith('git commit')) {
        git(cwd, 'clean', '-dfxq', '--exclude=.git')
        git(cwd, 'checkout', '-q', '.')
      }
      if (command.startsWith('git commit')) {
        write(cwd, { 'posts/new.md': 'Quiet.\n' })
        git(cwd, 'add', '.')
      }
      const { status, stderr } = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8', input: '' })
      const fine = [0, 1].includes(status ?? -1) || (line.startsWith('timeout') && status === 130)
      if (!fine) failed.push({ command, status, stderr })
    }
    expect(failed).toEqual([])
  })

  test('the help work', () => {
    const { cwd, env } = site()
    const examples = [...programHelp.matchAll(/^ {2}(carelint.*)$/gm)].map(([, command = '']) => command)
    expect(examples).toHaveLength(6)
    for (const example of examples) {
      const { status, stderr } = spawnSync('bash', ['-c', example], { cwd, env, encoding: 'utf8' })
      expect([example, stderr, [0, 1].includes(status ?? -1)]).toEqual([
        example,
        expect.not.stringContaining('trusted'),
        true,
      ])
    }
  })
})

describe('the documents', () => {
  test('have a start of two minutes for each of the three', () => {
    for (const path of ['docs/for-writers.md', 'docs/continuous-integration.md', 'docs/commit-hooks.md']) {
      expect(read(path)).toContain('\n## Two minutes\n')
      expect(read('README.md')).toContain(`(${path})`)
    }
  })

  test.each(documents)('%s leads to files that are there', document => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path)
    const missing = links.filter(
      path =>
        !readdirSync(dirname(join(root, dirname(document), path))).some(name =>
          join(root, dirname(document), path).replace(/\/$/, '').endsWith(`/${name}`),
        ),
    )
    expect(missing).toEqual([])
  })

  test('name no command that is run nowhere', () => {
    const all = documents.flatMap(document => commandsOf(read(document)))
    expect(Object.keys(elsewhere).filter(command => !all.includes(command))).toEqual([])
    expect(all.filter(command => command.startsWith('npx carelint')).length).toBeGreaterThan(15)
  })
})
