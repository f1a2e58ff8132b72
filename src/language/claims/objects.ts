import { betteringVerbs, mendingVerbs, phrasalVerbs, strongBenefits, wordClasses } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import { type Entity, TokenFlag } from '../analysis.ts'
import type { VerbForm } from './verbs.ts'

/** An object of a claim: tokens `first` to `end`. */
export interface ClaimObject {
  readonly first: number
  readonly end: number
  readonly kind: 'condition' | 'trouble' | 'benefit'
  readonly id: string
  /** A result by itself ("relief"), or a trouble; not merely a thing that can be bettered ("skin"). */
  readonly strong: boolean
}

/** Look-up of the names that can be an object. */
export interface Objects {
  /** The object that begins at a token. */
  at(token: number): ClaimObject | undefined
  /** The object whose noun phrase ends right before a token, or the head of "symptoms of depression". */
  before(token: number): ClaimObject | undefined
}

/** Heads that make another thing of a condition's name ("pain medication", "depression treatment"). */
const otherHeads = new Set(
  `medication medications drug drugs treatment treatments therapy therapies clinic clinics center centre specialist specialists
  test tests testing study studies research appointment appointments cost costs doctor doctors provider providers program
  programs history diagnosis questionnaire score scale journal diary group groups guide care management options option
  monitoring counselling counseling team service services education awareness risk risks loss signals receptors`.split(
    /\s+/,
  ),
)

/** Indexes the conditions, troubles and benefits of a page. */
export function objectsOf(view: LanguageView): Objects {
  const starts = new Map<number, ClaimObject>()
  const ends = new Map<number, ClaimObject>()
  for (const entity of view.entities) {
    if (entity.kind !== 'condition' && entity.kind !== 'trouble' && entity.kind !== 'benefit') continue
    const object = objectOf(view, entity)
    const known = starts.get(entity.first)
    if (!known || known.end < object.end) starts.set(entity.first, object)
    const ending = ends.get(entity.end)
    if (!ending || ending.first > object.first) ends.set(entity.end, object)
  }
  return { at: token => starts.get(token), before: token => ends.get(token) }
}

function objectOf(view: LanguageView, entity: Entity): ClaimObject {
  const kind = entity.kind as ClaimObject['kind']
  const last = view.tokens[entity.end - 1]!.word
  return {
    first: entity.first,
    end: entity.end,
    kind,
    id: entity.id,
    strong: kind !== 'benefit' || strongBenefits.has(last),
  }
}

const through = new Set(
  `the a an your our my his her their its this that these those all any every each of and or more most much many some such
  even deep severe chronic stubborn serious real true new better best faster quicker deeper long lasting fast rapid quick
  instant immediate meaningful significant powerful dramatic noticeable visible total complete full great greater overall
  daily everyday unwanted damaged aging ageing thinning worn tired dull stiff sore inflamed broken natural youthful lower
  upper high low excess both in with from no people patients those adults individuals men women veterans kids children who
  suffering living struggling overactive resistant treatment one two feelings levels level signs sign symptoms symptom
  severity intensity frequency root cause causes source appearance look amount kind sense state cycle grip burden weight
  risk onset progression up away down out back effects impact toll`.split(/\s+/),
)

/** Words that end a noun phrase. */
const boundary: ReadonlySet<string> = new Set([
  ...wordClasses.prep,
  ...wordClasses.pronoun,
  ...wordClasses.be,
  ...wordClasses.modal,
  'but',
  'so',
  'because',
  'if',
  'when',
  'has',
  'have',
  'do',
  'does',
  'not',
  'side',
  'how',
  'what',
])

const asideFromEffect = new Set('side adverse unwanted negative risk risks'.split(' '))

/** Finds the object of a verb: the first condition, trouble or benefit of its noun phrase. */
export function findObject(
  view: LanguageView,
  first: number,
  clauseEnd: number,
  verb: Pick<VerbForm, 'kind' | 'base'>,
  objects: Objects,
): ClaimObject | undefined {
  const { tokens } = view
  const particles = verb.kind === 'relief' ? phrasalVerbs[verb.base] : undefined
  if (particles && particles.length > 0) {
    const last = Math.min(clauseEnd, first + 6)
    let found = false
    for (let at = first; at < last && !found; at++) found = particles.includes(tokens[at]!.word)
    if (!found) return undefined
  }
  let unknown = 0
  for (let at = first; at < clauseEnd && at < first + 10; at++) {
    const token = tokens[at]!
    if (token.flags & TokenFlag.stop || (at === first && token.flags & TokenFlag.comma)) return undefined
    const object = objects.at(at)
    if (object && object.end <= clauseEnd) {
      const following = tokens[object.end]
      const followed =
        following && object.end < clauseEnd && !(following.flags & (TokenFlag.comma | TokenFlag.stop))
          ? following.word
          : ''
      if (asideFromEffect.has(tokens[at - 1]?.word ?? '') && object.kind === 'benefit') return undefined
      if (otherHeads.has(followed)) return undefined
      if (!fits(object, verb)) {
        if (object.end > at + 1 || !isWeakHead(object)) {
          at = object.end - 1
          continue
        }
        continue
      }
      return extended(view, object, clauseEnd, objects)
    }
    if (boundary.has(token.word) && !through.has(token.word)) return undefined
    if (/^risks?$/.test(token.word) && verb.kind === 'giving') return undefined
    if (through.has(token.word) || /(?:ed|ing|ive|al|ous|ful|ic|able|less|er|est|ly|y)$/.test(token.word)) continue
    if (token.flags & TokenFlag.number) continue
    if (unknown++ < 2) continue
    return undefined
  }
  return undefined
}

function isWeakHead(object: ClaimObject): boolean {
  return object.kind === 'benefit' && !object.strong
}

function fits(object: ClaimObject, { kind, base }: Pick<VerbForm, 'kind' | 'base'>): boolean {
  if (kind === 'relief')
    return (
      object.kind !== 'benefit' ||
      object.id === 'symptoms' ||
      (betteringVerbs.has(base) && !(base === 'relax' && object.id.startsWith('muscle')))
    )
  if (kind === 'giving' || kind === 'getting') return object.kind === 'benefit'
  return object.kind === 'benefit' || mendingVerbs.has(base)
}

/** Goes on over "of/from/for/in + name" and a coordinated name, so that the excerpt is the whole object. */
function extended(view: LanguageView, object: ClaimObject, clauseEnd: number, objects: Objects): ClaimObject {
  const { tokens } = view
  let end = object.end
  for (let step = 0; step < 3; step++) {
    const link = tokens[end]
    if (!link || end >= clauseEnd || link.flags & TokenFlag.stop) break
    if (!/^(?:of|from|for|and|or|in)$/.test(link.word) && !(link.flags & TokenFlag.comma)) break
    let at = end + (link.flags & TokenFlag.comma && !/^(?:of|from|for|and|or|in)$/.test(link.word) ? 0 : 1)
    while (at < clauseEnd && at < end + 4 && !objects.at(at) && through.has(tokens[at]!.word)) at++
    const more = objects.at(at)
    if (!more || more.end > clauseEnd) break
    end = more.end
  }
  return { ...object, end }
}
