import type { Comment, Document } from '../document/document.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'
import { type DirectivePlace, directiveFinding, frontMatterEntries, readDirective } from './directive.ts'
import { directiveRules } from './directive-words.ts'
import { type JudgedHit, scopeOf } from './hit.ts'

/** The directives of a page, and what is wrong with them. */
export interface Suppressions {
  readonly invalid: readonly Finding[]
  /** The reason under which a hit at a source offset is suppressed, or undefined. Notes which directives were used. */
  reasonFor(hit: JudgedHit, offset: number): string | undefined
  /** Directives that suppressed nothing, of the rules that ran. */
  unused(ran: ReadonlySet<string>): readonly Finding[]
}

interface Suppression {
  readonly rule: string
  readonly reason: string
  readonly place: DirectivePlace
}

interface Stretch {
  readonly suppression: Suppression
  readonly from: number
  to: number
}

/** What is suppressed of one rule; the stretches follow each other without overlap. */
interface Coverage {
  readonly page: Suppression[]
  readonly blocks: Map<number, Suppression[]>
  readonly stretches: Stretch[]
}

/** Reads the directives of a page. `ruleIds` are all rules, also those that are off. */
export function readSuppressions(document: Document, ruleIds: ReadonlySet<string>): Suppressions {
  const invalid: Finding[] = []
  const found: Suppression[] = []
  const coverages = new Map<string, Coverage>()
  const open = new Map<string, Stretch>()
  const used = new Set<Suppression>()
  const leaders = leadersOf(document)
  const firstProse = document.blocks.findIndex(block => block.kind !== 'title' && block.kind !== 'description')

  for (const entry of frontMatterEntries(document, reject)) {
    if (knows(entry.rule, entry.place) && explains(entry.reason, entry.place, entry.rule)) add(entry).page.push(entry)
  }
  for (const comment of document.comments) {
    const directive = readDirective(comment.value)
    if (!directive) continue
    if ('message' in directive) {
      reject(comment, directive.message)
      continue
    }
    const { verb, rules, reason } = directive
    const known = rules.filter(rule => knows(rule, comment))
    if (verb === 'carelint-enable') {
      if (rules.length > 0) enable(known, comment)
      else if (open.size > 0) enable([...open.keys()], comment)
      else reject(comment, 'There is no carelint-disable before this that stops any rule.')
      continue
    }
    if (rules.length === 0) reject(comment, `This ${verb} does not say which rule it is for.`)
    else if (explains(reason, comment, rules.join(', '))) {
      for (const rule of known) {
        if (verb === 'carelint-disable') disable({ rule, reason, place: comment }, comment)
        else disableBlock({ rule, reason, place: comment }, comment)
      }
    }
  }

  function add(suppression: Suppression): Coverage {
    found.push(suppression)
    const coverage = coverages.get(suppression.rule) ?? { page: [], blocks: new Map(), stretches: [] }
    coverages.set(suppression.rule, coverage)
    return coverage
  }

  function disableBlock(suppression: Suppression, comment: Comment): void {
    const { blocks } = add(suppression)
    const own = blocks.get(comment.nextBlock)
    if (own) own.push(suppression)
    else blocks.set(comment.nextBlock, [suppression])
  }

  function disable(suppression: Suppression, comment: Comment): void {
    if (open.has(suppression.rule)) {
      reject(comment, `${suppression.rule} is already suppressed here.`)
      return
    }
    const atTop = firstProse < 0 || comment.nextBlock <= firstProse
    const stretch = { suppression, from: atTop ? 0 : comment.start, to: Number.POSITIVE_INFINITY }
    add(suppression).stretches.push(stretch)
    open.set(suppression.rule, stretch)
  }

  function enable(rules: readonly string[], comment: Comment): void {
    for (const rule of rules) {
      const stretch = open.get(rule)
      if (stretch) stretch.to = comment.start
      else reject(comment, `There is no carelint-disable before this that stops "${rule}".`)
      open.delete(rule)
    }
  }

  function reject(place: DirectivePlace, message: string): void {
    invalid.push(directiveFinding(document, 'invalid-suppression', place, message))
  }

  function knows(rule: string, place: DirectivePlace): boolean {
    if (ruleIds.has(rule)) return true
    if ((directiveRules as readonly string[]).includes(rule)) reject(place, `"${rule}" cannot be suppressed.`)
    else reject(place, `No rule is called "${rule}".${didYouMean(rule, ruleIds)}`)
    return false
  }

  function explains(reason: string, place: DirectivePlace, rules: string): boolean {
    if (reason === '') reject(place, `The suppression of ${rules} gives no reason.`)
    return reason !== ''
  }

  return {
    invalid,
    reasonFor: (judged, offset) => {
      const coverage = coverages.get(judged.rule.id)
      if (!coverage) return undefined
      const { block } = judged.hit
      const leader = leaders[block] ?? block
      const stretch = stretchAt(coverage.stretches, scopeOf(judged) === 'document' ? 0 : offset)
      const covering = [
        ...(coverage.blocks.get(block) ?? []),
        ...(leader === block ? [] : (coverage.blocks.get(leader) ?? [])),
        ...(stretch ? [stretch.suppression] : []),
        ...coverage.page,
      ]
      for (const suppression of covering) used.add(suppression)
      return covering[0]?.reason
    },
    unused: ran =>
      found
        .filter(suppression => !used.has(suppression) && ran.has(suppression.rule))
        .map(({ rule, place }) => {
          const message = `The suppression of ${rule} has nothing to suppress.`
          return directiveFinding(document, 'unused-suppression', place, message)
        }),
  }
}

/** For each block the block that it stands in, such as the paragraph of an image's alternative text; else itself. */
function leadersOf(document: Document): readonly number[] {
  const leaders: number[] = []
  let leader = 0
  let stop = 0
  for (const { index, origins } of document.blocks) {
    const first = origins[0]
    const last = origins.at(-1)
    if (!first || !last || first.source >= stop) {
      leader = index
      stop = last ? last.source + last.sourceLength : stop
    }
    leaders.push(leader)
  }
  return leaders
}

function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (stretches[middle]!.from <= offset) low = middle
    else high = middle - 1
  }
  const stretch = stretches[low]
  return stretch && offset >= stretch.from && offset < stretch.to ? stretch : undefined
}
