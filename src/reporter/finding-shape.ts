import type { Finding, Fix } from '../finding.ts'

/**
 * A finding with its keys in the order of `report.schema.json`, wherever it came from, in three parts: the middle one is the
 * same for many findings. What a finding does not have is undefined, so JSON leaves it out.
 */
export function partsOfFinding(finding: Finding) {
  const { ruleId, severity, scope, basis, message, why, instead, sources, url, start, end } = finding
  const { byteColumns, excerpt, sentence, excerptStart, appliesIn, since, suggestions, fix, related, fingerprint } =
    finding
  return {
    head: { ruleId, severity, scope, basis, message },
    rule: { why, instead, sources, url },
    tail: {
      ...{ start, end, byteColumns, excerpt, sentence, excerptStart, appliesIn, since, suggestions },
      ...{ fix: fix && shapeOfFix(fix), related, fingerprint },
    },
  }
}

/** A finding with its keys in the order of `report.schema.json`, for JSON. */
export function shapeOfFinding(finding: Finding) {
  const { head, rule, tail } = partsOfFinding(finding)
  return { ...head, ...rule, ...tail }
}

function shapeOfFix({ start, end, byteColumns, text }: Fix) {
  return { start, end, byteColumns, text }
}
