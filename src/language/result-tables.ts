import type { Analysis, Sentence } from './analysis.ts'

const percentage = /^(?:\w+ )?\d+(?:\.\d+)?\s*%$|^(?:\w+ )?\d+ (?:in|out of) \d+$/
/** What a row counts when it counts those who were helped. */
const odds =
  /\b(?:chances?|odds|likelihood|share|percent\w*|number) (?:of|who|that) (?:\w+ ){0,3}?(?:relief|success|improve\w*|remission|results?|respon\w+|pregnan\w+|birth|baby|better|feel)\b|\b(?:success|response|satisfaction|remission|pregnancy|live birth|cure) rates?\b|\bhow many (?:improve|respond|feel better|get better)\b/i
const own = /\bour (?:\w+ )?(?:numbers|results?|success|outcomes?|rates?|statistics|figures)\b/i
const source = /\b(?:[Ss]ources?|[Rr]egistry|[Rr]egister|SART|CDC|HFEA|[Aa]udit\w*|20\d\d)\b/

/** Bare percentages in tables of the clinic's own results that neither a source nor a year stands by, in reading order. */
export function ownResults(analysis: Analysis): readonly Sentence[] {
  const { blocks } = analysis.document
  let end = 0
  let after = ''
  return analysis.sentences.filter(({ block, cited }) => {
    const cell = blocks[block]!
    if (cell.kind !== 'tableCell' || cited || !percentage.test(cell.text.trim())) return false
    const heads = [cell.heading, cell.leadIn].map(index => blocks[index]?.text ?? '').join(' ')
    if (!own.test(heads) && !odds.test(cell.row ?? '')) return false
    if (block >= end) {
      end = block + 1
      while (blocks[end]?.kind === 'tableCell') end++
      after = `${blocks[end]?.text ?? ''} ${blocks[end + 1]?.text ?? ''}`
    }
    return !source.test(heads) && !source.test(after)
  })
}
