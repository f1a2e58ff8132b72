import type { Finding, Report } from '../finding.ts'
import { partsOfFinding, shapeOfFinding } from '../reporter/finding-shape.ts'
import { jsonText } from '../reporter/json-text.ts'
import type { Reporter } from '../reporter.ts'

/**
 * For programs: one document in the form of `report.schema.json`, ASCII control characters and CI commands escaped. Each
 * finding has a line of its own, which line by line tools can take and which is a third shorter than one line a member.
 */
export const json: Reporter = report => [...jsonPieces(report)].join('')

/** The document of `json` in pieces, one a file, since a whole site's may be longer than a string can be. */
export function* jsonPieces(report: Report): Iterable<string> {
  const { version, tool, summary, problems, shard, notes, stats } = report
  const membersOfFinding = createFindingWriter()
  yield `{\n${members({ version, tool, summary }, 0)},\n  "files": [`
  for (const [index, file] of report.files.entries()) {
    const { path, words, suppressions, fixed, failure } = file
    const findings = file.findings.map(finding => `\n        {${membersOfFinding(finding)}}`).join(',')
    const suppressed = file.suppressed.map(({ reason, finding }) => ({ reason, finding: shapeOfFinding(finding) }))
    yield `${index > 0 ? ',' : ''}
    {
${members({ path, words }, 2)},
      "findings": [${findings}${findings && '\n      '}],
${members({ suppressed, suppressions, fixed, failure }, 2)}
    }`
  }
  yield `${report.files.length > 0 ? '\n  ' : ''}],\n${members({ problems, shard, notes, stats }, 0)}\n}\n`
}

/** What writes the members of a finding; the text of a rule, which most of a report is made of, is made once. */
function createFindingWriter(): (finding: Finding) => string {
  const texts = new Map<object, Map<string, string>>()
  return finding => {
    const { head, rule, tail } = partsOfFinding(finding)
    const known = texts.get(rule.sources) ?? new Map<string, string>()
    texts.set(rule.sources, known)
    const key = `${rule.url}\n${rule.why}\n${rule.instead}`
    const text = known.get(key) ?? membersInLine(rule)
    known.set(key, text)
    return `${membersInLine(head)},${text},${membersInLine(tail)}`
  }
}

/** An object's members as JSON has them on one line. */
function membersInLine(value: object): string {
  const text = jsonText(value)
  return text.slice(1, text.lastIndexOf('}'))
}

/** The lines of an object's members as JSON has them for an object `depth` levels deep in others. */
function members(value: object, depth: number): string {
  let nested: unknown = value
  for (let level = 0; level < depth; level++) nested = [nested]
  const text = jsonText(nested, 2)
  return text.slice(text.indexOf('{') + 2, text.lastIndexOf('}') - 2 * depth - 1)
}
