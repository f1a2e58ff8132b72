import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { parse } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Form, offencesOf, readXml } from './read-xml.ts'
import { readCommands } from './workflow-commands.ts'

/** Gives what is wrong with a document of a format, one sentence each. */
export type Validator = (text: string) => string[]

function read(path: string): object {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

interface Check {
  (value: unknown): unknown
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null
}

function against(check: Check, value: unknown): string[] {
  check(value)
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const own = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(own)
const reportSchema = read('../../report.schema.json')
const report = own.compile(reportSchema)
const gitlab = own.compile(read('schemas/gitlab.schema.json'))
const codeScanning = own.compile(read('schemas/code-scanning.schema.json'))
const rdformat = { ...read('schemas/rdformat.schema.json'), $id: 'rdformat' }
const rdResult = own.compile(rdformat)
const rdDiagnostic = own.compile({ $ref: 'rdformat#/$defs/diagnostic' })
const { finding, problem } = (reportSchema as { $defs: Record<string, { properties: object }> }).$defs
const { summary, version } = (reportSchema as { properties: Record<string, { properties: object }> }).properties
const named = (type: string, { properties, ...rest }: { properties: object }, more: object = {}) => ({
  ...rest,
  properties: { ...properties, type: { const: type }, ...more },
})
const line = own.compile({
  $defs: (reportSchema as { $defs: object }).$defs,
  type: 'object',
  oneOf: [
    named('finding', finding!, { path: { type: 'string' } }),
    named('problem', problem!),
    named('summary', summary!, { version, tool: { type: 'object' } }),
  ],
})
const old = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(old)
const oasis = old.compile(read('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1)
}

const place = /^(?:.+:[1-9]\d*:[1-9]\d*|carelint): /

const checkstyle: Readonly<Record<string, Form>> = {
  checkstyle: { required: ['version'], children: ['file'], values: { version: /^4\.3$/ } },
  file: { required: ['name'], children: ['error'] },
  error: {
    required: ['line', 'severity', 'message', 'source'],
    optional: ['column'],
    values: {
      line: /^[1-9]\d*$/,
      column: /^[1-9]\d*$/,
      severity: /^(error|warning|info|ignore)$/,
      message: /^[^\n]+$/,
    },
  },
}

const whole = /^\d+$/
const junit: Readonly<Record<string, Form>> = {
  testsuites: {
    required: ['name', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
    values: { tests: whole, failures: whole, errors: whole },
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors', 'skipped'],
    optional: ['file'],
    children: ['testcase'],
    values: { tests: whole, failures: whole, errors: whole, skipped: whole },
  },
  testcase: {
    required: ['name', 'classname'],
    optional: ['file', 'line'],
    children: ['failure', 'error', 'system-out'],
    values: { line: /^[1-9]\d*$/ },
  },
  failure: { required: ['message', 'type'] },
  error: { required: ['message', 'type'] },
  'system-out': { required: [] },
}

const markup = /^(?:<!-- -->|<details><summary>[\d,]+ more findings?<\/summary>|<\/details>)$/
const allowed = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'text', 'html', 'break'])
const tables = new Set(['table', 'tableRow', 'tableCell'])

interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
}

/** Anything but plain text in the places of plain text. */
function markdownOffences(node: MarkdownNode): string[] {
  const here =
    node.type === 'html'
      ? markup.test(node.value ?? '')
        ? []
        : [`html: ${node.value}`]
      : allowed.has(node.type) || tables.has(node.type)
        ? []
        : [node.type]
  const mention = node.type === 'text' && /@\w|#\d/.test(node.value ?? '') ? [`reference: ${node.value}`] : []
  return [...here, ...mention, ...(node.children ?? []).flatMap(markdownOffences)]
}

/** The form has no submit button, which `wcag/h32` wants: it filters as it is changed and sends nothing. */
const conformance = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: { 'wcag/h32': 'off' } }),
)

function htmlOffences(document: string): string[] {
  const errors: string[] = []
  parse(document, { onParseError: ({ code, startLine, startCol }) => errors.push(`${startLine}:${startCol} ${code}`) })
  const { results } = conformance.validateStringSync(document)
  const messages = results.flatMap(result => result.messages)
  return [...errors, ...messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)]
}

const text: Validator = document => (document === '' ? ['it is empty'] : [])
const json: Validator = document => against(report as Check, JSON.parse(document))

/** A validator for each format: its schema, its parser or the rules of what reads it. */
export const validators: Readonly<Record<string, Validator>> = {
  text,
  compact: document =>
    linesOf(document).filter(each => each !== '' && !place.test(each) && !/^(Checked|The run|\d)/.test(each)),
  unix: document =>
    linesOf(document).filter(
      each =>
        !(place.test(each) && /\[(?:error|warning|info)(?:\/[\w-]+)?\]$/.test(each)) &&
        !/^(Checked|The run|\d)/.test(each),
    ),
  json,
  jsonl: document => linesOf(document).flatMap(each => against(line as Check, JSON.parse(each))),
  sarif: document => {
    const value: unknown = JSON.parse(document)
    return [...against(oasis as Check, value), ...against(codeScanning as Check, value)]
  },
  github: document =>
    readCommands(document).flatMap(({ name, properties }) => [
      ...(['error', 'warning', 'notice'].includes(name) ? [] : [`command ${name}`]),
      ...Object.keys(properties).filter(key => !['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key)),
    ]),
  gitlab: document => {
    const value = JSON.parse(document) as readonly { fingerprint: string }[]
    const twice = new Set(value.map(entry => entry.fingerprint)).size === value.length ? [] : ['a fingerprint twice']
    return [...against(gitlab as Check, value), ...twice]
  },
  junit: document => offencesOf(readXml(document), junit),
  checkstyle: document => offencesOf(readXml(document), checkstyle),
  rdjson: document => against(rdResult as Check, JSON.parse(document)),
  rdjsonl: document => linesOf(document).flatMap(each => against(rdDiagnostic as Check, JSON.parse(each))),
  markdown: document => markdownOffences(unified().use(remarkParse).use(remarkGfm).parse(document) as MarkdownNode),
  html: htmlOffences,
}
