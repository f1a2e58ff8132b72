import { expect, test, vi } from 'vitest'
import { readPage } from '../../src/document/read.ts'
import { isNamedAt } from '../../src/language/mentions.ts'

const read = vi.hoisted(() => ({ times: 0 }))

vi.mock(import('../../src/language/sentences.ts'), async actual => {
  const module = await actual()
  return {
    ...module,
    quotations: text => {
      read.times++
      return module.quotations(text)
    },
  }
})

const blockOf = async (text: string) => (await readPage(`${text}\n`, 'page.md')).blocks[0]!

test('of a row of quotations each is named, and what stands outside of them is not', async () => {
  const text = 'We struck lines such as “pain free”, “risk free” and “cures”. It is pain free, “truly”.'
  const block = await blockOf(text)
  const at = (words: string): boolean => isNamedAt(block, text.indexOf(words))
  expect([at('pain free”'), at('risk free'), at('cures')]).toEqual([true, true, true])
  expect([at('It is'), at('truly')]).toEqual([false, false])
})

test('a block is read once, however many quotations it holds', async () => {
  const text = '“painless” '.repeat(2000).trim()
  const block = await blockOf(text)
  read.times = 0
  for (let place = 1; place < text.length; place += 11) isNamedAt(block, place)
  expect(read.times).toBe(1)
})
