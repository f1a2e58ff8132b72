import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { CopyBlock, Finding, Report } from '../../src/finding.ts'
import { html } from '../../src/reporters/html.ts'
import { finding, reportOf } from './sample-report.ts'
import { siteReport, siteReportWith } from './site-report.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const look = { color: false, width: 80, unicode: true }

/** All elements of a report, in order. */
function elementsOf(report: Report): Element[] {
  const walk = (nodes: readonly Node[]): Element[] =>
    nodes.flatMap(node => ('tagName' in node ? [node, ...walk(node.childNodes)] : []))
  return walk(parse(html(report, look)).childNodes)
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find(each => each.name === name)?.value
}

const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(' ')
const within = (report: Report, name: string) => elementsOf(report).filter(element => classesOf(element).includes(name))
const tagged = (report: Report, tag: string) => elementsOf(report).filter(({ tagName }) => tagName === tag)
const marks = (report: Report) =>
  tagged(report, 'mark').map(mark => [attribute(mark, 'data-f'), attribute(mark, 'class'), textOf(mark)])

const piece: CopyBlock = { kind: 'paragraph', depth: 0, text: '', quoted: false, note: false, places: [] }

/** A report of one page with this copy; each finding stands at the piece's characters given with it. */
function pageOf(pieces: readonly Partial<CopyBlock>[], findings: readonly Finding[] = []): Report {
  const copy = pieces.map(each => ({ ...piece, ...each }))
  return reportOf(findings, { files: [{ path: 'a.md', words: 9, findings, suppressed: [], copy }] })
}

const at = (start: number, end: number, more: Partial<Finding> = {}): Finding =>
  finding({
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
    ...more,
  })
const placed = (...spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => ({ from: start, to: end, start, end }))

/** The elements and texts of a report's copy, without attributes. */
function outline(report: Report): string {
  const show = (node: Node): string =>
    'tagName' in node ? `<${node.tagName}>${node.childNodes.map(show).join('')}</${node.tagName}>` : textOf(node)
  return within(report, 'copy')
    .flatMap(element => element.childNodes.map(show))
    .join('')
}

describe('the marks of the html reporter', () => {
  test('name every finding of a stretch, the narrowest first, and look like the worst', () => {
    const findings = [at(4, 24), at(10, 17, { severity: 'warning' }), at(20, 30, { severity: 'suggestion' })]
    const report = pageOf(
      [{ text: 'The relief you guaranteed wanted now', places: placed([4, 24], [10, 17], [20, 30]) }],
      findings,
    )
    expect(marks(report)).toEqual([
      ['1', 'error', 'relief'],
      ['2 1', 'error several', ' you gu'],
      ['1', 'error', 'ara'],
      ['3 1', 'error several', 'ntee'],
      ['3', 'suggestion', 'd want'],
    ])
    expect(within(report, 'ref').map(ref => [attribute(ref, 'id'), attribute(ref, 'href')])).toEqual([
      ['r2', '#f2'],
      ['r1', '#f1'],
      ['r3', '#f3'],
    ])
  })

  test('give two findings on the same words one mark and two numbers', () => {
    const report = pageOf([{ text: 'So safe.', places: placed([3, 7]) }], [at(3, 7), at(3, 7, { ruleId: 'hype' })])
    expect(marks(report)).toEqual([['1 2', 'error several', 'safe']])
    expect(within(report, 'ref').map(ref => attribute(ref, 'id'))).toEqual(['r1', 'r2'])
  })

  test('show where a finding about the page has its occasion, and its words above the copy', () => {
    const report = pageOf(
      [{ text: 'Ketamine helps.', places: placed([0, 8]) }],
      [at(0, 8, { scope: 'document', severity: 'warning', message: 'No risk is named.' })],
    )
    expect(marks(report)).toEqual([['1', 'warning aside', 'Ketamine']])
    expect(textOf(within(report, 'beside')[0]!)).toContain('Warning No risk is named.')
  })

  test('leave a finding that stands in no copy beside it, with its line', () => {
    const report = pageOf([{ text: 'A quiet room.' }], [at(50, 60, { message: 'This suppression is not used.' })])
    expect(marks(report)).toEqual([])
    expect(textOf(within(report, 'beside')[0]!)).toContain('Line 1: This suppression is not used.')
  })

  test('stand on the words of every finding of a site', async () => {
    const report = await siteReport()
    const words = new Map<string, string>()
    for (const [numbers, , text] of marks(report)) {
      for (const number of numbers!.split(' ')) words.set(number, (words.get(number) ?? '') + text)
    }
    const all = report.files.flatMap(({ findings }) => findings)
    const outside = all.filter((_, index) => !words.has(String(index + 1)))
    expect(outside.map(({ ruleId }) => ruleId)).toEqual(['unused-suppression'])
    for (const [number, text] of words) {
      expect(text.replace(/\s+/g, ' ').trim()).toBe(all[Number(number) - 1]!.excerpt)
    }
  })
})

