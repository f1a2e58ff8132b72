import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import type { FileReport, Finding } from '../../src/finding.ts'
import { rules } from '../../src/rules/index.ts'

const root = new URL('../../fixtures/', import.meta.url)
/** Some of the pages. */
const pages = ['pages/flagged', 'pages/quiet', 'corpus'].flatMap(folder =>
  readdirSync(new URL(folder, root))
    .filter((name, index) => name.endsWith('.md') && index % 5 === 0)
    .map(name => [name, readFileSync(new URL(`${folder}/${name}`, root), 'utf8')] as const),
)

const carelint = createCarelint(rules)
const reversed = createCarelint(rules.toReversed())
const lint = (text: string, by = carelint): FileReport => by.lint(text, { path: 'page.md' })
const spoken = ({ ruleId, severity, excerpt, sentence }: Finding): string =>
  `${ruleId} ${severity} ${excerpt} in ${sentence}`

/** A finding without what other rules have to do with it. */
const alone = ({ related: _related, ...finding }: Finding) => finding

const leftOut = new Map<string, typeof carelint>()

/** carelint without one rule; made once, because its phrases are compiled anew. */
function without(id: string): typeof carelint {
  const made = leftOut.get(id) ?? createCarelint(rules.filter(rule => rule.id !== id))
  leftOut.set(id, made)
  return made
}

/** The page with a paragraph before its first line of prose, and how many lines that adds. */
function withParagraph(text: string): { text: string; lines: number } {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  return { text: `${front}\nOur clinic stands by the river.\n\n${text.slice(front.length)}`, lines: 3 }
}

test('there are pages with findings to look at', () => {
  expect(pages.filter(([, text]) => lint(text).findings.length > 0).length).toBeGreaterThan(3)
})

describe.each(pages)('%s', (_name, text) => {
  test('gives the same twice', () => {
    expect(lint(text)).toEqual(lint(text))
  })

  test('gives the same words with Windows line ends', () => {
    expect(lint(text.replaceAll('\n', '\r\n')).findings.map(spoken)).toEqual(lint(text).findings.map(spoken))
  })

  test('moves its findings, and changes nothing else that a rule finds, when a paragraph stands in front', () => {
    const moved = withParagraph(text)
    const places = (report: FileReport, by: number): string[] =>
      report.findings
        .filter(finding => finding.scope === 'text')
        .map(
          finding =>
            `${finding.start.line > 1 ? finding.start.line + by : 1}:${finding.start.column} ${spoken(finding)}`,
        )
    const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
    const inFront = (finding: Finding): boolean => finding.start.offset < front.length
    // Likeness to marked sentences weighs the whole page, and one sentence more may tip what is on the edge.
    const found = (page: string): FileReport => {
      const report = lint(page)
      return { ...report, findings: report.findings.filter(({ basis }) => basis !== 'likeness') }
    }
    const before = found(text)
    const after = found(moved.text)
    expect(after.findings.filter(inFront).map(spoken)).toEqual(before.findings.filter(inFront).map(spoken))
    const body = (report: FileReport): FileReport => ({
      ...report,
      findings: report.findings.filter(finding => !inFront(finding)),
    })
    expect(places(body(after), 0)).toEqual(places(body(before), moved.lines))
  })

  test('does not depend on the order of the rules', () => {
    expect(lint(text, reversed).findings).toEqual(lint(text).findings)
  })
})

// Each of these is linted without each of its rules.
describe.each(pages.filter((_, index) => index % 2 === 0))('%s', (_name, text) => {
  test('loses the findings of a rule that is left out, and no others', () => {
    const whole = lint(text)
    for (const id of new Set(whole.findings.map(finding => finding.ruleId))) {
      const rest = lint(text, without(id)).findings
      expect(rest.filter(finding => finding.ruleId === id)).toEqual([])
      const kept = whole.findings.filter(finding => finding.ruleId !== id).map(alone)
      // A rule that comes out in its place may in turn stand before a less specific one on the same words.
      const missing = kept.filter(finding => !rest.some(other => other.fingerprint === finding.fingerprint))
      expect(missing.filter(finding => !rest.some(other => other.related.includes(finding.ruleId)))).toEqual([])
      // What a more specific rule stood before may come out when that rule is gone.
      const given = new Set(whole.findings.filter(finding => finding.ruleId === id).flatMap(({ related }) => related))
      const more = rest.filter(finding => !kept.some(other => other.fingerprint === finding.fingerprint))
      // So may a sentence that reads like marked ones, in which no rule finds anything now.
      expect(more.filter(finding => !finding.basis && !given.has(finding.ruleId))).toEqual([])
    }
  })
})
