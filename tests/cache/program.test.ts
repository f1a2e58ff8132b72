import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { programFingerprint } from '../../src/cache/program.ts'
import { folderWith } from '../cli/terminal.ts'

const source = new URL('../../src/cache/program.ts', import.meta.url)

/** A small installed program with one package below it and one below that. */
function installed() {
  const manifest = (name: string, version: string, dependencies: object) =>
    JSON.stringify({ name, version, type: 'module', dependencies })
  const root = folderWith({
    'package.json': manifest('program', '1.0.0', { reader: '^1.0.0' }),
    'dist/rules/one.js': 'export const words = ["cure"]',
    'node_modules/reader/package.json': manifest('reader', '1.0.0', { tokens: '*' }),
    'store/tokens/package.json': manifest('tokens', '2.0.0', {}),
  })
  mkdirSync(join(root, 'node_modules/reader/node_modules'))
  symlinkSync(join(root, 'store/tokens'), join(root, 'node_modules/reader/node_modules/tokens'))
  mkdirSync(join(root, 'dist/cache'))
  cpSync(source, join(root, 'dist/cache/program.ts'))
  writeFileSync(join(root, 'dist/cache/built-program.ts'), 'export const builtProgram = undefined')
  const fingerprint = async (runtime = '20'): Promise<string | undefined> => {
    const url = `${pathToFileURL(join(root, 'dist/cache/program.ts')).href}`
    const module: { programFingerprint: typeof programFingerprint } = await import(/* @vite-ignore */ url)
    return module.programFingerprint(runtime)
  }
  return { root, fingerprint }
}

test('the name of a program stays the same while nothing changes', () => {
  expect(programFingerprint('20')).toMatch(/^[\da-f]{64}$/)
  expect(programFingerprint('20')).toBe(programFingerprint('20'))
})

test('the name of a program changes with a rule, with a package far below, and with the engine', async () => {
  const { root, fingerprint } = installed()
  const first = await fingerprint()
  expect(await fingerprint('22')).not.toBe(first)
  writeFileSync(join(root, 'dist/rules/one.js'), 'export const words = ["heal"]')
  const second = await fingerprint()
  expect(second).not.toBe(first)
  writeFileSync(join(root, 'store/tokens/package.json'), '{"name": "tokens", "version": "2.0.1"}')
  expect(await fingerprint()).not.toBe(second)
})

test('a program whose packages cannot be found has no name', async () => {
  const { root, fingerprint } = installed()
  rmSync(join(root, 'store'), { recursive: true })
  expect(await fingerprint()).toBeUndefined()
})
