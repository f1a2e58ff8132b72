import { describe, expect, test } from 'vitest'
import { mend, notices } from './mend.ts'

const { crisis, consult, risks } = notices
const sad = 'Low mood can bring thoughts of suicide, and TMS may ease it.'
const text = async (source: string, path: string, settings: unknown = { notices }) =>
  (await mend(source, path, settings)).page.text

describe('a missing notice', () => {
  test('is put near the first mention, and at the end of a page of Markdown', async () => {
    const source = `---\ntitle: Mood\n---\n# Mood\n\n${sad}\n\nOur rooms are quiet.\n\n<Footer />\n`
    expect(await text(source, 'a.md')).toBe(
      `---\ntitle: Mood\n---\n# Mood\n\n${sad}\n\n${crisis}\n\nOur rooms are quiet.\n\n${consult}\n\n<Footer />\n`,
    )
  })

  test('is put outside of components in MDX, and nowhere when there is no outside', async () => {
    const source = `import { Box } from './box'\n\n<Box>\n\n${sad}\n\n</Box>\n\nOur rooms are quiet.\n\nexport const a = 1\n`
    expect(await text(source, 'a.mdx')).toBe(
      `import { Box } from './box'\n\n<Box>\n\n${sad}\n\n</Box>\n\nOur rooms are quiet.\n\n${crisis}\n\n${consult}\n\nexport const a = 1\n`,
    )
    const inside = `<Layout>\n\n${sad}\n\n</Layout>\n`
    const { page, places } = await mend(inside, 'a.mdx', { notices })
    expect([page.text, places]).toEqual([inside, 0])
  })

  test('is put into the main part of an HTML page, with its indentation', async () => {
    const source = [
      '<!doctype html><html><head><title>Mood</title></head><body>',
      '<header><p>Welcome.</p></header>',
      '<main>',
      '  <h1>Mood</h1>',
      `  <p>${sad}</p>`,
      '  <div class="card"><p>Our rooms are quiet.</p></div>',
      '</main>',
      '<footer><p>Call us.</p></footer></body></html>',
    ]
    expect((await text(source.join('\r\n'), 'a.html')).split('\r\n')).toEqual([
      ...source.slice(0, 5),
      `  <p>${crisis}</p>`,
      source[5],
      `  <p>${consult}</p>`,
      ...source.slice(6),
    ])
  })

  test('is a block of its own in an export of WordPress', async () => {
    const block = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`
    const source = `${block(sad)}\n\n<!-- wp:acf/box -->\n<div><p>Our rooms are quiet.</p></div>\n<!-- /wp:acf/box -->\n`
    const after = await text(source, 'a.html', { notices: { crisis } })
    expect(after).toBe(source.replace('\n\n<!-- wp:acf', `\n\n${block(crisis)}\n\n<!-- wp:acf`))
  })

  test('is a paragraph of plain text', async () => {
    const source = `Mood\r\n\r\n${sad}\r\n\r\nOur rooms are quiet.`
    expect(await text(source, 'a.txt')).toBe(
      `Mood\r\n\r\n${sad}\r\n\r\n${crisis}\r\n\r\nOur rooms are quiet.\r\n\r\n${consult}`,
    )
  })

  test('about risks is put at the end of the part that tells the benefits', async () => {
    const source =
      '# Ketamine in Fargo\n\nKetamine lifts a dark mood.\n\nIt is given here.\n\n## Prices\n\nFrom $400. Ask your doctor first.\n'
    expect(await text(source, 'a.md', { notices: { risks } })).toBe(
      source.replace('\n\n## Prices', `\n\n${risks}\n\n## Prices`),
    )
  })

  test('has several paragraphs where its blank lines are, and keeps its signs', async () => {
    const own = 'Call 988 *any* time <b>now</b>.\n\nIn danger, call 911.'
    expect(await text(`# Mood\n\n${sad}\n`, 'a.md', { notices: { crisis: own } })).toBe(
      `# Mood\n\n${sad}\n\nCall 988 \\*any\\* time \\<b>now\\</b>.\n\nIn danger, call 911.\n`,
    )
    expect(await text(`<h1>Mood</h1><p>${sad}</p>`, 'a.html', { notices: { crisis: own } })).toBe(
      `<h1>Mood</h1><p>${sad}</p><p>Call 988 *any* time &lt;b&gt;now&lt;/b&gt;.</p><p>In danger, call 911.</p>`,
    )
  })

  test('is not put in when it would not mend the page', async () => {
    const source = `# Mood\n\n${sad} Ask your doctor.\n`
    const { page, refused } = await mend(source, 'a.md', { notices: { crisis: 'We care about you.' } })
    expect(page.text).toBe(source)
    expect(refused.map(({ ruleId }) => ruleId)).toEqual(['missing-crisis-resource'])
  })

  test('is not put in when it makes a claim of its own', async () => {
    const source = `# Mood\n\n${sad} Ask your doctor.\n`
    const { page } = await mend(source, 'a.md', { notices: { crisis: `${crisis} TMS cures depression.` } })
    expect(page.text).toBe(source)
  })

  test('without words of the site is left to a writer', async () => {
    const source = `# Mood\n\n${sad}\n`
    expect(await text(source, 'a.md', {})).toBe(source)
  })

  test('is left to a writer where the page is broken', async () => {
    const source = `# Mood\n\n${sad}\n\n<Box>\n`
    expect(await text(source, 'a.mdx')).toBe(source)
  })

  test.each(['same-section', 'before-call-to-action'])('is put where the rule wants it: %s', async where => {
    const source = `# Mood\n\n${sad}\n\n## Visit\n\nOur rooms are quiet.\n\nBook now.\n`
    const settings = { notices: { consult }, rules: { 'missing-consult-disclaimer': { where } } }
    const { page } = await mend(source, 'a.md', settings)
    expect(page.findings.filter(({ ruleId }) => ruleId === 'missing-consult-disclaimer')).toEqual([])
    expect(page.text.replace(`${consult}\n\n`, '')).toBe(source)
  })
})
