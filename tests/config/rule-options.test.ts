import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { cli, folderWith } from '../cli/terminal.ts'
import { sampleRules } from '../sample-rules.ts'

const carelint = createCarelint(
  sampleRules.map(rule => ({
    ...rule,
    options: {
      where: { description: 'Where.', values: ['here', 'there'] },
      names: { description: 'Who.', list: true },
    },
  })),
)
const bare = createCarelint(sampleRules)

async function complaints(option: string, some = carelint): Promise<string> {
  const cwd = folderWith({ 'a.md': 'Fine.', '.carelintrc.yaml': `rules:\n  hype-language: { ${option} }\n` })
  const { err, code } = await cli(cwd, ['a.md'], { carelint: some })
  expect(code).toBe(err === '' ? 0 : 2)
  return err
}

describe('the options of a rule', () => {
  test.each(['where: there', 'names: [Ann]', 'severity: error, where: here'])('may be %s', async option => {
    expect(await complaints(option)).toBe('')
  })

  test.each([
    [
      'wehre: here',
      '2:20: "wehre" is not an option of hype-language; it has severity, where or names. Did you mean "where"?',
    ],
    ['where: ther', '2:27: The option "where" takes "here" or "there". Did you mean "there"?'],
    ['where: [here]', '2:27: The option "where" takes "here" or "there".'],
    ['names: Ann', '2:27: The option "names" takes a list of texts.'],
    ['names: [Ann, 3]', '2:33: The option "names" takes a list of texts.'],
    ['toString: 3', '2:20: "toString" is not an option of hype-language; it has severity, where or names.'],
  ])('may not be %s', async (option, message) => {
    expect(await complaints(option)).toBe(`carelint: .carelintrc.yaml:${message}\n`)
  })

  test('are refused where the rule has none', async () => {
    expect(await complaints('sevrity: error', bare)).toBe(
      'carelint: .carelintrc.yaml:2:20: "sevrity" is not an option of hype-language; it has none besides "severity". Did you mean "severity"?\n',
    )
  })
})
