import { type Severity, severities } from '../../finding.ts'
import { html, type Markup } from './markup.ts'
import type { Numbered } from './numbered.ts'

/** A finding and the words of a text that it is about. */
export interface Span {
  readonly found: Numbered
  readonly start: number
  readonly end: number
}

/**
 * A text with its findings marked. Where marks overlap, each stretch names all of its findings in `data-f`, the one with
 * the fewest words first. The number of a finding stands behind its last word and leads to its note; findings about the
 * page as a whole, whose numbers stand above it, only have their words marked.
 */
export function markedText(text: string, spans: readonly Span[]): Markup {
  const bounds = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  )
  return html`${bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1]!
    const over = spans
      .filter(span => span.start <= start && end <= span.end)
      .sort((one, other) => one.end - one.start - (other.end - other.start) || one.found.number - other.found.number)
    const words = seen(text.slice(start, end))
    const ending = spans
      .filter(({ end: last, found }) => last === end && !isAboutPage(found))
      .map(({ found }) => reference(found))
    return [over.length > 0 ? marked(words, over) : words, ending]
  })}`
}

/** The number of a finding, which leads to its note. */
export function reference({ number, rule, finding: { severity, ruleId } }: Numbered): Markup {
  return html`<a class="ref ${severity}" id="r${number}" href="#f${number}" aria-describedby="m${number}" data-n="${number}" data-rule="${rule}"><span class="unseen">${severity}, ${ruleId}, finding </span>${number}</a>`
}

function marked(words: string, over: readonly Span[]): Markup {
  const own = over.filter(({ found }) => !isAboutPage(found))
  const counting = own.length > 0 ? own : over
  const worst = severities.find(severity => counting.some(({ found }) => found.finding.severity === severity))
  const numbers = over.map(({ found }) => found.number).join(' ')
  return html`<mark class="${worst}${own.length === 0 && ' aside'}${own.length > 1 && ' several'}" data-f="${numbers}">${words}</mark>`
}

/** Whether a finding is about the page rather than about the words at which it stands. */
export function isAboutPage({ finding }: Numbered): boolean {
  return finding.scope === 'document'
}

/** What stands for something that is not prose is shown as in the words of findings. */
function seen(text: string): string {
  return text.replaceAll('\uFFFC', '…')
}

/** What a severity is called where there is room for a word only. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  suggestion: 'Suggestion',
}
