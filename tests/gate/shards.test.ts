import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli } from '../cli/terminal.ts'
import { commit, gate, repositoryWith, write } from './repository.ts'

const site = {
  'posts/a.md': 'Results are guaranteed.\n',
  'posts/b.md': 'An amazing day.\n',
  'posts/c.md': 'Results are guaranteed for all.\n',
}

/** Runs two shards and merges their reports. */
async function merged(cwd: string, ...argv: string[]) {
  for (const index of [1, 2]) {
    await gate(cwd, ['posts', ...argv, '--shard', `${index}/2`, '-o', `reports/${index}.json`]).catch(() => undefined)
  }
  const { code, out, err } = await cli(cwd, ['merge', 'reports', '-f', 'json'])
  rmSync(join(cwd, 'reports'), { recursive: true })
  return { code, err, report: JSON.parse(out) }
}

describe('shards with the gate', () => {
  test('judge the baseline each for its own pages and are summed', async () => {
    const cwd = repositoryWith(site)
    await cli(cwd, ['baseline', 'write'])
    write(cwd, { 'posts/b.md': 'A quiet day.\n', 'posts/c.md': 'Quiet.\n\nResults are guaranteed now.\n' })
    const { code, err, report } = await merged(cwd)
    expect(code).toBe(1)
    expect(report.summary).toMatchObject({ files: 3, errors: 1, baselined: 1 })
    expect(err).toBe(
      [1, 2]
        .map(
          index =>
            `carelint: 1 entry of the baseline has nothing left to hold in shard ${index}/2; "carelint baseline prune" takes it out of .carelint-baseline.json.\n`,
        )
        .join(''),
    )
  })

  test('leave the entries of a vanished page to a whole run', async () => {
    const cwd = repositoryWith(site)
    await cli(cwd, ['baseline', 'write'])
    rmSync(join(cwd, 'posts/b.md'))
    expect((await merged(cwd)).report.notes).toBeUndefined()
    expect((await gate(cwd, ['posts'])).report.notes).toHaveLength(1)
  })

  test('divide the pages that changed and count what did not', async () => {
    const cwd = repositoryWith(site)
    const more = Object.fromEntries(Object.entries(site).map(([path, text]) => [path, `${text}\nAmazing chairs.\n`]))
    write(cwd, more)
    const whole = await gate(cwd, ['posts', '--since', 'HEAD'])
    const { code, report } = await merged(cwd, '--since', 'HEAD')
    expect(code).toBe(whole.code)
    expect(report).toEqual(whole.report)
    expect(report.summary).toMatchObject({ files: 3, unchanged: 3 })
    commit(cwd)
    const nothing = await merged(cwd, '--since', 'HEAD')
    expect(nothing.code).toBe(0)
    expect(nothing.report.notes).toEqual(['Nothing that carelint reads has changed since HEAD.'])
  })

  test.each([
    ['baseline', ['baseline', 'write'], 'A baseline is about all findings of its pages; --shard does not go with it.'],
    ['list', ['suppressions'], 'The list of suppressions is about all pages; --shard does not go with it.'],
  ])('make no part of a %s', async (_, argv, message) => {
    const { code, err } = await cli(repositoryWith(site), [...argv, '--shard', '1/2'])
    expect({ code, err }).toEqual({ code: 2, err: `carelint: ${message}\n` })
  })
})

describe('the cache with the gate', () => {
  test.each([[['posts']], [['posts', '--since', 'HEAD']]])('changes nothing of %j', async argv => {
    const cwd = repositoryWith(site)
    await cli(cwd, ['baseline', 'write'])
    write(cwd, { 'posts/b.md': 'An amazing day.\n\nResults are guaranteed now.\n' })
    const plain = await gate(cwd, argv)
    const cached = [...argv, '--cache', '--cache-location', '.git/kept']
    expect(await gate(cwd, cached)).toEqual(plain)
    expect(await gate(cwd, cached)).toEqual(plain)
    expect(plain.code).toBe(1)
  })
})
