import { type Report, type Severity, severities } from '../../finding.ts'
import { problemsOf } from '../order.ts'
import { counted, isBroken, summaryOf } from '../summary.ts'
import { severityWords } from './marks.ts'
import { flag, html, type Markup } from './markup.ts'
import type { Numbering, RuleNotes } from './numbered.ts'

/** The outcome in a few words, for the title and the heading. */
export function outcomeOf(report: Report): string {
  if (isBroken(report)) return 'This run cannot be trusted'
  const { errors, warnings, suggestions, gate } = report.summary
  const all = errors + warnings + suggestions
  if (all === 0) return gate === 'pass' ? 'Nothing found' : 'Nothing found, and yet failed'
  const pages = report.files.filter(({ findings }) => findings.length > 0).length
  return `${counted(all, 'finding')} on ${pages} of ${counted(report.files.length, 'page')}`
}

/** The top of the report: the outcome, what keeps it from being trusted, and how much each rule found. */
export function headMarkup(report: Report, numbering: Numbering): Markup {
  const state = isBroken(report) ? 'broken' : report.summary.gate
  const { shard, notes = [], summary } = report
  const counted = summary.errors + summary.warnings + summary.suggestions
  return html`<header class="report-head">
<p class="eyebrow">carelint ${report.tool.version}</p>
<h1 class="${state}">${outcomeOf(report)}</h1>
<p class="outcome">${summaryOf(report)[0]}</p>
${problemsMarkup(report)}${shard && html`<p class="note">This is part ${shard.index} of ${shard.count} of a run; the other parts have reports of their own.</p>`}${
  counted > numbering.total &&
  html`<p class="note">${numbering.total === 0 ? 'None' : numbering.total} of ${counted} findings ${numbering.total === 1 ? 'is' : 'are'} listed here; the run was asked for errors only.</p>`
}${notes.map(note => html`<p class="note">${note}</p>`)}${cleanMarkup(report, counted)}${chartMarkup(numbering)}
</header>
`
}

function problemsMarkup(report: Report): Markup | false {
  const problems = problemsOf(report)
  if (problems.length === 0) return false
  return html`<section class="problems" aria-labelledby="problems-title">
<h2 id="problems-title">What went wrong</h2>
<p>Findings below still hold, but something was not checked, so the copy is not cleared.</p>
<ul>${problems.map(({ path, line, column, message }) => {
    const place = [path, line, column].filter(part => part !== undefined && part !== '').join(':')
    return html`<li>${place !== '' && html`<b class="path">${place}</b> `}${message}</li>`
  })}</ul>
</section>
`
}

function cleanMarkup(report: Report, found: number): Markup | false {
  if (found > 0 || isBroken(report)) return false
  return html`<p class="calm">${report.files.length === 0 ? 'No page was checked in this run.' : 'No rule has anything to say about these pages. That is no proof that they are right: a person who knows the treatment still has to read them.'}</p>
`
}

/** Rules that the chart shows at once. */
const mostRows = 8

function chartMarkup({ rules, total }: Numbering): Markup | false {
  if (total === 0) return false
  const most = Math.max(...rules.map(({ found }) => found.length))
  const rows = rules.map((rule, index) => rowMarkup(rule, index, most))
  const open = rows.length > mostRows + 2 ? mostRows : rows.length
  const rest = rows.slice(open)
  return html`${tableMarkup(html`Findings by rule`, rows.slice(0, open))}${
    rest.length > 0 &&
    html`<details class="rest"><summary>${counted(rest.length, 'more rule')}</summary>${tableMarkup(html`<span class="unseen">Findings by rule, continued</span>`, rest)}</details>`
  }`
}

function tableMarkup(caption: Markup, rows: readonly Markup[]): Markup {
  return html`<table class="chart"><caption>${caption}</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col"><span class="unseen">Share</span></th><th scope="col">Findings</th></tr></thead>
<tbody>${rows}</tbody></table>
`
}

function rowMarkup({ id, found }: RuleNotes, index: number, most: number): Markup {
  const parts = severities
    .map(severity => ({ severity, count: found.filter(({ finding }) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
  const named = parts.map(({ severity }) => severityWords[severity]).join(', ')
  let from = 0
  const bars = parts.map(({ severity, count }) => {
    const x = from
    from += count
    return html`<rect class="${severity}" x="${x}" width="${count}" height="1"/>`
  })
  return html`<tr><th scope="row"><a href="#rule-${index}">${id}</a></th><td>${named}</td><td class="bar"><svg viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars}</svg></td><td class="count">${found.length}</td></tr>
`
}

/** Filters and the way from finding to finding, which the script shows. */
export function filtersMarkup(report: Report, { rules, pages, total }: Numbering): Markup | false {
  if (total === 0) return false
  const count = (severity: Severity) => pages.flat().filter(({ finding }) => finding.severity === severity).length
  return html`<form id="filters" class="filters" aria-label="Filter the findings" hidden>
<fieldset><legend class="unseen">Severity</legend>${severities.map(severity => {
    const of = count(severity)
    return (
      of > 0 &&
      html`<label class="choice ${severity}"><input type="checkbox" name="severity" value="${severity}"${flag('checked', true)}> <span>${counted(of, severity)}</span></label>`
    )
  })}</fieldset>
<label class="pick"><span class="unseen">Rule</span><select name="rule"><option value="">All rules</option>${rules.map(
    ({ id, found }, index) => html`<option value="${index}">${id} (${found.length})</option>`,
  )}</select></label>
<label class="pick"><span class="unseen">Page</span><select name="page"><option value="">All pages</option>${pages.map(
    (found, index) =>
      found.length > 0 && html`<option value="${index}">${report.files[index]!.path} (${found.length})</option>`,
  )}</select></label>
<button type="reset" id="reset" hidden>Clear filters</button>
<div class="walk"><output id="status">${counted(total, 'finding')}</output>
<button type="button" id="previous" aria-keyshortcuts="p"><span aria-hidden="true">←</span> Previous</button>
<button type="button" id="next" aria-keyshortcuts="n">Next <span aria-hidden="true">→</span></button>
<label class="keys"><input type="checkbox" id="keys"${flag('checked', true)}> <span>Keys <kbd>n</kbd> <kbd>p</kbd></span></label></div>
</form>
`
}
