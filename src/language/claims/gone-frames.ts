import type { LanguageView } from '../analyse.ts'
import { type Clause, type Sentence, TokenFlag } from '../analysis.ts'
import { judge } from '../assertion.ts'
import { inflect } from '../phrases/inflect.ts'
import { wordSet } from '../word-classes.ts'
import type { Draft } from './draft.ts'
import { be, isAdverb, predicateStart } from './predicate.ts'
import type { References } from './references.ts'
import { promoted } from './setting.ts'
import type { Subject } from './subjects.ts'
import { goesAway } from './verbs.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const ill = wordSet('ill')
/** Verbs by which a trouble goes, with the words that make them say so; an empty string: without any. */
const going: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'quit quits vanish vanishes vanished retreat retreats retreated evaporate evaporates evaporated recede recedes receded relent relents relented disappear disappears disappeared dissolve dissolves dissolved subside subsides subsided':
      '',
    'back backs backed': 'off away',
    'ease eases eased': 'off up',
    'let lets': 'go up',
    'burn burns burned burnt': 'off away',
    'melt melts melted': 'away off',
    'drop drops dropped fall falls fell slip slips slipped drift drifts drifted float floats floated': 'away off',
    'clear clears cleared': 'up off out away',
    'dry dries dried': 'up out',
    'shut shuts switch switches switched turn turns turned': 'off down up',
    'calm calms calmed die dies died quiet quiets quieted simmer simmers simmered settle settles settled quieten quietens wind winds cool cools':
      'down off away',
    'pack packs packed': 'up',
    'sort sorts sorted work works worked iron irons': 'themselves itself',
    'go goes went gone': 'away quiet silent still quietly dark dormant',
    'fade fades faded': 'away out into',
    'lose loses lost loosen loosens loosened': 'its their',
  }).flatMap(([verbs, tails]) => verbs.split(' ').map(verb => [verb, set(tails)] as const)),
)
/** Verbs that tell of a trouble's going only where it is the reader's, or is said to go for certain. */
const yielding = new Set(
  [...goesAway].flatMap(base => inflect(base)).filter(form => !form.endsWith('ing') && !going.get(form)?.has('')),
)
const become = set('become becomes became becoming is are was were')
const past = set('gone history over yesterday')
const ended = set('gone lifted erased fixed sorted solved banished healed cleared cured beaten silenced zapped tamed')
/** What may follow a verb that has no object. */
const onward = set(
  'before by in inside within after for from once when and too overnight the while until or so because without with even session right',
)
/** Troubles of the days after a visit, which pass by themselves. */
export const aftercare = set(
  `bump bumps lump lumps mark marks spots swelling bruising bruise bruises redness soreness discomfort nausea dizziness drowsiness tenderness
  numbness irritation peeling itching bleeding headache effects effect reaction reactions stinging puffiness crusting crusts scabs scab flushing
  blisters flaking tightness sensation sensations warmth grogginess sleepiness bloating`,
)
export const byThemselves = set(
  'themselves itself own usually normally tend tends sometimes slowly gradually eventually unless if whether untreated',
)
const openers = set('the your their his her my our that this those these')

/**
 * A trouble that goes, told of what the page offers: "tinnitus goes quiet", "the night-time grinding simply quits", "leaks and
 * dryness become a thing of the past", "hangover gone before checkout". A frame of its own tells those that are over for good.
 */
export function goneDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  references: References,
): Draft | undefined {
  const { word } = view.tokens[at]!
  const tails = going.get(word)
  if (!tails && !become.has(word) && !ended.has(word) && !yielding.has(word)) return undefined
  if (sentence.question || sentence.quoted) return undefined
  const clause = view.clauses[view.clauseOfToken[at]!]!
  if (clause.kind === 'conditional' || clause.kind === 'temporal') return undefined
  const over = tails || yieldsOnly(word) ? undefined : overAt(view, sentence, at, clause)
  const bare = over === undefined && (tails === undefined || goneAt(view, at, clause, tails) < 0)
  const end = bare ? (yielding.has(word) ? at + 1 : -1) : (over ?? goneAt(view, at, clause, tails!))
  if (end < 0) return undefined
  const first = predicateStart(view, clause, at)
  const subject = troubleBefore(view, first, clause, references)
  if (!subject) return undefined
  for (let index = clause.first; index < clause.end; index++)
    if (byThemselves.has(view.tokens[index]!.word) && (index < at || index >= end)) return undefined
  const foretold = boosted.has(view.tokens[first]!.word)
  if (bare) {
    const owner = view.tokens[subject.first]!.word
    if (byItself.test(at + 1 < clause.end ? view.tokens[at + 1]!.word : '') || /^th[eo]se$/.test(owner))
      return undefined
    if (!openers.has(owner) && !foretold && first - sentence.first > 3) return undefined
  } else if (!promoted(view, sentence, subject.first, references)) return undefined
  const status = judge(view, end - 1, end)
  const plain = status.status === 'asserted' || status.status === 'boosted'
  if (!plain && !(bare && references.treatmentsOfSentence.has(sentence.index))) return undefined
  return {
    frame: over === undefined ? 'trouble-goes' : 'trouble-over',
    first: subject.first,
    end,
    predicate: { first, end },
    object: { first: end, end },
    subject,
    status,
  }
}

