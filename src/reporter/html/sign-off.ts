import type { FileReport, Report, SuppressedFinding } from '../../finding.ts'
import { counted } from '../summary.ts'
import { severityWords } from './marks.ts'
import { html, type Markup } from './markup.ts'

/** The end of the report: what was let pass and why, and room for the name of the person who agrees. */
export function signOffMarkup(report: Report): Markup {
  const rows = report.files.flatMap(file => file.suppressed.map(each => rowMarkup(file, each)))
  return html`<section class="sign-off" aria-labelledby="sign-off-title">
<h2 id="sign-off-title">For sign-off</h2>
${rows.length === 0 ? html`<p>No finding is suppressed.</p>` : tableMarkup(rows)}
${heldBack(report).map(sentence => html`<p>${sentence}</p>\n`)}<fieldset class="signature"><legend>I have read this report and what was let pass.</legend>
<label>Name <input type="text" autocomplete="name"></label>
<label>Role <input type="text" autocomplete="organization-title"></label>
<label>Date <input type="text" autocomplete="off"></label></fieldset>
</section>
`
}

function tableMarkup(rows: readonly Markup[]): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Suppressed findings"><table><caption>${counted(rows.length, 'finding')} suppressed in the pages, with the reasons given there</caption>
<thead><tr><th scope="col">Page</th><th scope="col">Finding</th><th scope="col">Reason</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

function rowMarkup({ path, suppressions = [] }: FileReport, { finding, reason }: SuppressedFinding): Markup {
  const { ruleId, severity, message, start, excerpt } = finding
  const until = suppressions.find(
    each => each.rule === ruleId && each.reason === reason && each.state === 'used',
  )?.until
  return html`<tr><td>${path}${excerpt !== '' && `, line ${start.line}`}</td><td><span class="severity ${severity}">${severityWords[severity]}</span> ${message} <span class="rule-name">${ruleId}</span></td><td>${reason}${until !== undefined && html` <span class="until">Until ${until}.</span>`}</td></tr>
`
}

/** What the run knows of and the report does not list, one sentence each. */
function heldBack({ summary }: Report): string[] {
  const { baselined, unchanged = 0, skipped } = summary
  return [
    baselined > 0 &&
      `${counted(baselined, 'finding')} ${areOrIs(baselined)} accepted by the baseline and not listed here; the baseline's file names ${baselined === 1 ? 'it' : 'each'}.`,
    unchanged > 0 &&
      `${counted(unchanged, 'finding')} ${unchanged === 1 ? 'stands' : 'stand'} in text that did not change and ${areOrIs(unchanged)} not listed here.`,
    skipped > 0 && `${counted(skipped, 'file')} ${areOrIs(skipped)} left out by ignore rules.`,
  ].filter(sentence => sentence !== false)
}

function areOrIs(count: number): string {
  return count === 1 ? 'is' : 'are'
}
