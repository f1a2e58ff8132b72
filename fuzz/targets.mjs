import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wordPage } from '../bench/hostile.mjs'
import { readBaseline } from '../dist/baseline.js'
import { openCache } from '../dist/cache/cache.js'
import { digest, lineOf } from '../dist/cache/pack.js'
import { createGlobTest } from '../dist/config/globs.js'
import { readLocated } from '../dist/config/located.js'
import { knownRules } from '../dist/config/rule-settings.js'
import { checkConfig } from '../dist/config/schema.js'
import { readPage } from '../dist/document/read.js'
import { phraseMistake } from '../dist/house-rules/phrases.js'
import { readHouseRules } from '../dist/house-rules/read.js'
import { houseRule } from '../dist/house-rules/rule.js'
import { carelint } from '../dist/index.js'
import { wordClasses } from '../dist/knowledge/lexicon.js'
import { sources } from '../dist/knowledge/sources.js'
import { spanClasses } from '../dist/language/entities.js'
import { compileMatcher } from '../dist/language/phrases/matcher.js'
import { Vocabulary } from '../dist/language/phrases/vocabulary.js'
import { wordsOf } from '../dist/language/words.js'
import { readDirective } from '../dist/lint/directive.js'
import { createLinter } from '../dist/lint.js'
import { readReport } from '../dist/read-report.js'
import { reporters } from '../dist/reporters/index.js'
import { defaultSettings } from '../dist/settings.js'

const lint = createLinter(carelint.rules, sources)
const known = knownRules(carelint.rules)

function demand(holds, sentence) {
  if (!holds) throw new Error(sentence)
}

/** Reads and checks a page, and demands of the report what every reporter relies on. */
async function check(page, path) {
  const document = await readPage(page, path)
  const { source, blocks } = document
  for (const { index, text, origins, heading, leadIn } of blocks) {
    demand(heading < index && leadIn < index, 'a block stands under a later one')
    let at = 0
    for (const { start, length, source: from, sourceLength } of origins) {
      demand(start === at && from >= 0 && from + sourceLength <= source.length, 'a place is outside')
      at += length
    }
    demand(at === text.length, 'a text has no place')
  }
  const report = lint(document, defaultSettings)
  demand(!/ failed: /.test(report.failure?.message ?? ''), report.failure?.message)
  for (const { start, end } of report.findings) {
    demand(start.offset >= 0 && end.offset >= start.offset && end.offset <= source.length, 'a finding is outside')
  }
  return report
}

const page = format => ({ check: text => check(text, `page.${format}`) })

const look = { color: false, width: 80, unicode: true, folder: '' }

function reportAround(text, found) {
  const problem = { message: text, path: text, line: 1, column: 1 }
  const file = { ...found, path: text || 'a', ...(text.length % 2 === 1 && { failure: problem }) }
  const counts = { files: 1, skipped: 0, errors: 0, warnings: 0, suggestions: 0, suppressed: 0, baselined: 0 }
  const findings = found.findings.map(each => ({
    ...each,
    message: text,
    why: text,
    instead: text,
    excerpt: text,
    sentence: `a ${text}`,
    excerptStart: 2,
  }))
  const tool = {
    name: 'carelint',
    version: '0.0.0',
    rules: carelint.rules.map(({ id }) => id),
    ruleDetails: carelint.book?.details ?? [],
  }
  return {
    version: 1,
    tool,
    summary: { ...counts, gate: 'fail' },
    files: [{ ...file, findings }],
    problems: [problem],
    notes: [text],
  }
}

/** Demands that matches stand in order, none inside another of its set and none across the end of a sentence. */
function checkMatches(phrases, text) {
  if (phrases.some(phrase => phraseMistake(phrase) !== undefined)) return
  const vocabulary = new Vocabulary()
  const sets = phrases.map((phrase, index) => ({ name: String(index), phrases: [phrase] }))
  const { match } = compileMatcher(sets, vocabulary, { words: wordClasses, spans: spanClasses })
  const { words, sentences } = wordsOf(text, word => vocabulary.idOf(word))
  const sentenceOf = words.map((_, at) => sentences.find(({ first, end }) => first <= at && at < end))
  const spans = new Map(
    words.flatMap(({ word }, first) => {
      const end = Math.min(first + (word.length % 3) + 1, sentenceOf[first].end)
      const span = { classIndex: word.charCodeAt(0) % spanClasses.length, entry: 0, first, end }
      return word.length % 4 === 0 ? [[first, [span]]] : []
    }),
  )
  const found = match({
    tokens: words,
    limits: Int32Array.from(sentenceOf, ({ end }) => end),
    starts: Int32Array.from(sentenceOf, ({ first }) => first),
    spans,
  })
  for (const matches of found) {
    let [before, reached] = [-1, -1]
    for (const { first, end } of matches) {
      demand(first > before && end > first && end > reached, 'matches stand inside each other')
      demand(end <= sentenceOf[first].end, 'a match goes beyond its sentence')
      before = first
      reached = end
    }
  }
}

