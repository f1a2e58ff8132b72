import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'
import { indexMarkdown, pageMarkdown, withTable } from '../../src/catalogue/markdown.ts'
import { rulePages } from '../../src/catalogue/rule-page.ts'
import { cli, folderWith } from '../cli/terminal.ts'

const pages = rulePages(carelint.rules)
const root = new URL('../../', import.meta.url)

/** A page's content without its dress: no marks of Markdown, no white space. */
function bare(text: string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/^(#+|\s*-) /gm, '')
    .replace(/[\\`\s[\]()<>]/g, '')
}

describe('the documentation of the rules', () => {
  test.each(pages.map(page => [page.id, page] as const))('tells of %s what the rule itself says', async (id, page) => {
    await expect(pageMarkdown(page)).toMatchFileSnapshot(`../../docs/rules/${id}.md`)
  })

  test('has an index and a table in the README', async () => {
    await expect(indexMarkdown(pages)).toMatchFileSnapshot('../../docs/rules/README.md')
    const readme = readFileSync(new URL('README.md', root), 'utf8')
    await expect(withTable(readme, pages)).toMatchFileSnapshot('../../README.md')
  })

  test('has no page without a rule', () => {
    expect(readdirSync(new URL('docs/rules/', root)).sort()).toEqual(
      ['README.md', ...pages.map(page => `${page.id}.md`)].sort(),
    )
  })

  test.each(pages.map(page => [page.id, page] as const))('is what explain prints of %s', async (id, page) => {
    const { out, code } = await cli(folderWith({}), ['explain', id], { carelint, columns: 100 })
    expect([code, bare(out)]).toEqual([0, bare(pageMarkdown(page))])
  })
})

describe('the options of rules', () => {
  const read = (id: string) => readFileSync(new URL(`src/rules/${id}.ts`, root), 'utf8')

  test.each(carelint.rules)('of $id are those that it reads', ({ id, options = {} }) => {
    const source = read(id)
    const named = [...source.matchAll(/settings\.options\.(\w+)/g)].map(match => match[1]!)
    if (/whereOption\(/.test(source)) named.push('where')
    expect(Object.keys(options).sort()).toEqual([...new Set(named)].sort())
  })
})
