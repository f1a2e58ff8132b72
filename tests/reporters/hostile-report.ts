import type { CopyBlock, Finding, Report, RuleDetails } from '../../src/finding.ts'
import { finding, guaranteedOutcome } from './sample-report.ts'

/** Text that would break out of a report: terminal codes, directions, CI commands, markup, a lone surrogate. */
export const hostile =
  'a\u001B[31m\u0007b\u009B2Jc\u202Ed\r\n::error file=x::e ##[error]f ##vso[task]g ::warning::h \u0000i\t<b>&"\uD800 ' +
  "]]> --> 100%0A {0} [link](1) ![image](https://example.org/x) @someone #1 `code` | **bold** </script> \u200F😀\uFFFE'"

const rules: readonly RuleDetails[] = [
  guaranteedOutcome,
  {
    ...guaranteedOutcome,
    id: 'hype-language',
    severity: 'warning',
    summary: `A summary of ${hostile}`,
    why: hostile,
    instead: hostile,
    sources: [],
  },
  { ...guaranteedOutcome, id: 'long-word', severity: 'off' },
]

const painlessPlace = { start: { line: 2, column: 26, offset: 40 }, end: { line: 2, column: 34, offset: 48 } }

/** `# Title 🎉 guaranteed 結果 painless`: the last word begins at column 26 in UTF-16 units, at 32 in bytes. */
const painless = finding({
  ruleId: 'hype-language',
  severity: 'warning',
  message: '"painless" is a promise.',
  ...painlessPlace,
  byteColumns: { start: 32, end: 40 },
  excerpt: 'painless',
  sentence: 'Title 🎉 guaranteed 結果 painless',
  excerptStart: 23,
  suggestions: [{ text: 'gentle', grade: 'safe' }],
  fix: { ...painlessPlace, byteColumns: { start: 32, end: 40 }, text: 'gentle' },
  fingerprint: '00000000000000a1',
})

const findings: readonly Finding[] = [
  finding({
    message: `"${hostile}" is a promise.`,
    excerpt: hostile,
    sentence: `Before ${hostile} after.`,
    excerptStart: 7,
    why: hostile,
    instead: hostile,
    suggestions: [
      { text: hostile, grade: 'rewrite', evidence: 'mixed' },
      { text: '', grade: 'rewrite', evidence: 'none' },
    ],
    fix: { start: { line: 6, column: 9, offset: 112 }, end: { line: 6, column: 9, offset: 112 }, text: hostile },
    related: ['hype-language'],
    appliesIn: ['uk'],
  }),
  painless,
  finding({
    message: '::set-output name=x::y',
    sentence: '##[command]x',
    excerpt: '[command]',
    excerptStart: 2,
    start: { line: 8, column: 3, offset: 200 },
    end: { line: 9, column: 4, offset: 240 },
    byteColumns: { start: 3, end: 4 },
    suggestions: [{ text: '::add-mask::x', grade: 'safe' }],
    fingerprint: '00000000000000a2',
  }),
]

const wholePage = finding({
  ruleId: 'long-word',
  severity: 'suggestion',
  scope: 'document',
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
  byteColumns: { start: 1, end: 1 },
  excerpt: '',
  sentence: '',
  fingerprint: '00000000000000a3',
})

const piece = { kind: 'paragraph', depth: 0, quoted: false, note: false, places: [] } as const
const inList = { ...piece, kind: 'listItem' } as const
const inTable = { ...piece, kind: 'tableCell' } as const

/** Copy with every kind of piece; the findings stand in a heading and, over each other, in a quotation. */
const copy: readonly CopyBlock[] = [
  { ...piece, kind: 'title', depth: 1, text: hostile },
  { ...piece, kind: 'description', text: 'A calm room.' },
  {
    ...piece,
    kind: 'heading',
    depth: 1,
    text: 'Title 🎉 guaranteed 結果 painless',
    places: [{ from: 40, to: 48, start: 23, end: 31 }],
  },
  {
    ...piece,
    quoted: true,
    text: `Before ${hostile} after.`,
    places: [
      { from: 112, to: 122, start: 7, end: 7 + hostile.length },
      { from: 200, to: 240, start: 3, end: 12 },
    ],
  },
  { ...inList, text: 'one:', list: { id: 0, item: 0, depth: 1, ordered: true } },
  { ...inList, text: 'deeper', list: { id: 1, item: 0, depth: 2 } },
  { ...inList, text: 'two', list: { id: 0, item: 1, depth: 1, ordered: true } },
  { ...piece, kind: 'heading', depth: 4, text: 'Prices \uFFFC' },
  { ...inTable, text: 'Visit' },
  { ...inTable, text: 'Price' },
  { ...inTable, text: 'first', column: 'Visit' },
  { ...inTable, text: hostile, column: 'Price', row: 'first' },
  { ...piece, kind: 'caption', text: 'A caption' },
  { ...piece, kind: 'alt', text: 'A picture' },
  { ...piece, kind: 'button', text: 'Book' },
  { ...piece, kind: 'link', text: 'Read on' },
  { ...piece, note: true, text: 'A note.' },
]

/** A report in which every text that may come from a page, a path or a person is hostile. */
export const hostileReport: Report = {
  version: 1,
  tool: { name: 'carelint', version: '0.1.0', rules: rules.map(rule => rule.id), ruleDetails: rules },
  summary: {
    files: 3,
    skipped: 1,
    errors: 2,
    warnings: 1,
    suggestions: 2,
    suppressed: 1,
    baselined: 0,
    gate: 'fail',
  },
  files: [
    {
      path: '../other/page.md',
      words: 3,
      findings: [wholePage],
      suppressed: [{ reason: hostile, finding: painless }],
    },
    { path: 'app/[slug]/(x)/page, :1.md', words: 7, findings: [], suppressed: [] },
    { path: 'content/a b%.md', words: 2143, findings, suppressed: [], copy },
    {
      path: 'odd\n::error::name##[x]"<&>\uD800\u202E`.md',
      words: 0,
      findings: [{ ...wholePage, message: 'Nothing says “@everyone”.' }],
      suppressed: [],
      failure: { message: hostile },
    },
  ],
  problems: [
    { path: '::error::path.md', line: 1, column: 2, message: hostile },
    { message: 'No rule is on, so nothing was checked.' },
  ],
}
