import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { folderWith } from './terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const megabytes = 16 * 1024 * 1024

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/write-file.js'))) throw new Error('Run "npm run build" before this test.')
})

/** A program that puts one text in place of another and back again until it is killed. */
const program = `
  import { replaceFile } from ${JSON.stringify(join(root, 'dist/cli/write-file.js'))}
  const texts = ['a', 'b'].map(letter => Buffer.alloc(${megabytes}, letter))
  process.stdout.write('ready')
  for (let turn = 0; ; turn = 1 - turn) replaceFile('page.md', texts[turn], texts[1 - turn])
`

test.each([0, 3, 11, 29, 47, 83, 120, 210])('a page is whole when its writer is killed after %i ms', async delay => {
  const cwd = folderWith({ 'page.md': Buffer.alloc(megabytes, 'a') })
  writeFileSync(join(cwd, 'writer.mjs'), program)
  const child = spawn(process.execPath, ['writer.mjs'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise(resolve => child.once('exit', (_, signal) => resolve(signal)))
  await new Promise(resolve => child.stdout.once('data', resolve))
  await new Promise(resolve => setTimeout(resolve, delay))
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  const page = readFileSync(join(cwd, 'page.md'))
  expect(page.length).toBe(megabytes)
  expect([Buffer.alloc(megabytes, 'a'), Buffer.alloc(megabytes, 'b')].some(whole => whole.equals(page))).toBe(true)
  expect(readdirSync(cwd).filter(name => name.endsWith('.md'))).toEqual(['page.md'])
})
