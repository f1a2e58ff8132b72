import type { LanguageView } from '../analyse.ts'
import type { Entity, Sentence } from '../analysis.ts'

/** Words that stand for a treatment named before. */
export const pronouns: ReadonlySet<string> = new Set('it they this these which that'.split(' '))

/** The names of a page by place, and what its pronouns stand for. */
export interface References {
  readonly treatmentEnding: ReadonlyMap<number, Entity>
  readonly treatmentStarting: ReadonlyMap<number, Entity>
  readonly troubleEnding: ReadonlyMap<number, Entity>
  readonly otherEnding: ReadonlyMap<number, Entity>
  readonly someoneEnding: ReadonlyMap<number, Entity>
  readonly treatmentsOfSentence: ReadonlyMap<number, readonly Entity[]>
  /** What a pronoun before token `before` stands for: the subject of the sentence before, else the topic. */
  referent(sentence: Sentence, before: number): Entity | undefined
  /** The treatment that a sentence's section is about. */
  topicOf(sentence: Sentence): Entity | undefined
  /** Whether a sentence opens the page, so that its pronoun speaks of what is sold. */
  opensPage(sentence: Sentence): boolean
}

/** Indexes the names of a page; look-ups take constant time. */
export function referencesOf(view: LanguageView): References {
  const { tokens } = view
  const treatmentEnding = new Map<number, Entity>()
  const treatmentStarting = new Map<number, Entity>()
  const troubleEnding = new Map<number, Entity>()
  const otherEnding = new Map<number, Entity>()
  const someoneEnding = new Map<number, Entity>()
  const conditionStarting = new Map<number, Entity>()
  const treatmentsOfSentence = new Map<number, Entity[]>()
  for (const entity of view.entities) {
    if (entity.kind === 'treatment') {
      treatmentEnding.set(entity.end, entity)
      treatmentStarting.set(entity.first, entity)
      const sentence = view.sentenceOfToken[entity.first]!
      const list = treatmentsOfSentence.get(sentence)
      if (list) list.push(entity)
      else treatmentsOfSentence.set(sentence, [entity])
    } else if (entity.kind === 'condition' || entity.kind === 'trouble') troubleEnding.set(entity.end, entity)
    else if (entity.kind === 'medication') otherEnding.set(entity.end, entity)
    else if (entity.kind === 'patient' || entity.kind === 'provider' || entity.kind === 'clinic')
      someoneEnding.set(entity.end, entity)
    if (entity.kind === 'condition') conditionStarting.set(entity.first, entity)
  }
  /** What a pronoun of a sentence stands for: the subject of the sentence before, else the topic of the section. */
  const referent = (sentence: Sentence, before: number): Entity | undefined => {
    const own = treatmentsOfSentence.get(sentence.index)?.filter(entity => entity.end <= before)
    if (own && own.length > 0) return own[0]
    const previous = view.sentences[sentence.index - 1]
    if (previous && previous.block === sentence.block) {
      const mentioned = treatmentsOfSentence.get(previous.index)
      if (mentioned) return mentioned[0]
      const startsWithPronoun = pronouns.has(tokens[previous.first]!.word)
      const troubled = [0, 1, 2].some(step => conditionStarting.has(previous.first + step))
      if (troubled || (!startsWithPronoun && previous.end - previous.first > 40)) return undefined
      const earlier = view.sentences[sentence.index - 2]
      if (earlier && earlier.block === sentence.block) return treatmentsOfSentence.get(earlier.index)?.[0]
    }
    return topicOf(sentence)
  }

  /** A page or passage that begins with a pronoun speaks of what it sells. */
  const opensPage = (sentence: Sentence): boolean =>
    sentence.index === 0 || (sentence.block === 0 && !treatmentsOfSentence.has(0))

  const topics = new Map<number, Entity | undefined>()
  const topicOf = (sentence: Sentence): Entity | undefined => {
    if (topics.has(sentence.block)) return topics.get(sentence.block)
    let topic: Entity | undefined
    const blocks = view.document.blocks
    const block = blocks[sentence.block]!
    for (
      let index = block.leadIn >= 0 ? block.leadIn : block.heading;
      index >= 0 && !topic;
      index = blocks[index]!.heading
    )
      topic = treatmentOfBlock(index)
    if (!topic && block.index > 0 && block.kind === 'paragraph') {
      const above = blocks[block.index - 1]!
      if (above.kind === 'paragraph') topic = treatmentOfBlock(above.index)
    }
    if (!topic && block.kind !== 'title') topic = titled()
    topics.set(sentence.block, topic)
    return topic
  }
  /** The treatment in the page's title, which stands above all headings. */
  const titled = (): Entity | undefined => {
    for (const { kind, index } of view.document.blocks.slice(0, 4)) {
      const named = kind === 'title' ? treatmentOfBlock(index) : undefined
      if (named) return named
    }
    return undefined
  }
  const byBlock = new Map<number, Entity>()
  for (const entity of view.entities)
    if (entity.kind === 'treatment') {
      const block = view.blockOfToken[entity.first]!
      if (!byBlock.has(block)) byBlock.set(block, entity)
    }
  const treatmentOfBlock = (block: number): Entity | undefined => byBlock.get(block)

  return {
    treatmentEnding,
    treatmentStarting,
    troubleEnding,
    otherEnding,
    someoneEnding,
    treatmentsOfSentence,
    referent,
    topicOf,
    opensPage,
  }
}
