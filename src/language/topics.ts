import { treatmentById } from '../knowledge/treatments.ts'
import type { Treatment } from '../knowledge/types.ts'
import { type Analysis, type Entity, TokenFlag } from './analysis.ts'
import { matchesWithin, within } from './matches.ts'

/** A named treatment of the knowledge base where a page names it. */
export interface Mention {
  readonly treatment: Treatment
  readonly first: number
  readonly end: number
}

/** How much a page is about one treatment. */
export interface Topic {
  readonly treatment: Treatment
  readonly mentions: readonly Mention[]
  /** Sentences of running text that name it. */
  readonly sentences: number
  /** Named in the page's title, description or a heading. */
  readonly headed: boolean
}

/** What a page's names of treatments stand for. */
export interface Topics {
  /** In reading order; of names over the same words only the longest. */
  readonly mentions: readonly Mention[]
  /** Most named first. */
  readonly topics: readonly Topic[]
}

/** Names of the lexicon that stand for a treatment of the knowledge base without being one of its names there. */
const aliases: Readonly<Record<string, string>> = {
  'exosome(s)': 'exosomes',
  'stem cell(s)': 'umbilical-stem-cells',
  'platelet rich plasma': 'prp',
  nad: 'nad-plus',
  'nad +': 'nad-plus',
  'skinny shot(s)': 'lipotropic-b12',
  'glp 1': 'semaglutide',
  'glp 1s': 'semaglutide',
  'weight loss shot(s)': 'semaglutide',
  'weight loss injection(s)': 'semaglutide',
  'hyperbaric oxygen': 'hbot',
  ozone: 'ozone',
  bpc: 'bpc-157',
  'cell therapy': 'umbilical-stem-cells',
  'regenerative cell therapy': 'umbilical-stem-cells',
  adjustments: 'chiropractic',
  cjc: 'cjc-ipamorelin',
  dysport: 'botulinum-toxin',
  xeomin: 'botulinum-toxin',
  neurotoxin: 'botulinum-toxin',
  'iv vitamin(s)': 'iv-vitamins',
  'iv infusion': 'iv-vitamins',
}

const known = new WeakMap<Analysis, Topics>()

/** The named treatments of a page, found once. */
export function topicsOf(analysis: Analysis): Topics {
  const before = known.get(analysis)
  if (before) return before
  const mentions = mentionsOf(analysis.entities)
  const byId = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const list = byId.get(mention.treatment.id)
    if (list) list.push(mention)
    else byId.set(mention.treatment.id, [mention])
  }
  const topics = [...byId.values()].map((list): Topic => {
    const sentences = new Set<number>()
    let headed = false
    for (const mention of list) {
      if (headsPart(analysis, mention)) headed = true
      if (!isHeading(analysis, analysis.blockOf(mention.first))) sentences.add(analysis.sentenceOf(mention.first))
    }
    return { treatment: list[0]!.treatment, mentions: list, sentences: sentences.size, headed }
  })
  const weight = (topic: Topic): number => topic.mentions.length + (topic.headed ? 3 : 0)
  topics.sort((a, b) => weight(b) - weight(a))
  const result = { mentions, topics }
  known.set(analysis, result)
  return result
}

/** Whose pellets a page speaks of, by what else it names. */
const pellets = [
  ['naltrexone', 'naltrexone'],
  ['hormone-pellets-bhrt', 'hormone-pellets-bhrt'],
  ['testosterone', 'hormone-pellets-bhrt'],
  ['estrogen-mht', 'hormone-pellets-bhrt'],
] as const

function mentionsOf(entities: readonly Entity[]): Mention[] {
  const mentions: Mention[] = []
  const ids = new Set(entities.map(({ id }) => id))
  const pellet = pellets.find(([beside]) => ids.has(beside))?.[1]
  for (const entity of entities) {
    if (entity.kind !== 'name' && !(pellet && entity.id === 'pellet(s)')) continue
    const treatment = treatmentById.get(
      entity.id === 'pellet(s)' && pellet ? pellet : (aliases[entity.id] ?? entity.id),
    )
    if (!treatment) continue
    const last = mentions.at(-1)
    if (last && entity.first < last.end) {
      if (entity.end - entity.first > last.end - last.first)
        mentions[mentions.length - 1] = { treatment, ...span(entity) }
      continue
    }
    mentions.push({ treatment, ...span(entity) })
  }
  return mentions
}

function span(entity: Entity): { first: number; end: number } {
  return { first: entity.first, end: entity.end }
}

