import { createCarelint } from '../../src/carelint.ts'
import type { FileReport } from '../../src/finding.ts'
import type { Rule } from '../../src/rule.ts'
import { sampleRules } from '../sample-rules.ts'

/** Checks a page with the sample rules or others. */
export function check(text: string, settings: object = {}, rules: readonly Rule[] = sampleRules): FileReport {
  return createCarelint(rules).lint(text, { path: 'page.md', settings })
}

/** What was found, short: rule, severity and words. */
export function short(report: FileReport): string[] {
  return report.findings.map(finding => `${finding.ruleId} ${finding.severity} ${finding.excerpt}`)
}
