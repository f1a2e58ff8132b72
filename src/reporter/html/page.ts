import type { CopyBlock, FileReport } from '../../finding.ts'
import { counted } from '../summary.ts'
import { copyMarkup, type MarkedBlock } from './copy.ts'
import { isAboutPage, markedText, reference, type Span, severityWords } from './marks.ts'
import { html, type Markup } from './markup.ts'
import type { Numbered } from './numbered.ts'

/** A page with its copy and the findings in it; what has no words in the copy stands above it. */
export function pageMarkup(file: FileReport, index: number, found: readonly Numbered[]): Markup {
  const { path, words, failure, copy } = file
  const { blocks, elsewhere } = placed(copy ?? [], found)
  const whole = elsewhere.filter(isAboutPage)
  const named = elsewhere.filter(found => !isAboutPage(found))
  const wordless = named.filter(({ finding: { sentence, excerpt } }) => copy || (sentence === '' && excerpt === ''))
  const facts = html`${outcomeOf(file, found)}, ${counted(words, 'word')}`
  const inside = html`${failure && failureMarkup(failure.message)}${whole.length > 0 && aboutPage(whole)}${wordless.length > 0 && besideCopy(wordless)}${
    named.length > wordless.length && withoutCopy(named.filter(found => !wordless.includes(found)))
  }${blocks.length > 0 && html`<div class="copy">${copyMarkup(blocks)}</div>`}${found.length > 0 && onPaper(found)}`
  const heading = html`<h2 id="p${index}">${path}</h2>`
  if (found.length > 0 || failure) {
    return html`<article class="page" data-page="${index}" aria-labelledby="p${index}"><header class="page-head">${heading}<p>${facts}</p></header>${inside}</article>\n`
  }
  if (blocks.length === 0) {
    return html`<article class="page clean" data-page="${index}" aria-labelledby="p${index}"><header class="page-head">${heading}<p>${facts}</p></header></article>\n`
  }
  return html`<article class="page clean" data-page="${index}" aria-labelledby="p${index}"><header class="page-head">${heading}<p>${facts}</p></header><details><summary>Read the copy</summary>${inside}</details></article>\n`
}

function outcomeOf({ failure }: FileReport, found: readonly Numbered[]): string {
  if (found.length > 0) return counted(found.length, 'finding')
  return failure ? 'not checked in full' : 'nothing found'
}

function placed(
  copy: readonly CopyBlock[],
  found: readonly Numbered[],
): { readonly blocks: readonly MarkedBlock[]; readonly elsewhere: readonly Numbered[] } {
  const left = new Set(found)
  const blocks = copy.map((block): MarkedBlock => {
    const spans = block.places.flatMap(({ from, to, start, end }): Span[] =>
      found
        .filter(({ finding }) => finding.start.offset === from && finding.end.offset === to)
        .map(each => ({ found: each, start, end })),
    )
    for (const { found } of spans) if (!isAboutPage(found)) left.delete(found)
    return { block, spans }
  })
  return { blocks, elsewhere: [...left] }
}

function failureMarkup(message: string): Markup {
  return html`<p class="failure"><strong>Not checked in full.</strong> ${message}</p>`
}

function aboutPage(found: readonly Numbered[]): Markup {
  return html`<div class="beside"><h3>About the page as a whole</h3><ul>${found.map(
    each => html`<li data-n="${each.number}">${severity(each)} ${each.finding.message}${reference(each)}</li>`,
  )}</ul></div>`
}

function besideCopy(found: readonly Numbered[]): Markup {
  return html`<div class="beside"><h3>Outside the copy</h3><ul>${found.map(
    each =>
      html`<li data-n="${each.number}">${severity(each)} Line ${each.finding.start.line}: ${each.finding.message}${reference(each)}</li>`,
  )}</ul></div>`
}

function withoutCopy(found: readonly Numbered[]): Markup {
  const sentences = new Map<string, Numbered[]>()
  for (const each of found) {
    const { sentence, excerpt } = each.finding
    const text = sentence || excerpt
    sentences.set(text, [...(sentences.get(text) ?? []), each])
  }
  return html`<p class="no-copy">This report was made without the copy of the page, as reports from JSON are. These are the sentences with findings.</p><ul class="copy sentences">${[
    ...sentences,
  ].map(
    ([text, same]) =>
      html`<li data-n="${same.map(({ number }) => number).join(' ')}" dir="auto">${markedText(text, same.map(spanIn))}</li>`,
  )}</ul>`
}

/** The findings in the order of the page, for paper, where nobody can press their numbers. */
function onPaper(found: readonly Numbered[]): Markup {
  return html`<ol class="on-paper">${found.map(
    each =>
      html`<li value="${each.number}">${severity(each)} ${each.finding.message} <span class="rule-name">${each.finding.ruleId}</span></li>`,
  )}</ol>`
}

/** The words of a finding in its sentence; all of it when they do not stand there. */
function spanIn(found: Numbered): Span {
  const { sentence, excerpt, excerptStart } = found.finding
  const isThere = excerpt !== '' && excerptStart !== undefined && sentence.startsWith(excerpt, excerptStart)
  if (!isThere) return { found, start: 0, end: (sentence || excerpt).length }
  return { found, start: excerptStart, end: excerptStart + excerpt.length }
}

function severity({ finding }: Numbered): Markup {
  return html`<span class="severity ${finding.severity}">${severityWords[finding.severity]}</span>`
}