const yieldsOnly = (word: string): boolean => !become.has(word) && !ended.has(word)

/** The end of a verb of going with its particle, when nothing is its object; -1 otherwise. */
function goneAt(view: LanguageView, at: number, clause: Clause, tails: ReadonlySet<string>): number {
  const { tokens } = view
  if (tails.has('')) return closes(view, at + 1, clause) ? at + 1 : -1
  for (let next = at + 1; next < clause.end && next <= at + 2; next++) {
    const { word, flags } = tokens[next]!
    if (flags & (TokenFlag.comma | TokenFlag.stop)) return -1
    if (!tails.has(word)) {
      if (isAdverb(word)) continue
      return -1
    }
    if (word === 'its' || word === 'their')
      return /^(?:grip|hold|sting|power|bite)$/.test(tokens[next + 1]?.word ?? '') ? next + 2 : -1
    const tail = word === 'themselves' || word === 'itself' ? tokens[next + 1]?.word : undefined
    const last = tail === 'out' ? next + 2 : next + 1
    return closes(view, last, clause) ? last : -1
  }
  return -1
}

function closes(view: LanguageView, at: number, clause: Clause): boolean {
  const next = view.tokens[at]
  return !next || at >= clause.end || (next.flags & (TokenFlag.comma | TokenFlag.stop)) !== 0 || onward.has(next.word)
}

/** The end of "is history", "become a thing of the past", or of a bare "gone" in a fragment; undefined otherwise. */
function overAt(view: LanguageView, sentence: Sentence, at: number, clause: Clause): number | undefined {
  const { tokens } = view
  if (!become.has(tokens[at]!.word))
    return ended.has(tokens[at]!.word) && at > sentence.first && closes(view, at + 1, clause) ? at + 1 : undefined
  let next = at + 1
  while (
    next < clause.end &&
    next <= at + 3 &&
    (isAdverb(tokens[next]!.word) || /^(?:a|all|distant)$/.test(tokens[next]!.word))
  )
    next++
  if (next >= clause.end) return undefined
  const { word } = tokens[next]!
  if (word === 'thing' || word === 'things') return tokens[next + 3]?.word === 'past' ? next + 4 : undefined
  if (word === 'memory' && next > at + 1) return next + 1
  if (word === 'no' && tokens[next + 1]?.word === 'more') return next + 2
  if (word === 'behind' && /^(?:you|them)$/.test(tokens[next + 1]?.word ?? '')) return next + 2
  return (past.has(word) || ended.has(word)) && word !== 'yesterday' && closes(view, next + 1, clause)
    ? next + 1
    : undefined
}

/** The noun phrase right before a predicate, when its head is a trouble that treatment is sold for. */
function troubleBefore(
  view: LanguageView,
  first: number,
  clause: Clause,
  { troubleEnding }: References,
): Subject | undefined {
  const { tokens } = view
  const head = first - 1
  if (head < clause.first || tokens[first]!.flags & (TokenFlag.comma | TokenFlag.stop)) return undefined
  const { word } = tokens[head]!
  if (aftercare.has(word)) return undefined
  const named = troubleEnding.get(first)
  if (!named && !ill.has(word) && !ailing.has(tokens[head - 1]?.word ?? '')) return undefined
  let start = named && named.first >= clause.first ? named.first : head
  while (start > clause.first && start > head - 4 && !be.has(tokens[start - 1]!.word)) {
    if (tokens[start]!.flags & (TokenFlag.comma | TokenFlag.stop)) break
    const before = tokens[start - 1]!.word
    if (openers.has(before)) {
      start--
      break
    }
    if (!/(?:ed|ing|ful|al|ic|y|time|day|old|long|food|jaw|knee|back|joint)$/.test(before)) break
    start--
  }
  return { kind: 'none', treatments: [], first: start, end: first }
}

/** What makes a trouble of the noun behind it ("clicking jaws", "painful sex"). */
const ailing = set(
  `painful clicking aching sore stiff itchy leaky sagging stubborn throbbing burning ringing racing restless sleepless nagging clenching
  droopy blotchy swollen`,
)

const boosted = set('will always')
const byItself = /^(?:slowly|gradually|only|eventually|over|by|on|without|if|when|with|unless|sometimes|and)$/
