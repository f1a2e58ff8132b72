import type { Analysis, Sentence } from './analysis.ts'

/** What a row of a comparison asks. */
export type Question = 'speed' | 'lasting' | 'odds' | 'effect' | 'other'

/** A cell of a table that sets the page's own treatment against other care. */
export interface ComparedCell {
  readonly sentence: Sentence
  readonly side: 'own' | 'rival'
  readonly question: Question
  readonly text: string
}

const rival =
  /\b(?:usual|traditional|conventional|typical|standard|ordinary|others?|them|they|theirs|elsewhere|competitors?|chains?|big box|average|most|regular|old|generic|pills?|tablets?|capsules?|swallow\w*|oral|medications?|meds|medicines?|antidepressants?|ss?nris?|ssris?|stimulants?|statins?|surgery|surgeons?|opioids?|opiates?|methadone|drugs?|creams?|diets?|dieting|braces|dentures?|glasses|contacts|readers|cpap|liposuction|lipo|psychiatry|dermatology|neurology|ect|insurance|hospitals?|rehabs?|detox|store|bought|drugstore|razors?|waxing|needles|shots|insulin|steroids?|cortisone|finasteride|minoxidil|foam|alone|doing nothing|waiting|route|without|your doctor|family doctor|gps?|gyms?|apps?|mall|discount|budget|guys)\b/i
const ours = /\b(?:our|ours|us|we|here)\b/i

const questions: readonly (readonly [Question, RegExp])[] = [
  [
    'speed',
    /\b(?:first sign|time to|how (?:fast|soon|quick\w*)|onset|kicks? in|starts?|when (?:you|will|do|it)|speed|feel better|see results|works? (?:in|by|within)|relief (?:in|by|begins))\b/i,
  ],
  [
    'lasting',
    /\b(?:how long (?:it|does|do|they|will|results)|lasts?|lasting|longevity|lifespan|durab\w+|stays?|results last|wears? off|how long$)/i,
  ],
  [
    'odds',
    /\b(?:success|odds|rates?|chances?|effective\w*|works\?*|response|responders?|remission|relapse|satisf\w+|accuracy)\b/i,
  ],
  [
    'effect',
    /\b(?:what it does|does it|feels?|gets? (?:in|into|to)|results?|effects?|outcomes?|side effects?|risks?|harms?|safety|withdrawal|pain|comfort|bedroom|sex|weight|energy|mood|sleep|body|brain|bite|look|absor\w+|quality|root|cause|goal|treats?|targets?|fix\w*|how it works|approach|focus|strength|purity|recovery|downtime|freedom|life)\b/i,
  ],
]
const logistic =
  /\b(?:price|cost|fees?|insurance|setting|visits?|sessions?|needles?|cleaning|approv\w+|cleared|prescri\w+|dose|dosing|who|age|contains|ingredients?|where|schedule|time$|length|procedure time|appointments?)\b/i

/** Cells of the page's tables that compare its own offer with other care, in reading order; computed in one pass. */
export function comparedCells(analysis: Analysis): readonly ComparedCell[] {
  const { blocks } = analysis.document
  const brands = brandNames(analysis)
  const headline = headlineOf(analysis)
  const own = new Map<number, boolean>()
  let start = 0
  for (let index = 0; index <= blocks.length; index++) {
    const cell = blocks[index]
    if (cell?.kind === 'tableCell' && index > start && blocks[index - 1]!.kind === 'tableCell') continue
    sidesOf(analysis, start, index, brands, headline, own)
    start = index
  }
  const cells: ComparedCell[] = []
  for (const sentence of analysis.sentences) {
    const block = blocks[sentence.block]!
    if (block.kind !== 'tableCell' || block.row === undefined) continue
    const mine = own.get(block.index)
    const question = questionOf(block.row)
    if (mine === undefined || !question) continue
    cells.push({ sentence, side: mine ? 'own' : 'rival', question, text: analysis.quote(sentence.first, sentence.end) })
  }
  return cells
}

function questionOf(label: string): Question | undefined {
  for (const [question, words] of questions) if (question !== 'effect' && words.test(label)) return question
  if (logistic.test(label)) return undefined
  return questions.find(([, words]) => words.test(label))?.[0] ?? 'other'
}