/** Whether a block heads the page or a part of it. */
export function isHeading(analysis: Analysis, block: number): boolean {
  const { kind } = analysis.document.blocks[block]!
  return kind === 'heading' || kind === 'title' || kind === 'description'
}

/** Most words of a label that runs into its paragraph. */
const labelLength = 6

/** Whether a name stands in a heading, or in a label by which a paragraph or list entry begins ("Ovarian PRP. Platelets …"). */
export function headsPart(analysis: Analysis, { first, end }: { first: number; end: number }): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  const { kind } = analysis.document.blocks[sentence.block]!
  if (isHeading(analysis, sentence.block)) return true
  if (kind !== 'paragraph' && kind !== 'listItem') return false
  if (analysis.sentences[sentence.index - 1]?.block === sentence.block) return false
  for (let at = end; at < sentence.end && at <= sentence.first + labelLength; at++)
    if (analysis.tokens[at]!.flags & TokenFlag.colon) return true
  const goesOn = analysis.sentences[sentence.index + 1]?.block === sentence.block
  return goesOn && sentence.fragment && !sentence.question && sentence.end - sentence.first <= labelLength
}

const contrasts = new Set('unlike than versus vs not instead over compared from'.split(' '))

/** Whether a name stands there for contrast only ("unlike Adderall", "than opioids"). */
function contrasted(analysis: Analysis, mention: Mention): boolean {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 3); at--) {
    if (analysis.sentenceOf(at) !== analysis.sentenceOf(mention.first)) return false
    if (contrasts.has(analysis.tokens[at]!.word)) return true
  }
  return false
}

/**
 * The treatment that words at `first` speak of: named in the clause, in the sentence, in the sentences before it in the
 * block, in the headings above, or else the treatment of the page.
 */
export function treatmentAt(analysis: Analysis, first: number): Treatment | undefined {
  const { mentions, topics } = topicsOf(analysis)
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  const clause = analysis.clauses[analysis.clauseOf(first)]!
  const nearest = (from: number, to: number): Treatment | undefined => {
    const plain = within(mentions, from, to).filter(mention => !contrasted(analysis, mention))
    return (plain.findLast(mention => mention.first <= first) ?? plain[0])?.treatment
  }
  const own = nearest(clause.first, clause.end) ?? nearest(sentence.first, sentence.end)
  if (own) return own
  for (let index = sentence.index - 1; index >= 0; index--) {
    const before = analysis.sentences[index]!
    if (before.block !== sentence.block) break
    const found = nearest(before.first, before.end)
    if (found) return found
  }
  const { blocks } = analysis.document
  const headings = new Set<number>()
  for (let block = blocks[sentence.block]!.heading; block >= 0 && !headings.has(block); block = blocks[block]!.heading)
    headings.add(block)
  for (const heading of headings) {
    const found = mentions.find(mention => analysis.blockOf(mention.first) === heading)
    if (found) return found.treatment
  }
  return topics[0]?.treatment
}

/** A condition of the knowledge base where a page names it. */
export interface NamedCondition {
  readonly id: string
  readonly first: number
  readonly end: number
}

const conditionsOf = new WeakMap<Analysis, readonly NamedCondition[]>()

/** The conditions that tokens `first` to `end` name. */
export function conditionsWithin(analysis: Analysis, first: number, end: number): readonly NamedCondition[] {
  let all = conditionsOf.get(analysis)
  if (!all) {
    all = analysis.entities
      .filter(entity => entity.kind === 'condition')
      .map(({ id, first, end }) => ({ id, first, end }))
    conditionsOf.set(analysis, all)
  }
  return matchesWithin(all, first, end)
}

/** Approved uses of the very product that a mention names, when they differ from those of the whole entry. */
export function ownUses(analysis: Analysis, mention: Mention): readonly string[] | undefined {
  const { byName } = mention.treatment.us
  if (!byName) return undefined
  const name = analysis.tokens
    .slice(mention.first, mention.end)
    .map(token => token.word)
    .join(' ')
  const one = name.replace(/s$/, '')
  // A page on naltrexone that speaks of "the pellet" means the naltrexone pellet.
  return byName[name] ?? byName[one] ?? byName[name.replaceAll(' ', '-')] ?? byName[`${mention.treatment.id} ${one}`]
}

/** Approved or cleared uses of a treatment, of the very product when tokens `first` to `end` name one that has its own. */
export function usesOf(analysis: Analysis, treatment: Treatment, first: number, end: number): readonly string[] {
  for (const mention of within(topicsOf(analysis).mentions, first, end)) {
    const own = mention.treatment === treatment ? ownUses(analysis, mention) : undefined
    if (own) return own
  }
  return treatment.us.uses
}
