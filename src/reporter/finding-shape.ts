import type { Finding, Fix } from '../finding.ts'

/** A finding with its keys in the order of `report.schema.json`, wherever it came from. */
export function shapeOfFinding(finding: Finding) {
  const { ruleId, severity, scope, basis, message, why, instead, sources, url, start, end } = finding
  const { byteColumns, excerpt, sentence, excerptStart, appliesIn, since, suggestions, fix, related, fingerprint } =
    finding
  return {
    ...{ ruleId, severity, scope },
    ...(basis && { basis }),
    ...{ message, why, instead, sources, url, start, end },
    ...(byteColumns && { byteColumns }),
    ...{ excerpt, sentence },
    ...(excerptStart !== undefined && { excerptStart }),
    ...(appliesIn && { appliesIn }),
    ...(since && { since }),
    suggestions,
    ...(fix && { fix: shapeOfFix(fix) }),
    ...{ related, fingerprint },
  }
}

function shapeOfFix({ start, end, byteColumns, text }: Fix) {
  return { start, end, ...(byteColumns && { byteColumns }), text }
}
