import { describe, expect, test } from 'vitest'
import { cases, docxCases, wordPage } from '../../bench/hostile.mjs'
import { readPage } from '../../src/document/read.ts'

const size = 1_000
/** Below this many milliseconds of the processor a time says nothing about growth. */
const noise = 40
/** The machine may be busy with other tests. */
const patience = 120_000
/** Eight times the page in at most 2.3 times the time per doubling. */
const mostGrowth = 2.3 ** 3

async function timeOf(page: string | Uint8Array, path: string): Promise<number> {
  const start = process.cpuUsage()
  await readPage(page, path)
  return process.cpuUsage(start).user / 1000
}

/** How much longer a page of eight times the size takes; tried again before it is called too long. */
async function growth(make: (size: number) => string | Uint8Array, path: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least > mostGrowth; tries++) {
    const small = await timeOf(make(size), path)
    least = Math.min(least, (await timeOf(make(8 * size), path)) / Math.max(small, noise))
  }
  return least
}

/** What was slower than it should be once, or is in other readers; `npm run growth` measures all pages, up to 1.6 MB. */
const watched: Readonly<Record<string, readonly string[]>> = {
  md: [
    ...['alternating lists', 'shallow nested lists', 'broken breaks', 'block quotes apart', 'lazy lines'],
    ...['underlined headings', 'closed emphasis', 'nested tildes', 'brackets', 'nested links'],
    ...['references without definition', 'front matter alias bomb'],
  ],
  mdx: ['mdx comments without end', 'open braces', 'jsx elements', 'jsx in a line', 'broken expression'],
  html: [
    'formatting with attributes',

    'open inline elements',
    'nested elements',
    'text in rows',
  ],
}

describe('the time to read a page made to be slow grows with its size', () => {
  test.each(Object.entries(watched).flatMap(([format, names]) => names.map(name => [format, name] as const)))(
    '%s: %s',
    async (format, name) => {
      const [, , make] = cases.find(each => each[0] === name)!
      expect(await growth(make, `page.${format}`)).toBeLessThanOrEqual(mostGrowth)
    },
    patience,
  )

  test.each(docxCases.slice(0, 4))(
    'docx: %s',
    async (_, make) => {
      expect(await growth(length => wordPage(make(length), true), 'page.docx')).toBeLessThanOrEqual(mostGrowth)
    },
    patience,
  )
})
