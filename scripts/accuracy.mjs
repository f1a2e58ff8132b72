// Measures carelint on the labelled pages and writes docs/accuracy.md and src/knowledge/accuracy.ts.
//
//   npm run accuracy [-- --date 2026-05-01]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lintFiles, lintPage, version } from '../dist/index.js'
import { labelledFolders, pairs } from './likeness.mjs'
import { score } from './score.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const today = new Date().toISOString().slice(0, 10)
const { date } = parseArgs({ options: { date: { type: 'string', default: today } } }).values
if (!/^\d{4}-\d\d-\d\d$/.test(date)) {
  process.stderr.write(`--date takes a date such as 2026-05-01, not "${date}".\n`)
  process.exit(2)
}

const own = score((await Promise.all(labelledFolders.map(labelledPages))).flat())
const heldOut = score(await labelledPages('held-out'))
writeFileSync(join(root, 'src/knowledge/accuracy.ts'), dataText(own))
writeFileSync(join(root, 'docs/accuracy.md'), pageText(own, heldOut, await alone()))
process.stdout.write(`${overall('Own pages, same rule', own.rule)}\n`)

async function labelledPages(folder) {
  const path = join(root, 'fixtures', folder)
  const report = await lintFiles([path], { cwd: root, config: false })
  const read = new Map(report.files.map(file => [basename(file.path), file.findings]))
  return readdirSync(path)
    .sort()
    .filter(name => /\.(md|mdx|html)$/.test(name))
    .map(name => ({
      name,
      text: readFileSync(join(path, name), 'utf8'),
      labels: JSON.parse(readFileSync(join(path, name.replace(/\.\w+$/, '.labels.json')), 'utf8')),
      findings: read.get(name),
    }))
}

/** What is found in the sentences of the pairs that are kept for measuring, each alone on a page that names some treatments. */
async function alone() {
  const kept = pairs().filter(({ isKept }) => isKept)
  const findsIn = async text => {
    const page = `# Our care\n\nWe offer ketamine, Botox, PRP, lasers, semaglutide and other care on weekdays.\n\n${text}\n`
    const { findings } = await lintPage(page, { path: 'page.md' })
    return findings.some(({ scope }) => scope === 'text')
  }
  const count = async texts => (await Promise.all(texts.map(findsIn))).filter(Boolean).length
  return {
    pairs: kept.length,
    marked: await count(kept.map(({ marked }) => marked)),
    unmarked: await count(kept.map(({ unmarked }) => unmarked)),
  }
}

function dataText({ pages, words, perRule }) {
  const rows = Object.entries(perRule).map(
    ([id, { tool, right, gold, found }]) =>
      `  '${id}': { tool: ${tool}, right: ${right}, gold: ${gold}, found: ${found} },`,
  )
  return `/** How well one rule did on labelled pages: \`right\` of \`tool\` findings were wanted, \`found\` of \`gold\` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by \`npm run accuracy\`. */
export const measured = { date: '${date}', version: '${version}', pages: ${pages}, words: ${words} }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
${rows.join('\n')}
}
`
}

function pageText(ownScore, heldOutScore, alone) {
  const rows = Object.entries(ownScore.perRule).map(([id, counts]) => `| [${id}](rules/${id}.md) ${cells(counts)}`)
  return `<!-- Written by \`npm run accuracy\`; changes made here are lost. -->

# Accuracy

Measured on ${date} with version ${version}, under the default settings, on ${ownScore.pages} labelled pages of our own (${ownScore.words.toLocaleString('en-US')} words):
${labelledFolders.map(folder => `\`fixtures/${folder}\``).join(', ')}. They were written for this project; rules are tuned on them and likeness to marked sentences is
learned from them, so these figures are better than what a page from elsewhere will see. \`fixtures/held-out\` (${heldOutScore.pages} pages,
${heldOutScore.words.toLocaleString('en-US')} words) is kept aside for that: only overall figures are taken from it, and no rule is looked up there.

Precision is the share of findings that stand on a label; recall is the share of labels that must be found and are. A finding stands on
a label when they share at least half of the shorter of the two; “same rule” asks that the rule is the label's, too. A page that
carelint does not read counts as missed${ownScore.unread.length > 0 ? ` (${ownScore.unread.length} of our own: ${ownScore.unread.join(', ')})` : ''}.

## Overall

| pages | counted | precision | recall | right of findings | found of labels |
|---|---|---|---|---|---|
${overall('own', ownScore.place, 'any rule')}
${overall('own', ownScore.rule, 'same rule')}
${overall('own', ownScore.document, 'whole page')}
${overall('held out', heldOutScore.place, 'any rule')}
${overall('held out', heldOutScore.rule, 'same rule')}
${overall('held out', heldOutScore.document, 'whole page')}

## Sentences alone

Of ${alone.pairs} pairs of sentences that likeness was not learned from (every tenth of \`fixtures/pairs\`; rules were mended on all of them), a promise and a careful sentence with words
of it, each on a page of its own: ${alone.marked} promises are reported, and ${alone.unmarked} of the careful sentences.

## By rule

| rule | precision | recall | right of findings | found of labels |
|---|---|---|---|---|
${rows.join('\n')}

\`readability-grade\` is not scored: nobody labelled how hard a page is to read. A rule that is off by default has no findings here.
`
}

function overall(name, counts, kind) {
  return `| ${name} ${kind === undefined ? '' : `| ${kind} `}${cells(counts)}`
}

function cells({ tool, right, gold, found }) {
  const share = (part, whole) => (whole === 0 ? 'none' : (part / whole).toFixed(2))
  return `| ${share(right, tool)} | ${share(found, gold)} | ${right} of ${tool} | ${found} of ${gold} |`
}
