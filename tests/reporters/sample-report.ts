import type { Finding, Report, RuleDetails } from '../../src/finding.ts'

/** The rule of the sample findings. */
export const guaranteedOutcome: RuleDetails = {
  id: 'guaranteed-outcome',
  severity: 'error',
  summary: 'A promise that a treatment works.',
  why: 'No treatment works for everyone.',
  instead: 'Say what most patients notice.',
  url: 'docs/rules/guaranteed-outcome.md',
  sources: [{ id: 'US-01', citation: 'FTC Act, section 5', url: 'https://example.org/ftc' }],
}

/** A finding with everything set; `more` replaces parts of it. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'guaranteed-outcome',
    severity: 'error',
    scope: 'text',
    message: '"guaranteed" promises a clinical result.',
    why: 'No treatment works for everyone.',
    instead: 'Say what most patients notice.',
    sources: [{ id: 'US-01', citation: 'FTC Act, section 5', url: 'https://example.org/ftc' }],
    url: 'docs/rules/guaranteed-outcome.md',
    start: { line: 6, column: 9, offset: 112 },
    end: { line: 6, column: 19, offset: 122 },
    byteColumns: { start: 9, end: 19 },
    excerpt: 'guaranteed',
    sentence: 'Results guaranteed for every patient.',
    excerptStart: 8,
    suggestions: [],
    related: [],
    fingerprint: '0123456789abcdef',
    ...more,
  }
}

/** A report of one page. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const count = (severity: string) => findings.filter(each => each.severity === severity).length
  return {
    version: 1,
    tool: { name: 'carelint', version: '0.1.0', rules: ['guaranteed-outcome'], ruleDetails: [guaranteedOutcome] },
    summary: {
      files: 1,
      skipped: 0,
      errors: count('error'),
      warnings: count('warning'),
      suggestions: count('suggestion'),
      suppressed: 0,
      baselined: 0,
      gate: count('error') > 0 ? 'fail' : 'pass',
    },
    files: [{ path: 'content/a b%.md', words: 2143, findings, suppressed: [] }],
    problems: [],
    ...more,
  }
}
