import type { FileReport, Finding, SuppressedFinding, SuppressionRecord } from '../finding.ts'

/** What is kept of a page's report: everything but its path. */
export type KeptReport = Omit<FileReport, 'path' | 'failure'>

/** What many findings have in common: the words of their rule. */
export type SharedPart = Omit<Finding, OwnKey>

type OwnKey =
  | 'message'
  | 'excerpt'
  | 'sentence'
  | 'excerptStart'
  | 'start'
  | 'end'
  | 'byteColumns'
  | 'fingerprint'
  | 'fix'
  | 'related'

type Packed = [
  shared: string,
  words: [message: string, excerpt: string, sentence: string],
  place: number[],
  fingerprint: string,
  fix: Finding['fix'] | null,
  related: Finding['related'],
  excerptStart: number | null,
  byteColumns: number[] | null,
]

type PackedReport = [
  words: number,
  findings: Packed[],
  suppressed: [reason: string, finding: Packed][],
  suppressions: readonly SuppressionRecord[],
]

/** A report as JSON; `share` takes what findings have in common and names it. */
export function packReport(report: KeptReport, share: (part: SharedPart) => string): string {
  const pack = (finding: Finding): Packed => {
    const { message, excerpt, sentence, excerptStart, start, end, byteColumns, ...rest } = finding
    const { fingerprint, fix, related, ...shared } = rest
    return [
      share(shared),
      [message, excerpt, sentence],
      [start.line, start.column, start.offset, end.line, end.column, end.offset],
      fingerprint,
      fix ?? null,
      related,
      excerptStart ?? null,
      byteColumns ? [byteColumns.start, byteColumns.end] : null,
    ]
  }
  const packed: PackedReport = [
    report.words,
    report.findings.map(pack),
    report.suppressed.map(({ reason, finding }) => [reason, pack(finding)]),
    report.suppressions ?? [],
  ]
  return JSON.stringify(packed)
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

const nothingShared = {} as SharedPart

/** The report that `packReport` put down; undefined when a shared part is missing. */
export function unpackReport(
  json: string,
  sharedPart: (name: string) => SharedPart | undefined,
): KeptReport | undefined {
  let complete = true
  const unpack = (packed: Packed): Finding => {
    const [name, [message, excerpt, sentence], place, fingerprint, fix, related, excerptStart, columns] = packed
    const shared = sharedPart(name)
    if (!shared) complete = false
    const { ruleId, severity, scope, basis, why, instead, sources, url, appliesIn, since, suggestions } =
      shared ?? nothingShared
    const [line = 0, column = 0, offset = 0, endLine = 0, endColumn = 0, endOffset = 0] = place
    // Copied key by key: a spread of so many keys is slow, and a run may find all its reports here.
    const finding: Mutable<Finding> = {
      ...{ ruleId, severity, scope, message, why, instead, sources, url },
      start: { line, column, offset },
      end: { line: endLine, column: endColumn, offset: endOffset },
      ...{ excerpt, sentence, suggestions, related, fingerprint },
    }
    if (basis) finding.basis = basis
    if (columns) finding.byteColumns = { start: columns[0]!, end: columns[1]! }
    if (excerptStart !== null) finding.excerptStart = excerptStart
    if (appliesIn) finding.appliesIn = appliesIn
    if (since) finding.since = since
    if (fix) finding.fix = fix
    return finding
  }
  const [words, findings, suppressed, suppressions]: PackedReport = JSON.parse(json)
  const report = {
    words,
    findings: findings.map(unpack),
    suppressed: suppressed.map(([reason, finding]): SuppressedFinding => ({ finding: unpack(finding), reason })),
    ...(suppressions.length > 0 && { suppressions }),
  }
  return complete ? report : undefined
}

/** Whether a report is the same on some day as when it was written: every dated suppression has ended or it has not. */
export function holdsOn(today: string, { suppressions = [] }: KeptReport): boolean {
  return suppressions.every(({ until, state }) => until === undefined || until < today === (state === 'expired'))
}