let folder

/** Reads a text as the pack of a cache; whatever it holds, a report is found only whole. */
function checkCache(text) {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'carelint-fuzz-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'cache'))
  }
  const name = `${digest('program').slice(0, 16)}-1-000000000000.pack`
  writeFileSync(join(folder, 'cache', name), text, 'latin1')
  const report = openCache(join(folder, 'cache'), 'program').find(cacheKey, 'page.md', '2026-01-01')
  if (report) demand(JSON.stringify(report.findings) === '[]' && report.words === 3, 'the cache gives a damaged report')
}

function cachePack() {
  return (
    lineOf('r', '0'.repeat(32), '{}') +
    lineOf('s', digest('a'), '{"ruleId":"a"}') +
    lineOf('e', cacheKey, '[3,[],[],[]]')
  )
}

/** A report of one finding, short enough to be changed everywhere. */
function smallReport() {
  const { findings, ...file } = lint(sampleDocument, defaultSettings)
  const [found] = findings
  const problem = { message: 'It failed.', path: 'a.md', line: 1, column: 1 }
  const report = reportAround('a', { ...file, findings: [{ ...found, byteColumns: { start: 1, end: 9 } }] })
  return {
    ...report,
    tool: { ...report.tool, rules: [found.ruleId], ruleDetails: [] },
    files: report.files.map(each => ({ ...each, failure: problem })),
  }
}

const isJson = text => void JSON.parse(text)
const areJson = text => text.split('\n').filter(Boolean).forEach(isJson)
const formats = { json: isJson, jsonl: areJson, sarif: isJson, gitlab: isJson, rdjson: isJson, rdjsonl: areJson }
const forbidden = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u
let sample
const cacheKey = digest('page')
const sampleDocument = await readPage('# Safe\n\nKetamine cures depression. Results are guaranteed.\n', 'page.md')

