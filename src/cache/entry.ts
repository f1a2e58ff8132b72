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
    const [startColumn = 0, endColumnInBytes = 0] = columns ?? []
    const [line = 0, column = 0, offset = 0, endLine = 0, endColumn = 0, endOffset = 0] = place
    return {
      ...(shared as SharedPart),
      ...{ message, excerpt, sentence, fingerprint, related },
      start: { line, column, offset },
      end: { line: endLine, column: endColumn, offset: endOffset },
      ...(columns && { byteColumns: { start: startColumn, end: endColumnInBytes } }),
      ...(excerptStart !== null && { excerptStart }),
      ...(fix && { fix }),
    }
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