/** Marks the cells of one table: one column of the page's own, or that its headline names, beside at least one other. */
function sidesOf(
  analysis: Analysis,
  first: number,
  end: number,
  brands: ReadonlySet<string>,
  headline: string,
  own: Map<number, boolean>,
): void {
  const { blocks } = analysis.document
  const columns = new Map<string, boolean>()
  for (let index = first; index < end; index++) {
    const { kind, column, row } = blocks[index]!
    if (kind !== 'tableCell' || column === undefined || column === '' || row === undefined) continue
    if (!columns.has(column)) columns.set(column, isRival(column, brands))
  }
  const rivals = [...columns.values()].filter(Boolean).length
  if (rivals === 0 || columns.size - rivals !== 1) {
    const headed = [...columns.keys()].filter(column => column.length > 2 && headline.includes(column.toLowerCase()))
    if (columns.size < 2 || headed.length > 1 || (headed.length === 0 && rivals === 0)) return
    // Without one column of the page's own, its rivals alone are known.
    for (const [column, isOther] of columns)
      if (headed.length === 1) columns.set(column, column !== headed[0])
      else if (!isOther) columns.delete(column)
  }
  if ([...columns.keys()].some(column => reporting.test(column))) return
  const candid = candidRows(analysis, first, end, columns)
  for (let index = first; index < end; index++) {
    const { column, row } = blocks[index]!
    const side = column === undefined ? undefined : columns.get(column)
    if (side !== undefined && !candid.has(row)) own.set(index, !side)
  }
}

/** Headers of a table that tells what is known, not whose care is better. */
const reporting =
  /^(?:what|how|when|why)\b.*\b(?:stud(?:y|ies)|trials?|research|evidence|reported|found|means?|to do)\b/i
const risks = /\b(?:risks?|side effects?|complications?|downsides?|harms?|drawbacks?|can go wrong|cautions?)\b/i
const denied = /^\W*(?:none|no|zero|nothing|nil|minimal|few|rare|almost none|n\/a|never|hardly|very|safe|0)\b|^\W*$/i

/** The rows in which the page names risks of its own offer too. */
function candidRows(
  { document: { blocks } }: Analysis,
  first: number,
  end: number,
  columns: ReadonlyMap<string, boolean>,
): ReadonlySet<string | undefined> {
  const rows = new Set<string | undefined>()
  for (let index = first; index < end; index++) {
    const { column, row, text } = blocks[index]!
    if (
      column !== undefined &&
      columns.get(column) === false &&
      row !== undefined &&
      risks.test(row) &&
      !denied.test(text)
    )
      rows.add(row)
  }
  return rows
}

function isRival(column: string, brands: ReadonlySet<string>): boolean {
  if (ours.test(column)) return false
  if (column.split(/\s+/).some(word => brands.has(word))) return false
  return rival.test(column)
}

/** The page's title and first heading, in lower case: they name what it offers. */
function headlineOf({ document }: Analysis): string {
  const title = document.blocks.find(({ kind }) => kind === 'title')?.text ?? ''
  const heading = document.blocks.find(({ kind }) => kind === 'heading')?.text ?? ''
  return `${title} | ${heading}`.toLowerCase()
}

/** Capitalised words of names that the page writes within sentences ("Mission Bend Dental"). */
function brandNames(analysis: Analysis): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { text, kind } of analysis.document.blocks) {
    if (kind === 'heading' || kind === 'title' || kind === 'tableCell') continue
    for (const [, name] of text.matchAll(/\b(?:at|At|from|with) ((?:[A-Z][a-z]+ ?){1,3})/g))
      for (const word of name!.trim().split(' ')) names.add(word)
  }
  return names
}

const otherCare =
  /\b(?:ssris?|snris?|antidepressants?|pills?|medications?|surgery|opioids?|statins?|conventional|traditional|standard|braces|cpap|competitors?|others?|insulin|diet)\b/i

/** Whether a column is headed by other care than the page's own. */
export function namesColumn(column: string | undefined): boolean {
  return column !== undefined && otherCare.test(column)
}
