import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../cli/terminal.ts'
import { paragraph, wordFile } from '../document/word.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const trap = fileURLToPath(new URL('trap.mjs', import.meta.url))
const poison = 'import { writeFileSync } from "node:fs"\nwriteFileSync("ran", "")\n'
const required = 'require("node:fs").writeFileSync("ran", "")\n'

/** Runs the built program with every way to the network, to other programs and to code from text closed. */
function trapped(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', trap, join(root, 'bin/carelint.js'), ...argv],
    { cwd, input, encoding: 'utf8', env: { PATH: process.env.PATH, ...env } },
  )
  return { status, stdout, stderr }
}

/** All paths below a folder. */
function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

const pages = {
  'a.md': 'Our rooms are quiet.\n\n![x](https://collector.example/x.png) <img src="https://collector.example/y.png">\n',
  'b.mdx': 'import x from "./poison.mjs"\n\nexport const y = x()\n\nQuiet {process.exit(3)} rooms.\n',
  'c.html': '<script src="https://collector.example/z.js"></script><script>process.exit(3)</script><p>Quiet.</p>',
  'd.docx': wordFile(paragraph('Our rooms are quiet.')),
  'e.txt': 'Our rooms are quiet.\n',
}

describe('the program', () => {
  test.each([
    [['.']],
    [['.', '-f', 'json']],
    [['.', '--cache']],
    [['explain', 'cure-claim']],
    [['rules']],
    [['baseline', 'write', '.']],
    [['suppressions', '.']],
  ])('%j asks no network, starts no program and runs no text', argv => {
    const { status, stderr } = trapped(folderWith(pages), argv)
    expect(stderr).not.toContain('TRAP')
    expect(status).toBe(0)
  })

  test.each([
    ['fetch("https://example.org")', 'fetch'],
    ['new (require("node:vm").Script)("1", { filename: "/tmp/page.js" })', 'vm.Script'],
  ])('is caught by the trap when it calls %s', (code, name) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', trap, '-e', code], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 86, stderr: `TRAP ${name}\n` })
  })

  test('runs no code that lies in the linted tree', () => {
    const cwd = folderWith({
      ...pages,
      'poison.mjs': poison,
      'carelint.config.js': required,
      'carelint.config.mjs': poison,
      'carelint.config.cjs': required,
      'carelint.config.ts': poison,
      '.carelintrc.js': required,
      '.config/config.cjs': required,
      '.config/carelint.js': required,
      'node_modules/chalk/index.js': required,
      'node_modules/carelint/package.json': '{"main": "index.js"}',
      'node_modules/carelint/index.js': required,
      'package.json': '{"type": "module", "main": "poison.mjs", "carelint": {"strictness": "strict"}}',
      '.npmrc': 'node-options=--require ./poison.cjs\n',
    })
    const { status, stderr } = trapped(cwd, ['.'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })

  test.each([
    'extends: ./poison.mjs',
    'extends: chalk',
    'houseRules: ./poison.mjs',
    'rules: !!js/function "function () { process.exit(3) }"',
  ])('reads no code from a configuration that names it: %j', config => {
    const cwd = folderWith({ ...pages, 'poison.mjs': poison, '.carelintrc': `${config}\n` })
    const { status, stderr } = trapped(cwd, ['.'])
    expect(stderr).not.toContain('TRAP')
    expect(status).toBe(2)
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })

  test('writes nothing but what it is told to', () => {
    const cwd = folderWith(pages)
    const before = everythingIn(cwd)
    trapped(cwd, ['.'])
    trapped(cwd, ['explain', 'cure-claim'])
    trapped(cwd, ['config', 'a.md'])
    expect(everythingIn(cwd)).toEqual(before)
    trapped(cwd, ['.', '-f', 'sarif=out/report.sarif'])
    expect(everythingIn(cwd)).toEqual([...before, 'out', 'out/report.sarif'].sort())
  })
})