/** What is fuzzed: a check that throws when something is wrong with a text, and texts to start from. */
export const targets = {
  markdown: {
    ...page('md'),
    seeds: [
      '---\ntitle: "Ketamine cures"\ntags: [a, *b]\n---\n\n# Safe\n\nKetamine **cures** depression.[^1]\n\n- a\n  1. b\n\n> c\n\n[^1]: d\n',
      '| a | b |\n|---|:-:|\n| *c* | [d](e "f") |\n\n<!-- carelint-disable cure-claim -- because until 2027-01-01 -->\n<b>x</b> &amp; ![y](z)\n',
      '```js\na\n```\n\nA\n===\n\nhttps://a.b a@b.co ~~c~~ `d` \\* “e” — [f][g]\n\n[g]: h\n',
    ],
  },
  mdx: {
    ...page('mdx'),
    seeds: [
      'import A from "b"\n\nexport const meta = {title: "We cure", faq: [{question: "q", answer: `a`}]}\n\n<Card title="x" {...p}>\n\nText {/* carelint-disable cure-claim -- y */}\n\n</Card>\n',
      '{list.map(each => <li key={each}>cures {each}</li>)}\n\n<A.B c={"d" + "e"} f />\n',
    ],
  },
  html: {
    ...page('html'),
    seeds: [
      '<!doctype html><html><head><title>We cure</title><meta name=description content="Safe &amp; sound"></head><body><h1>a</h1><p>Ketamine <b>cures</b> pain.<br><br><ul><li>c<li>d</ul>',
      '<table><tr><th colspan=2>a<td>b</table><script type="application/ld+json">{"headline": "We \\u2014 cure"}</script><select><option>x<svg><p>y</svg>[button a="b"]z[/button]',
      '<b><p><i></b>x</p></i><a href="#fn1"><sup>1</sup></a><li id=fn1>y</li><!-- carelint-disable-next-line cure-claim -- z --><template>',
    ],
  },
  text: {
    ...page('txt'),
    seeds: ['Our Clinic\n\n1. Ketamine cures.\n2. It works\n\n• a\n– b\n"Guaranteed," said one.'],
  },
  word: {
    check: text => check(wordPage(text, true), 'page.docx'),
    seeds: [
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>We cure</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ],
  },
  archive: {
    check: text => check(Buffer.from(text, 'latin1'), 'page.docx'),
    seeds: [wordPage('We cure.', false).toString('latin1')],
  },
  phrase: {
    check: text => {
      if (phraseMistake(text) !== undefined) return
      const vocabulary = new Vocabulary()
      compileMatcher([{ name: 'x', phrases: [text] }], vocabulary, { words: wordClasses, spans: spanClasses })
    },
    seeds: [
      '(cure|treat)~v the? ~3 pain',
      '@treatment .. works',
      '!not {1,3} safe',
      "can't be beaten",
      'a|b|',
      '((a))?',
    ],
  },
  matcher: {
    check: text => {
      const [phrase, ...rest] = text.split('\n')
      checkMatches([phrase, 'cure~v .. pain'], rest.join('\n'))
    },
    seeds: [
      '(cure|treat)~v the? ~3 pain\nOur drip may cure, they say, the worst pain. It cures pain and treats the pain.',
      '@treatment .. works\nKetamine, 2 of 3 say, works! Ketamine works.',
      "!not {1,3} safe\nIt is not safe. It isn't very safe, is it? Safe.",
      '(a|a b|a b c)? (b|c) d?\na b c d a b a c. a, b c',
    ],
  },
  directive: {
    check: text => void readDirective(text),
    seeds: [
      ' carelint-disable cure-claim, hype-language -- reason until 2027-03-31 ',
      'carelint-enable',
      'carelint-disable-next-line a until 1-1 — b',
    ],
  },
  config: {
    check: text => {
      for (const json of [false, true]) {
        const { value, mistakes } = readLocated(text, json)
        if (value) checkConfig(value, 'a', known)
        demand(value !== undefined || mistakes.length > 0, 'a configuration is neither read nor refused')
      }
    },
    seeds: [
      'rules:\n  cure-claim: error\n  readability-grade: [warning, {grade: 9}]\nprofiles: [us, uk]\noverrides:\n  - files: ["a/**"]\n    strictness: strict\nmaxFileSize: 1MiB\n',
      '{"extends": "carelint:strict", // c\n "ignore": ["a{b,c}/**"], "components": {"A": {"provides": "consult"}}}',
      'a: &a [b]\nrules: {<<: *a}\nhouseRules: ./x.yaml\n',
    ],
  },
  houseRules: {
    check: text => {
      for (const path of ['rules.yaml', 'rules.json']) {
        const { rules, mistakes } = readHouseRules(text, path, new Set(known.keys()), phraseMistake)
        demand(rules.length > 0 || mistakes.length > 0, 'house rules are neither read nor refused')
        if (mistakes.length > 0) continue
        createLinter(rules.map(houseRule), sources)(sampleDocument, defaultSettings)
      }
    },
    seeds: [
      'rules:\n  - id: no-painless\n    severity: warning\n    summary: A treatment called painless.\n    phrases: [painless|pain-free, without (any)? pain]\n    conditions: [not negated, not asked, not quoted]\n    unless: [numbing cream]\n    message: “{quote}” promises that it will not hurt.\n    why: Patients feel misled.\n    instead: Say what most people feel.\n    sources: [House style]\n    flagged: [Our laser is «painless».]\n    allowed: [Is it painless?]\n',
      'rules:\n  - id: missing-price-date\n    severity: suggestion\n    summary: A price without its date.\n    presence: {trigger: [<money> <num>], requires: ["prices ~check *{0,2} in|on"]}\n    message: “{quote}” is a price.\n    why: a\n    instead: b\n    sources: [{citation: House, url: https://a.example/}]\n    flagged: [It costs $400.]\n    allowed: [Ask us.]\n',
      '{"rules": [{"id": "a-b", "presence": {"trigger": ["ketamine"], "requires": ["ask"]}}]}',
    ],
  },
  cache: {
    check: checkCache,
    seeds: [cachePack()],
  },
  glob: {
    check: text => {
      if (/^[^\n]{1,60}$/.test(text)) checkGlob(text)
    },
    seeds: ['**/*.md', 'a/{b,c}/[d-f]*', '!x', '\\*'],
  },
  baseline: {
    check: text => void readBaseline(text),
    seeds: ['{"version":1,"findings":[{"path":"a.md","rule":"cure-claim","fingerprint":"0","sentence":"x"}]}'],
  },
  report: {
    check: text => {
      const report = readReport(text)
      if (report) for (const reporter of Object.values(reporters)) reporter(report, look)
    },
    seeds: [
      '{"version":1,"tool":{"name":"carelint","version":"0","rules":[],"ruleDetails":[]},"summary":{"files":0},"files":[],"problems":[]}',
      JSON.stringify(smallReport()),
    ],
  },
  reporters: {
    check: async text => {
      sample ??= await check('# Safe\n\nKetamine cures depression. Results are guaranteed.\n', 'page.md')
      const report = reportAround(text, sample)
      for (const [name, reporter] of Object.entries(reporters)) {
        const written = [reporter(report, look)].flat().join('')
        demand(!forbidden.test(written), `the format ${name} lets a control character through`)
        formats[name]?.(written)
      }
    },
    seeds: ['::error file=x::y', ']]>', '<b>&amp;\u0000\u001b[31m\u202e', '=1+1', '```', '@a #1 [b](c)', '\ud800'],
  },
}

function checkGlob(text) {
  const { value } = readLocated(`ignore: [${JSON.stringify(text)}]`, false)
  const { config, mistakes } = checkConfig(value, 'a', known)
  if (mistakes.length === 0) createGlobTest('/r', config.ignore)(`/r/${'ab/'.repeat(40)}${'a'.repeat(120)}.md`)
}
