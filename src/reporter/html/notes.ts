import type { Finding, Source } from '../../finding.ts'
import { rewriteWords } from '../rewrite-words.ts'
import { counted } from '../summary.ts'
import { severityWords } from './marks.ts'
import { flag, html, type Markup } from './markup.ts'
import type { Advice, Numbered, Numbering, RuleNotes } from './numbered.ts'

/** What was found, by rule: why it matters and what may be written instead once, and each finding under it. */
export function notesMarkup({ rules, total }: Numbering): Markup | false {
  if (total === 0) return false
  return html`<aside id="notes" aria-labelledby="notes-title" tabindex="-1">
<div class="notes-head"><h2 id="notes-title">Why, and what instead</h2><button type="button" id="all-notes" hidden>Show all</button></div>
${rules.map(ruleMarkup)}</aside>
`
}

function ruleMarkup(rule: RuleNotes, index: number): Markup {
  const { id, summary, advice, found } = rule
  return html`<section class="rule" id="rule-${index}" data-rule="${index}" aria-labelledby="rule-${index}-title" tabindex="-1">
<h3 id="rule-${index}-title">${id}</h3>${summary !== undefined && html`<p class="summary">${summary}</p>`}
${advice.map(adviceMarkup)}${sourcesMarkup(found[0]!.finding)}</section>
`
}

function adviceMarkup({ why, instead, found }: Advice): Markup {
  return html`<div class="advice"><dl><dt>Why</dt><dd>${why}</dd><dt>Instead</dt><dd>${instead}</dd></dl>
<ol class="found">${found.map(noteMarkup)}</ol></div>
`
}

function noteMarkup({ number, path, page, rule, finding }: Numbered): Markup {
  const { severity, message, start, scope, excerpt } = finding
  const place = excerpt === '' && scope === 'document' ? path : `${path}, line ${start.line}`
  return html`<li id="f${number}" data-n="${number}" data-severity="${severity}" data-rule="${rule}" data-page="${page}"${flag('data-whole', finding.scope === 'document')} tabindex="-1"><a class="number ${severity}" href="#r${number}"><span class="unseen">Finding </span>${number}</a><div><p class="message" id="m${number}"><span class="severity ${severity}">${severityWords[severity]}</span> ${message}</p>${detailsMarkup(finding)}<p class="place">${place}</p></div></li>
`
}

function detailsMarkup({ suggestions, related, appliesIn, since }: Finding): Markup {
  const rewrites = suggestions.map(rewriteWords).join('; ')
  const where = (appliesIn ?? Object.keys(since ?? {})).map(profile => {
    const date = since?.[profile]
    return date === undefined ? profile : `${profile} (since ${date})`
  })
  return html`${rewrites !== '' && html`<p class="try"><b>Try</b> ${rewrites}</p>`}${
    related.length > 0 && html`<p class="also"><b>Also</b> ${related.join(', ')}</p>`
  }${where.length > 0 && html`<p class="where"><b>Where</b> ${where.join(', ')}</p>`}`
}

/** Sources that a rule shows at once. */
const mostSources = 3

function sourcesMarkup({ sources, url, ruleId }: Finding): Markup {
  const list = (some: readonly Source[]) => html`<ul>${some.map(source => html`<li>${sourceMarkup(source)}</li>`)}</ul>`
  const open = sources.length > mostSources + 1 ? mostSources : sources.length
  const rest = sources.slice(open)
  const page = isAddress(url)
    ? html`<a href="${url}" rel="noreferrer">about this rule</a>`
    : html`<code>carelint explain ${ruleId}</code>`
  return html`<div class="sources">${sources.length > 0 && html`<h4>Sources</h4>${list(sources.slice(0, open))}`}${
    rest.length > 0 && html`<details><summary>${counted(rest.length, 'more source')}</summary>${list(rest)}</details>`
  }<p class="more">More: ${page}</p></div>
`
}

function sourceMarkup({ id, citation, url }: Source): Markup {
  const name = html`${citation}${id !== citation && html` <span class="id">(${id})</span>`}`
  return isAddress(url) ? html`<a href="${url}" rel="noreferrer">${name}</a>` : name
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url)
}
