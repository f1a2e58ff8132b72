import type { Finding } from '../finding.ts'

/** A finding with its keys in the order of `report.schema.json`, wherever it came from. */
export function shapeOfFinding(finding: Finding) {
  const { ruleId, severity, scope, message, why, instead, sources, url, start, end } = finding
  const { byteColumns, excerpt, sentence, excerptStart, appliesIn, since, suggestions, related, fingerprint } = finding
  return {
    ...{ ruleId, severity, scope, message, why, instead, sources, url, start, end },
    ...(byteColumns && { byteColumns }),
    ...{ excerpt, sentence },
    ...(excerptStart !== undefined && { excerptStart }),
    ...(appliesIn && { appliesIn }),
    ...(since && { since }),
    ...{ suggestions, related, fingerprint },
  }
}
