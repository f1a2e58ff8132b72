import { treatmentById } from '../knowledge/treatments.ts'
import type { Analysis, Entity, Match, Sentence } from './analysis.ts'

/** "Getting off sleeping pills" over a part that tells how. */
const plainLeaving = /^(?:getting|coming|going|weaning|tapering|stepping|stopping|reducing|lowering|changing)\b/i

/** Whether the words are a heading's topic, which takes no side. */
export function isPlainTopic(analysis: Analysis, match: Match): boolean {
  const { first, end, block } = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (analysis.document.blocks[block]!.kind !== 'heading' || match.first - first > 1) return false
  return end - match.end <= 2 && plainLeaving.test(analysis.quote(match.first, match.end))
}

/** "Some people put off surgery for years; others do not": what happens to some, with those to whom it does not. */
export function isOfSomeOnly(analysis: Analysis, match: Match): boolean {
  const { status, cue } = analysis.assertion(match.first, match.end)
  if (status !== 'hedged' && status !== 'hedged-by-context') return false
  const { end, index, block } = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (/^some\b/i.test(cue) && others.test(analysis.quote(match.end, end))) return true
  return analysis.sentences
    .slice(index + 1, index + 3)
    .some(next => next.block === block && others.test(analysis.quote(next.first, Math.min(next.end, next.first + 6))))
}

const others = /\b(?:others|not (?:everyone|all|for everyone)|many (?:people )?(?:do|still)|some (?:do|still))\b/i

const afterwards = new Set('after following during from since with before of'.split(' '))

/** "Pain after surgery is a thing of the past": what is ended is what came with the care, and not the care. */
export function isOfWhatCareBrought(analysis: Analysis, { first }: Match): boolean {
  return (
    first > 0 &&
    afterwards.has(analysis.tokens[first - 1]!.word) &&
    [2, 3, 4].some(back => analysis.entitiesAt(first - back).some(({ kind }) => kind === 'trouble'))
  )
}

/** "May reduce the need for glasses": what a lens is made for, said with care. */
export function lensOf(analysis: Analysis, match: Match): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  return (
    status.startsWith('hedged') &&
    /\b(?:glasses|contacts|readers|spectacles)\b/i.test(analysis.quote(match.first, match.end))
  )
}

const ofSomebody = /\b(?:he|she|they|who|patient|man|woman|somebody|someone|client|member)\b/i
const bad =
  /\b(?:dizzy|in tears|sick|worse|vomiting|shaking|shaky|shivering|seizures?|fainted|collapsed|relapsed|suicidal|panic|(?:in|to) (?:the )?(?:hospital|er|emergency))\b/i
const good = /\b(?:no|not|never|n['’]t|gone|stopped|anymore|used to)\b/i

/** "He had quit his tablets. By Tuesday he was dizzy and in tears.": what somebody left off, told as a warning. */
export function endedBadly(analysis: Analysis, told: Sentence, next: Sentence): boolean {
  const after = analysis.quote(next.first, next.end)
  return ofSomebody.test(analysis.quote(told.first, told.end)) && bad.test(after) && !good.test(after)
}

/** "You do not need Botox": what is chosen and not prescribed, so that nobody stops it. */
export function isUnprescribed({ kind, id }: Entity): boolean {
  const offered = kind === 'treatment' ? treatmentById.get(id)?.class : undefined
  return offered === 'biologic' || offered === 'tissue' || offered === 'cosmetic'
}

/** Whether the words before, in the sentence or the one before it, speak of a medicine that "it" can stand for. */
export function medicineBefore(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = analysis.sentences[sentence.index - 1]
  const first = before && before.block >= sentence.block - 1 ? before.first : sentence.first
  for (let at = first; at < match.first; at++)
    if (analysis.entitiesAt(at).some(({ kind, end }) => kind === 'medication' && end <= match.first)) return true
  return medicines.test(analysis.quote(first, match.first))
}

const medicines =
  /\b(?:pharmacy|pills?|tablets?|prescriptions?|medicines?|medications?|meds|blood thinners?|inhalers?|surgery|operation|replacement|repair|fusion|chemo\w*|procedure|hysterectomy|biopsy)\b/i
