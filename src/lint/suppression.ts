import { type Comment, type Document, pointAt } from '../document/document.ts'
import type { Finding, SuppressionRecord } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'
import {
  type DirectivePlace,
  directiveFinding,
  directiveRules,
  frontMatterEntries,
  readDirective,
  type Terms,
} from './directive.ts'
import { type JudgedHit, scopeOf } from './hit.ts'

/** The directives of a page, and what is wrong with them. */
export interface Suppressions {
  readonly invalid: readonly Finding[]
  /** The reason under which a hit at a source offset is suppressed, or undefined. Notes which directives were used. */
  reasonFor(hit: JudgedHit, offset: number): string | undefined
  /** Directives that suppressed nothing or whose date has passed, of the rules that ran. */
  unused(ran: ReadonlySet<string>): readonly Finding[]
  /** All directives that can be read. */
  register(ran: ReadonlySet<string>): readonly SuppressionRecord[]
}

/** What decides on directives besides the page. */
export interface SuppressionTerms {
  /** Rules that no page may suppress. */
  readonly notSuppressible: readonly string[]
  /** The day of the run, as `2027-03-31`. */
  readonly today: string
}

interface Suppression extends Terms {
  readonly rule: string
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
export function readSuppressions(
  document: Document,
  ruleIds: ReadonlySet<string>,
  { notSuppressible, today }: SuppressionTerms,
): Suppressions {
  const invalid: Finding[] = []
  const found: Suppression[] = []
  const coverages = new Map<string, Coverage>()
  const open = new Map<string, Stretch>()
  const used = new Set<Suppression>()
  const leaders = leadersOf(document)
  const firstProse = document.blocks.findIndex(block => block.kind !== 'title' && block.kind !== 'description')

  for (const entry of frontMatterEntries(document, reject)) {
    const { rule, reason, place } = entry
    if (knows(rule, place) && mayStop(rule, place) && explains(reason, place, rule)) add(entry).page.push(entry)
  }
  for (const comment of document.comments) {
    const directive = readDirective(comment.value)
    if (!directive) continue
    if ('message' in directive) {
      reject(comment, directive.message)
      continue
    }
    const { verb, rules, ...terms } = directive
    const known = rules.filter(rule => knows(rule, comment))
    if (verb === 'carelint-enable') {
      if (rules.length > 0) enable(known, comment)
      else if (open.size > 0) enable([...open.keys()], comment)
      else reject(comment, 'There is no carelint-disable before this that stops any rule.')
      continue
    }
    if (rules.length === 0) reject(comment, `This ${verb} does not say which rule it is for.`)
    else if (explains(terms.reason, comment, rules.join(', '))) {
      for (const rule of known.filter(each => mayStop(each, comment))) {
        if (verb === 'carelint-disable') disable({ rule, place: comment, ...terms }, comment)
        else disableBlock({ rule, place: comment, ...terms }, comment)
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
      else if (!notSuppressible.includes(rule))
        reject(comment, `There is no carelint-disable before this that stops "${rule}".`)
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

  function mayStop(rule: string, place: DirectivePlace): boolean {
    const may = !notSuppressible.includes(rule)
    if (!may) reject(place, `The configuration does not allow ${rule} to be suppressed.`)
    return may
  }

  function isExpired({ until }: Suppression): boolean {
    return until !== undefined && until < today
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
      ].filter(suppression => !isExpired(suppression))
      for (const suppression of covering) used.add(suppression)
      return covering[0]?.reason
    },
    unused: ran =>
      found
        .filter(suppression => !used.has(suppression) && ran.has(suppression.rule))
        .map(suppression => {
          const { rule, place, until } = suppression
          return isExpired(suppression)
            ? directiveFinding(document, 'expired-suppression', place, `The suppression of ${rule} ended on ${until}.`)
            : directiveFinding(
                document,
                'unused-suppression',
                place,
                `The suppression of ${rule} has nothing to suppress.`,
              )
        }),
    register: ran =>
      found.map(suppression => {
        const { rule, reason, until, place } = suppression
        const idle = ran.has(rule) ? 'unused' : 'off'
        return {
          rule,
          reason,
          ...(until !== undefined && { until }),
          line: pointAt(document, place.start).line,
          state: isExpired(suppression) ? 'expired' : used.has(suppression) ? 'used' : idle,
        }
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
