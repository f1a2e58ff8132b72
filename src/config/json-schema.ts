import { fileSizePattern } from '../file-size.ts'
import type { RuleOption, RuleOptions } from '../knowledge/rule-options.ts'
import { contentTypes, levels, profileIds, provisions, strictnesses } from '../settings.ts'
import { presets, relativePath } from './load.ts'
import type { fileKeys, settingKeys } from './schema.ts'

/** A piece of JSON Schema, draft 7. */
export type JsonSchema = Readonly<Record<string, unknown>>

const text: JsonSchema = { type: 'string', pattern: '\\S' }
const level: JsonSchema = { $ref: '#/definitions/level' }

/** One of some things, or a list of them. */
function oneOrMore(items: JsonSchema, list: JsonSchema = {}): JsonSchema {
  return { anyOf: [items, { type: 'array', items, ...list }] }
}

function about(description: string, schema: JsonSchema): JsonSchema {
  return { description, ...schema }
}

const profileWords = [...profileIds, 'strict', 'lenient']
const bothDegrees = { allOf: [{ contains: { const: 'strict' } }, { contains: { const: 'lenient' } }] }
const profiles = oneOrMore({ enum: profileWords }, { minItems: 1, not: bothDegrees })

type SettingKey = Exclude<(typeof settingKeys)[number], 'rules'>

const settings: Readonly<Record<SettingKey, JsonSchema>> = {
  profiles: about(
    'Where the clinic advertises; of several the strictest wins. "strict" or "lenient" may stand beside them.',
    profiles,
  ),
  jurisdictions: about('Another name for "profiles".', profiles),
  strictness: about(
    'How much is reported: "strict" suggests more, "lenient" nothing by likeness to marked sentences; "standard" unless set.',
    { enum: strictnesses },
  ),
  contentType: about('What kind of page it is; "marketing" unless set.', { enum: contentTypes }),
  siteProvides: about('What the layout of the site shows on every page.', oneOrMore({ enum: provisions })),
  notices: about('Words of the site for what a page must say, which --fix may put into a page.', {
    type: 'object',
    propertyNames: { enum: provisions },
    additionalProperties: text,
  }),
  components: about('What a component of the site shows, by its name.', {
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: { provides: oneOrMore({ enum: provisions }) },
      additionalProperties: false,
    },
  }),
  treatments: about('Names of treatments that carelint should know besides its own.', oneOrMore(text)),
  brands: about('Names under which the site sells treatments.', oneOrMore(text)),
  conditions: about('Names of conditions that carelint should know besides its own.', oneOrMore(text)),
  providers: about('Names of the people who treat.', oneOrMore(text)),
  siteCountries: about('Countries that the site serves, as ISO 3166 codes such as "US".', oneOrMore(text)),
  copyProps: about('Properties of components that hold copy, besides those that carelint knows.', oneOrMore(text)),
  navigation: about('Whether the navigation of HTML pages is read.', { type: 'boolean' }),
  maxFileSize: about(
    'Larger files are skipped, which is no pass; 2 MiB unless set, and 16 times that for Word pages.',
    {
      anyOf: [
        { type: 'integer', minimum: 1, maximum: 999_999_999 },
        { type: 'string', pattern: fileSizePattern },
      ],
    },
  ),
  notSuppressible: about('Rules that no page may suppress.', oneOrMore(text)),
}

type FileKey = Exclude<(typeof fileKeys)[number], 'overrides'>

const file: Readonly<Record<FileKey, JsonSchema>> = {
  $schema: about('The address of this schema, for editors.', {}),
  extends: about(
    'Configurations that this one builds on: presets and relative paths.',
    oneOrMore({
      anyOf: [{ enum: Object.keys(presets) }, { type: 'string', pattern: relativePath.source }],
    }),
  ),
  files: about('What a run without paths checks: files, folders and globs.', oneOrMore(text)),
  ignore: about('Globs of the pages to leave out.', oneOrMore(text)),
  baseline: about('Path of the baseline of accepted findings.', text),
  houseRules: about('Files with rules of your own.', oneOrMore({ type: 'string' })),
}

/** The JSON Schema (draft 7) of a configuration for carelint with some rules. Rules of the house may be named besides. */
export function configSchema(
  rules: readonly { readonly id: string; readonly summary: string; readonly options?: RuleOptions }[],
): JsonSchema {
  const named = rules.map(({ id, summary, options = {} }) => [id, about(summary, ruleSchema(options))] as const)
  const own = {
    rules: about('The level of each rule; a rule that is not named has its own.', {
      type: 'object',
      properties: Object.fromEntries(named),
      additionalProperties: ruleSchema({}),
    }),
    ...settings,
  }
  const properties = Object.fromEntries(Object.keys(own).map(key => [key, { $ref: `#/definitions/${key}` }]))
  const globs = about('Globs of the pages that the override is for.', oneOrMore(text))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of carelint',
    type: ['object', 'null'],
    properties: {
      ...file,
      ...properties,
      overrides: about('Settings for some pages; the last that fits a page wins.', {
        type: 'array',
        items: {
          type: 'object',
          required: ['files'],
          properties: { files: globs, ...properties },
          additionalProperties: false,
        },
      }),
    },
    additionalProperties: false,
    definitions: { level: about('"on" is the own level of the rule.', { enum: levels }), ...own },
  }
}

function ruleSchema(options: RuleOptions): JsonSchema {
  const own = Object.entries(options).map(([name, option]) => [name, optionSchema(option)] as const)
  return {
    anyOf: [
      level,
      { type: 'object', properties: { severity: level, ...Object.fromEntries(own) }, additionalProperties: false },
    ],
  }
}

function optionSchema({ description, values, list }: RuleOption): JsonSchema {
  const word: JsonSchema = values ? { enum: values } : list ? { type: 'string' } : {}
  return about(description, list ? { type: 'array', items: word } : word)
}
