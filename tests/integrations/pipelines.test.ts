import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { version } from '../../src/version.ts'
import { badPost, goodPost, root, run, scratchFolder, write } from './repository.ts'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
}

const action = parse(readFileSync(join(root, 'integrations/github/action.yml'), 'utf8'))
const steps: readonly Step[] = action.runs.steps

/** A project with its own carelint. */
function project(files: Readonly<Record<string, string>>): string {
  const site = scratchFolder()
  write(site, files)
  mkdirSync(join(site, '.git'))
  mkdirSync(join(site, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(root, 'bin/carelint.js'), join(site, 'node_modules/.bin/carelint'))
  return site
}

function check(site: string, inputs: Readonly<Record<string, string>>) {
  const step = steps.find(({ name }) => name === 'Check the copy')
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? []
      return [name, inputs[input] ?? action.inputs[input].default]
    }),
  )
  const [summary, output] = [join(site, 'summary.md'), join(site, 'output.txt')]
  write(site, { 'summary.md': '', 'output.txt': '' })
  const streams = { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output }
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? '']
  const { status, said } = run(site, 'bash', shell, { ...env, ...streams })
  return { status, said, summary: readFileSync(summary, 'utf8'), output: readFileSync(output, 'utf8') }
}

describe('the GitHub action', () => {
  test('names a shell for every script and puts no input into one', () => {
    const scripts = steps.filter(step => step.run !== undefined)
    expect(scripts.map(step => step.shell)).toEqual(['bash', 'bash'])
    expect(scripts.filter(step => step.run?.includes('${{'))).toEqual([])
    expect(action.inputs.version.default).toBe(version)
  })

  test('fails with the findings in the log, in the summary and in the outputs', () => {
    const { status, said, summary, output } = check(project({ 'posts/a b.md': badPost }), { paths: 'posts/a b.md\n' })
    expect(status).toBe(1)
    expect(said).toContain('guaranteed-outcome')
    expect(summary).toMatch(/^### carelint\n\n {4}posts\/a b\.md\n/)
    expect(output).toMatch(/^errors=[1-9]\d*\nwarnings=\d+\nreport=carelint-report\.json\n$/)
  })

  test('passes good copy, and takes arguments one a line', () => {
    const site = project({ 'posts/a.md': goodPost, 'posts/b.md': badPost })
    expect(check(site, { paths: 'posts/a.md' })).toMatchObject({ status: 0 })
    expect(check(site, { args: '--fail-on\nnever\n' })).toMatchObject({ status: 0 })
  })

  test('ends with 2 when the run cannot be trusted, and does not show an older report', () => {
    const site = project({ 'a.md': goodPost })
    expect(check(site, {})).toMatchObject({ status: 0 })
    const { status, said, output } = check(site, { args: '--bogus' })
    expect({ status, said, output }).toEqual({ status: 2, said: "carelint: Unknown option '--bogus'.\n", output: '' })
    expect(check(site, { paths: 'missing.md' }).status).toBe(2)
  })
})

describe('the GitLab template', () => {
  const [header, jobs] = parseAllDocuments(readFileSync(join(root, 'integrations/gitlab/carelint.yml'), 'utf8')).map(
    document => document.toJS(),
  )

  test('uses every input that it declares and no other', () => {
    const used = [...JSON.stringify(jobs).matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(match => match[1])
    expect(used.toSorted()).toEqual(Object.keys(header.spec.inputs).toSorted())
    expect(header.spec.inputs.version.default).toBe(version)
  })

  test.each([
    [goodPost, '', 0],
    [badPost, '', 1],
    [goodPost, 'missing.md', 2],
  ])('ends its script with the exit code of the check', (post, paths, status) => {
    const site = project({ 'a.md': post })
    const script = ['set -eo pipefail', ...jobs.carelint.script].join('\n')
    const env = { CARELINT_ARGS: '', CARELINT_PATHS: paths, PATH: `${site}/node_modules/.bin:${process.env.PATH}` }
    const ended = run(site, 'bash', ['-c', script], env)
    expect(ended.status).toBe(status)
    expect(ended.said).toContain('Checked')
    expect(JSON.parse(readFileSync(join(site, 'carelint-report.json'), 'utf8')).tool.name).toBe('carelint')
  })
})
