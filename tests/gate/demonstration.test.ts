import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { rules } from '../../src/rules/index.ts'
import { cli } from '../cli/terminal.ts'
import { sampleRules } from '../sample-rules.ts'
import { generatePosts } from './posts.ts'
import { commit, gate, git, repositoryWith, write } from './repository.ts'

const strict = ['--fail-on', 'suggestion']
const bad = 'Ketamine is guaranteed to cure your depression in a day.'
const edited = 'Ketamine is guaranteed to cure your depression in two days.'

describe.each([
  [300, 'plain rules', createCarelint(sampleRules)],
  [60, "carelint's own rules", createCarelint(rules)],
])('a site of %i posts under %s', (count, _, carelint) => {
  test('passes with its baseline, fails for one new sentence, passes when it moves and fails when it changes', async () => {
    const posts = generatePosts(count, 20_270_331)
    const cwd = repositoryWith(posts)
    const run = async (...argv: string[]) => {
      const outcome = await gate(cwd, [...strict, ...argv], { carelint })
      const sentences = outcome.report.files.flatMap(({ path, findings }) =>
        findings.map(({ sentence }) => [path, sentence]),
      )
      return { ...outcome, named: [...new Set(sentences.map(each => each.join(': ')))] }
    }
    const at = Object.keys(posts).sort()[37]!
    const old = posts[at]!.trim().split('\n\n')
    const page = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`

    const bare = await run()
    expect(bare.code).toBe(1)
    expect(bare.report.summary.files).toBe(count)
    expect(bare.found.length).toBeGreaterThan(count / 3)

    expect((await cli(cwd, ['baseline', 'write'], { carelint })).code).toBe(0)
    commit(cwd, 'Accept what stands')
    const accepted = await run()
    expect([accepted.code, accepted.found, accepted.report.summary.baselined]).toEqual([0, [], bare.found.length])
    for (const argv of [['--staged'], ['--since', 'HEAD'], ['--since', 'HEAD~1']]) {
      const { code, report } = await run(...argv)
      expect([argv, code, report.summary.files]).toEqual([argv, 0, 0])
    }

    write(cwd, { [at]: page([...old, bad]) })
    git(cwd, 'add', '.')
    for (const argv of [[], ['--staged'], ['--since', 'HEAD'], ['--since', 'HEAD', '--no-baseline']]) {
      const outcome = await run(...argv)
      expect([argv, outcome.code, outcome.named]).toEqual([argv, 1, [`${at}: ${bad}`]])
    }

    commit(cwd, 'Publish the sentence all the same')
    await cli(cwd, ['baseline', 'update'], { carelint })
    commit(cwd, 'Accept the sentence')
    const baseline = readFileSync(join(cwd, '.carelint-baseline.json'), 'utf8')
    write(cwd, { [at]: page([old[0]!, bad, ...old.slice(1).reverse()]) })
    git(cwd, 'add', '.')
    for (const argv of [[], ['--staged'], ['--since', 'HEAD'], ['--staged', '--no-baseline']]) {
      const outcome = await run(...argv)
      expect([argv, outcome.code, outcome.found, outcome.report.notes]).toEqual([argv, 0, [], undefined])
    }
    expect((await cli(cwd, ['baseline', 'check'], { carelint })).code).toBe(0)

    write(cwd, { [at]: page([old[0]!, edited, ...old.slice(1)]) })
    git(cwd, 'add', '.')
    for (const argv of [[], ['--staged'], ['--since', 'HEAD'], ['--since', 'HEAD', '--no-baseline']]) {
      const outcome = await run(...argv)
      expect([argv, outcome.code, outcome.named]).toEqual([argv, 1, [`${at}: ${edited}`]])
    }
    expect((await cli(cwd, ['baseline', 'check'], { carelint })).code).toBe(1)
    expect(readFileSync(join(cwd, '.carelint-baseline.json'), 'utf8')).toBe(baseline)
  }, 240_000)
})

describe('the posts', () => {
  test('are the same for the same seed, and no two of them say the same', () => {
    expect(generatePosts(300, 1)).toEqual(generatePosts(300, 1))
    expect(generatePosts(300, 1)).not.toEqual(generatePosts(300, 2))
    expect(new Set(Object.values(generatePosts(300, 1))).size).toBe(300)
  })
})
