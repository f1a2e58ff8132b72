/**
 * How findings are scored against labels.
 *
 * recall     of the labels marked `must`, the share that some finding overlaps
 * precision  of the findings, the share that overlaps some label, `must` or not
 *
 * `place` counts an overlap whatever the rule, `rule` only when the finding's rule is the label's or one of its `also`. An
 * overlap is at least half of the shorter stretch, and a finding longer than 320 characters overlaps nothing. Obligations of a
 * page as a whole are compared by page and rule, suggestions left out. A page that was not read counts as missed.
 */

const longestFinding = 320
const documentRules = new Set([
  'missing-risk-disclosure',
  'off-label-or-unapproved-undisclosed',
  'missing-consult-disclaimer',
  'missing-crisis-resource',
])
/** Nobody labels how hard a page is to read. */
const unscored = new Set(['readability-grade'])

const nothing = () => ({ tool: 0, right: 0, gold: 0, found: 0 })

export function score(pages) {
  const [place, rule, document] = [nothing(), nothing(), nothing()]
  const perRule = new Map()
  const countsOf = id => {
    if (!perRule.has(id)) perRule.set(id, nothing())
    return perRule.get(id)
  }
  for (const page of pages) {
    const findings = (page.findings ?? []).filter(finding => !unscored.has(finding.ruleId))
    scoreSentences(page, findings, place, rule, countsOf)
    scoreDocument(page, findings, document, countsOf)
  }
  return {
    pages: pages.length,
    words: pages.reduce((sum, page) => sum + wordCount(page.text), 0),
    unread: pages.filter(page => !page.findings).map(page => page.name),
    ...{ place, rule, document },
    perRule: Object.fromEntries([...perRule].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

export function wordCount(text) {
  return (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).length
}

function scoreSentences({ name, text, labels }, findings, place, rule, countsOf) {
  const spans = labels.findings.map(label => ({ label, ...spanOf(name, text, label) }))
  const inSentences = findings
    .filter(({ ruleId, scope }) => !documentRules.has(ruleId) && scope !== 'document')
    .map(({ ruleId, start, end }) => ({ ruleId, start: start.offset, end: end.offset }))
  const fits = ({ label }, { ruleId }) => label.rule === ruleId || (label.also ?? []).includes(ruleId)
  for (const finding of inSentences) {
    const over = spans.filter(span => overlaps(finding, span))
    tally(place, 'tool', 'right', over.length > 0)
    for (const counts of [rule, countsOf(finding.ruleId)])
      tally(
        counts,
        'tool',
        'right',
        over.some(span => fits(span, finding)),
      )
  }
  for (const span of spans.filter(({ label }) => label.must)) {
    const over = inSentences.filter(finding => overlaps(finding, span))
    tally(place, 'gold', 'found', over.length > 0)
    for (const counts of [rule, countsOf(span.label.rule)])
      tally(
        counts,
        'gold',
        'found',
        over.some(finding => fits(span, finding)),
      )
  }
}

function scoreDocument({ labels }, findings, document, countsOf) {
  const wanted = new Map(labels.document.map(({ rule, must }) => [rule, must]))
  const reported = new Set(
    findings
      .filter(({ ruleId, severity }) => documentRules.has(ruleId) && severity !== 'suggestion')
      .map(finding => finding.ruleId),
  )
  for (const id of reported)
    for (const counts of [document, countsOf(id)]) tally(counts, 'tool', 'right', wanted.has(id))
  for (const [id, must] of wanted)
    if (must) for (const counts of [document, countsOf(id)]) tally(counts, 'gold', 'found', reported.has(id))
}

function tally(counts, all, good, isGood) {
  counts[all]++
  if (isGood) counts[good]++
}

function overlaps(finding, span) {
  const [length, other] = [finding.end - finding.start, span.end - span.start]
  const shared = Math.min(finding.end, span.end) - Math.max(finding.start, span.start)
  return length <= longestFinding && shared > 0 && shared >= Math.min(length, other) / 2
}

function spanOf(name, text, { quote, nth = 1 }) {
  let start = -1
  for (let time = 0; time < nth; time++) {
    start = text.indexOf(quote, start + 1)
    if (start < 0) throw new Error(`${name} does not hold “${quote}” ${nth} times.`)
  }
  return { start, end: start + quote.length }
}