describe('the copy in the html reporter', () => {
  const list = (id: number, item: number, depth: number, ordered = false) => ({
    kind: 'listItem' as const,
    list: { id, item, depth, ...(ordered && { ordered: true as const }) },
  })

  test('keeps lists, their numbers and their depth', () => {
    expect(
      outline(
        pageOf([
          { text: 'one', ...list(0, 0, 1, true) },
          { text: 'more of one', ...list(0, 0, 1, true) },
          { text: 'deeper', ...list(1, 0, 2) },
          { text: 'deeper still', ...list(1, 1, 2) },
          { text: 'two', ...list(0, 1, 1, true) },
          { text: 'another list', ...list(2, 0, 1) },
          { text: 'End.' },
        ]),
      ),
    ).toBe(
      '<ol><li><p>one</p><p>more of one</p><ul><li><p>deeper</p></li><li><p>deeper still</p></li></ul></li><li><p>two</p></li></ol><ul><li><p>another list</p></li></ul><p>End.</p>',
    )
  })

  test('keeps the cells of a table under their headers, also when one is empty', () => {
    const cell = (text: string, column?: string, row?: string): Partial<CopyBlock> => ({
      kind: 'tableCell',
      text,
      ...(column && { column }),
      ...(row && { row }),
    })
    const cells = [
      cell('A'),
      cell('B'),
      cell('C'),
      cell('1', 'A'),
      cell('3', 'C', '1'),
      cell('4', 'A'),
      cell('5', 'B', '4'),
    ]
    expect(outline(pageOf(cells))).toBe(
      '<div><table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td>1</td><td></td><td>3</td></tr><tr><td>4</td><td>5</td><td></td></tr></tbody></table></div>',
    )
    const plain = [cell('a'), cell('b', undefined, 'a'), cell('c'), cell('d', undefined, 'c')]
    expect(outline(pageOf(plain))).toBe(
      '<div><table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table></div>',
    )
  })

  test('keeps headings below those of the report without leaving a level out', () => {
    const heading = (depth: number): Partial<CopyBlock> => ({ kind: 'heading', depth, text: `of ${depth}` })
    expect(outline(pageOf([1, 2, 4, 2, 6].map(heading)))).toBe(
      '<h3>of 1</h3><h4>of 2</h4><h5>of 4</h5><h4>of 2</h4><h5>of 6</h5>',
    )
  })

  test('tells what is not in the running text: title, description, quotations, pictures, buttons, notes', () => {
    expect(
      outline(
        pageOf([
          { kind: 'title', depth: 1, text: 'T' },
          { kind: 'description', text: 'D' },
          { quoted: true, text: 'q' },
          { quoted: true, text: 'in q', ...list(0, 0, 1) },
          { kind: 'caption', text: 'c' },
          { kind: 'alt', text: 'a' },
          { kind: 'button', text: 'b' },
          { note: true, text: 'n' },
          { text: 'code \uFFFC' },
        ]),
      ),
    ).toBe(
      '<dl><div><dt>Title</dt><dd>T</dd></div><div><dt>Description</dt><dd>D</dd></div></dl><blockquote><p>q</p><ul><li><p>in q</p></li></ul></blockquote><p>c</p><p><span>Picture text</span> <span>a</span></p><p><span>Button</span> <span>b</span></p><p>code …</p><div><p>n</p></div>',
    )
  })

  test('is said to be missing where a report has none, and the sentences stand for it', () => {
    const report = reportOf([finding()])
    expect(textOf(within(report, 'no-copy')[0]!)).toContain('without the copy of the page')
    expect(marks(report)).toEqual([['1', 'error', 'guaranteed']])
    expect(textOf(within(report, 'sentences')[0]!)).toContain('Results guaranteed')
  })

  test('is made up for by one sentence for all findings in it, and by their lines where there is none', () => {
    const hype = { ruleId: 'hype', excerpt: 'every patient', excerptStart: 23 }
    const odd = finding({ excerptStart: 900 })
    const report = reportOf([finding(), finding(hype), odd, finding({ sentence: '', excerpt: '' })])
    expect(within(report, 'sentences').flatMap(list => list.childNodes)).toHaveLength(1)
    expect(marks(report)).toEqual([
      ['3', 'error', 'Results '],
      ['1 3', 'error several', 'guaranteed'],
      ['3', 'error', ' for '],
      ['2 3', 'error several', 'every patient'],
      ['3', 'error', '.'],
    ])
    expect(
      within(report, 'ref')
        .map(ref => attribute(ref, 'id'))
        .sort(),
    ).toEqual(['r1', 'r2', 'r3', 'r4'])
    expect(textOf(within(report, 'beside')[0]!)).toContain('Line 6: "guaranteed" promises a clinical result.')
  })

  test('of a page without findings is folded away', async () => {
    const details = tagged(await siteReport(), 'details').map(each => textOf(each))
    expect(details.filter(text => text.startsWith('Read the copy'))).toHaveLength(1)
    expect(details.find(text => text.startsWith('Read the copy'))).toContain('You go home and think about it.')
  })
})

