import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { carelint } from '../../src/carelint.ts'
import { configSchema } from '../../src/config/json-schema.ts'
import { locateValue } from '../../src/config/located.ts'
import { knownRules } from '../../src/config/rule-settings.ts'
import { checkConfig, fileKeys, settingKeys } from '../../src/config/schema.ts'

const schema = configSchema(carelint.rules)
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
const words = [
  ...['us', 'us-ca', 'strict', 'lenient', 'standard', 'crisis', 'consult', 'aftercare', 'cure-claim', 'warning'],
  ...['readability-grade', 'on', 'off', 'hcp', '', ' ', 'nonsense', './other.yaml', 'other', 'risks'],
]
const components = ['Banner', 'Footer']
// The schema cannot know the rules of the house, so here every word may be one.
const known = new Map([...[...words, ...components].map(each => [each, {}] as const), ...knownRules(carelint.rules)])
const isTaken = (value: unknown) => checkConfig(locateValue(value), 'x', known).mistakes.length === 0

const word = fc.constantFrom(...words)
const scalar = fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom(true, false, null, 0, 3))
const rule = fc.oneof(
  scalar,
  fc.dictionary(
    fc.constantFrom('severity', 'where', 'audience', 'specialties', 'extra'),
    fc.oneof(word, fc.array(word)),
  ),
)
const rules = fc.dictionary(
  fc.constantFrom('cure-claim', 'readability-grade', 'restricted-disease-claim', 'missing-crisis-resource'),
  rule,
)
const component = fc.dictionary(fc.constantFrom('provides', 'other'), fc.oneof(word, fc.array(word)))
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  rules,
  fc.dictionary(fc.constantFrom(...components), component),
  fc.dictionary(fc.constantFrom('crisis', 'risks', 'other'), scalar),
)
const layer = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys, 'unknownKey'), value, { maxKeys: 2 })
const overrides = fc.array(
  fc
    .tuple(fc.option(value, { nil: undefined }), layer([...settingKeys, 'ignore']))
    .map(([files, rest]) => (files === undefined ? rest : { files, ...rest })),
  { maxLength: 2 },
)
const config = fc
  .tuple(layer([...settingKeys, ...fileKeys].filter(key => key !== 'extends')), overrides)
  .map(([base, list]) => (list.length > 0 ? { ...base, overrides: list } : base))

describe('the JSON Schema of the configuration', () => {
  test('is the one that is published', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema.json')
  })

  test('takes what carelint takes and nothing else', () => {
    let taken = 0
    fc.assert(
      fc.property(config, some => {
        const fine = isTaken(some)
        if (fine) taken++
        expect(validate(some), JSON.stringify(validate.errors)).toBe(fine)
      }),
      { numRuns: 4000 },
    )
    expect(taken).toBeGreaterThan(400)
  })

  test.each([
    ['extends: carelint:strict', true],
    ['extends: [carelint:strict, ./house.yaml, ../a.yaml]', true],
    ['extends: strict', false],
    ['', true],
    ['rules: { our-own-rule: warning }', true],
    ['profiles: [strict, lenient]', false],
    ['profiles: []', false],
    ['rules: { cure-claim: 2 }', false],
  ])('judges %j as %s', (text, fine) => {
    expect(validate(parse(text))).toBe(fine)
  })

  test('says of every setting what it is for', () => {
    const { properties, definitions } = schema as Record<string, Record<string, { description?: string }>>
    expect(Object.keys(properties!).sort()).toEqual([...settingKeys, ...fileKeys].sort())
    const silent = Object.keys(properties!).filter(key => !{ ...properties, ...definitions }[key]?.description)
    expect(silent).toEqual([])
  })
})
