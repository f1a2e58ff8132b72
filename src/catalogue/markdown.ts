import { directiveRules } from '../lint/directive-words.ts'
import type { Item, RulePage } from './rule-page.ts'

const generated = '<!-- Written from the rule by `npx vitest run tests/docs -u`; changes made here are lost. -->'

/** The documentation page of a rule. */
export function pageMarkdown({ id, severity, summary, sections }: RulePage): string {
  const parts = [
    generated,
    `# ${id} (${severity})`,
    escaped(summary),
    ...sections.flatMap(({ title, text, items }) => [
      `## ${title}`,
      ...(text === undefined ? [] : [escaped(text)]),
      ...(items ? [items.map(item => `- ${itemMarkdown(item)}`).join('\n')] : []),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The index of the pages, which stand in the same folder. */
export function indexMarkdown(pages: readonly RulePage[]): string {
  return `${[generated, '# Rules', `carelint has ${pages.length - directiveRules.length} rules, and ${directiveRules.length} more for its own directives; \`carelint explain <rule>\` prints any of these pages.`, tableMarkdown(pages, '')].join('\n\n')}\n`
}

/** A table of rules whose pages stand in `folder`. */
export function tableMarkdown(pages: readonly RulePage[], folder: string): string {
  const rows = pages.map(
    ({ id, severity, summary }) => `| [${id}](${folder}${id}.md) | ${severity} | ${escaped(summary)} |`,
  )
  return ['| rule | severity | finds |', '|---|---|---|', ...rows].join('\n')
}

const tableStart = '<!-- rules -->'
const tableEnd = '<!-- /rules -->'

/** A text with the table of rules between its two markers. */
export function withTable(text: string, pages: readonly RulePage[]): string {
  const [start, end] = [text.indexOf(tableStart), text.indexOf(tableEnd)]
  if (start < 0 || end < start) throw new Error(`The text lacks ${tableStart} and ${tableEnd}.`)
  return `${text.slice(0, start)}${tableStart}\n${tableMarkdown(pages, 'docs/rules/')}\n${text.slice(end)}`
}

function itemMarkdown({ code, text, url, note }: Item): string {
  const words = text === undefined ? undefined : url ? `[${escaped(text)}](<${url}>)` : escaped(text)
  return [code === undefined ? undefined : codeSpan(code), words, note === undefined ? undefined : escaped(note)]
    .filter(part => part !== undefined)
    .join(' ')
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(found => found[0].length))
  const fence = '`'.repeat(longest + 1)
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]|]/g, '\\$&')
}