describe('the notes of the html reporter', () => {
  test('say why and what instead once for each rule, however often it speaks', async () => {
    const report = await siteReport()
    const said = within(report, 'advice').map(advice => textOf(advice.childNodes[0]!))
    expect(new Set(said).size).toBe(said.length)
    expect(within(report, 'rule')).toHaveLength(
      new Set(report.files.flatMap(file => file.findings.map(each => each.ruleId))).size,
    )
  })

  test('say it again where it differs', () => {
    const report = reportOf([finding(), finding({ why: 'Another reason.' }), finding()])
    expect(within(report, 'advice').map(advice => textOf(advice.childNodes[0]!))).toEqual([
      'WhyNo treatment works for everyone.InsteadSay what most patients notice.',
      'WhyAnother reason.InsteadSay what most patients notice.',
    ])
  })

  test('link only to addresses of the web', () => {
    const source = (url: string) => ({ id: url, citation: 'A law', url })
    const sources = [source('https://example.org/a'), source('javascript:alert(1)'), source('data:text/html,x')]
    const report = reportOf([finding({ sources, url: 'javascript:alert(2)' })])
    const outward = tagged(report, 'a').map(link => attribute(link, 'href')!)
    expect(outward.filter(href => !href.startsWith('#'))).toEqual(['https://example.org/a'])
  })

  test('give rewrites, other rules and since when it holds', () => {
    const report = reportOf([
      finding({
        suggestions: [
          { text: 'one', grade: 'safe' },
          { text: 'two', grade: 'rewrite' },
        ],
        related: ['hype-language'],
        appliesIn: ['us', 'uk'],
        since: { uk: '2020-02-03' },
      }),
    ])
    const [note] = tagged(report, 'li').filter(each => attribute(each, 'id') === 'f1')
    expect(textOf(note!)).toContain('Try “one”; “two”')
    expect(textOf(note!)).toContain('Also hype-language')
    expect(textOf(note!)).toContain('Where us, uk (since 2020-02-03)')
  })
})

describe('the top and the end of the html reporter', () => {
  const heading = (report: Report) => textOf(tagged(report, 'h1')[0]!)

  test('say first what keeps the run from being trusted', async () => {
    const report = await siteReportWith({ 'content/broken.md': '---\ntitle: [\n---\nA quiet room.\n' })
    expect(heading(report)).toBe('This run cannot be trusted')
    const [problems] = within(report, 'problems')
    expect(textOf(problems!)).toContain('content/broken.md')
    expect(textOf(within(report, 'failure')[0]!)).toContain('Not checked in full.')
  })

  test('stay calm when nothing was found, without calling the copy right', () => {
    const report = reportOf([])
    expect(heading(report)).toBe('Nothing found')
    expect(textOf(within(report, 'calm')[0]!)).toContain('That is no proof that they are right')
    expect(tagged(report, 'aside')).toEqual([])
    expect(tagged(report, 'form')).toEqual([])
  })

  test('count what each rule found', async () => {
    const report = await siteReport()
    const counts = within(report, 'count').map(each => Number(textOf(each)))
    expect(counts.reduce((sum, each) => sum + each)).toBe(report.files.flatMap(file => file.findings).length)
    expect(heading(report)).toBe(`${report.files.flatMap(file => file.findings).length} findings on 2 of 3 pages`)
  })

  test('tell what only the numbers hold', () => {
    const base = reportOf([finding()])
    const summary = { ...base.summary, warnings: 2, baselined: 3, unchanged: 1, skipped: 2 }
    const text = textOf(
      tagged({ ...base, summary, shard: { index: 1, count: 4, run: '', failOn: 'error' } }, 'body')[0]!,
    )
    expect(text).toContain('1 of 3 findings is listed here; the run was asked for errors only.')
    expect(text).toContain('3 findings are accepted by the baseline and not listed here')
    expect(text).toContain('1 finding stands in text that did not change and is not listed here.')
    expect(text).toContain('2 files are left out by ignore rules.')
    expect(text).toContain('This is part 1 of 4 of a run')
  })

  test('list suppressed findings with their reasons and last days, and leave room for a name and a date', async () => {
    const [end] = within(await siteReport(), 'sign-off')
    expect(textOf(end!)).toContain(
      'true on that day, the letter of the foundation is in the office folder Until 2099-03-31.',
    )
    expect(textOf(end!)).toMatch(/Name\s*Role\s*Date/)
  })
})

test('the html reporter allows one style and one script, by their hashes, and nothing else', () => {
  const report = reportOf([finding()])
  const [policy] = tagged(report, 'meta').flatMap(meta =>
    attribute(meta, 'http-equiv') === 'Content-Security-Policy' ? [attribute(meta, 'content')] : [],
  )
  const hashOf = (tag: string) => {
    const [only, ...others] = tagged(report, tag)
    expect(others).toEqual([])
    return `'sha256-${createHash('sha256').update(textOf(only!)).digest('base64')}'`
  }
  expect(policy).toBe(
    `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
  )
})
