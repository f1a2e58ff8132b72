import { wordPage } from '../bench/hostile.mjs'
import { readBaseline } from '../dist/baseline.js'
import { createGlobTest } from '../dist/config/globs.js'
import { readLocated } from '../dist/config/located.js'
import { knownRules } from '../dist/config/rule-settings.js'
import { checkConfig } from '../dist/config/schema.js'
import { readPage } from '../dist/document/read.js'
import { phraseMistake } from '../dist/house-rules/phrases.js'
import { carelint } from '../dist/index.js'
import { wordClasses } from '../dist/knowledge/lexicon.js'
import { sources } from '../dist/knowledge/sources.js'
import { spanClasses } from '../dist/language/entities.js'
import { compileMatcher, Vocabulary } from '../dist/language/phrases/matcher.js'
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

const isJson = text => void JSON.parse(text)
const areJson = text => text.split('\n').filter(Boolean).forEach(isJson)
const formats = { json: isJson, jsonl: areJson, sarif: isJson, gitlab: isJson, rdjson: isJson, rdjsonl: areJson }
const forbidden = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u
let sample

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
