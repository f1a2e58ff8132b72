import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as carelint from '../src/index.ts'
import { cli, folderWith } from './cli/terminal.ts'
import { sampleRules } from './sample-rules.ts'

const { lint, lintFiles, lintPage } = carelint.createCarelint(sampleRules)

describe('lint', () => {
  test('checks a text with settings in the form of a configuration', () => {
    const settings = {
      extends: 'carelint:lenient',
      rules: { 'guaranteed-outcome': 'warning' },
      overrides: [{ files: 'news/**', rules: { 'guaranteed-outcome': 'off' } }],
    }
    expect(lint('Guaranteed.', { settings }).findings.map(finding => finding.severity)).toEqual(['warning'])
    expect(lint('Guaranteed.', { settings, path: 'news/a.md' }).findings).toEqual([])
  })

  test('throws one sentence for each mistake in the settings', () => {
    expect(() => lint('x', { settings: { rule: {}, extends: ['./house.yaml'] } })).toThrow(
      '"rule" is not a setting. Did you mean "rules"? "./house.yaml" is neither a preset nor a relative path',
    )
  })

  test('gives columns in UTF-16 units and in bytes', () => {
    const [finding] = lint('First.\n\nIn 結果 🎉 guaranteed. <!-- -->').findings
    expect([finding?.start.column, finding?.end.column]).toEqual([10, 20])
    expect(finding?.byteColumns).toEqual({ start: 16, end: 26 })
  })

  test('gives the same answer twice', () => {
    const text = 'Guaranteed, amazing.\n\nExtraordinarily guaranteed.'
    expect(lint(text)).toEqual(lint(text))
  })

  test('gives the same places for CRLF, but for the offsets', () => {
    const text = 'One.\n\nGuaranteed, amazing.\n\nExtraordinarily guaranteed.'
    const lines = (page: string) => lint(page).findings.map(({ ruleId, start }) => [ruleId, start.line, start.column])
    expect(lines(text.replaceAll('\n', '\r\n'))).toEqual(lines(text))
  })

  test('never throws for any text, and every place lies inside it', () => {
    const parts = fc.constantFrom(
      'Guaranteed',
      ' amazing',
      '\n\n',
      '\r\n',
      '<!-- carelint-disable hype-language -- x -->',
      '---',
      '🎉',
      '#',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }), all => {
        const text = all.join('')
        for (const { start, end } of lint(text).findings) {
          expect(start.offset).toBeGreaterThanOrEqual(0)
          expect(end.offset).toBeGreaterThanOrEqual(start.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test('takes time that grows with the page', () => {
    const seconds = (times: number) => {
      const start = performance.now()
      lint('Guaranteed amazing results, extraordinarily amazing.\n\n'.repeat(times))
      return performance.now() - start
    }
    seconds(50)
    expect(seconds(400)).toBeLessThan(400 + 40 * Math.max(seconds(50), 1))
  })
})

describe('lintPage', () => {
  test('takes a page as text and as its bytes', async () => {
    const text = 'It is guaranteed.\n'
    const fromText = await lintPage(text, { path: 'a.md' })
    expect(fromText.findings).toHaveLength(1)
    expect(await lintPage(Buffer.from(text), { path: 'a.md' })).toEqual(fromText)
    expect((await lintPage(Buffer.from(`\uFEFF${text}`, 'utf16le'), { path: 'a.md' })).findings).toHaveLength(1)
  })

  test('says why bytes are no page', async () => {
    const { failure, findings } = await lintPage(Uint8Array.of(0x61, 0xff, 0x62), { path: 'a.md' })
    expect(failure?.message).toBe('The file is not valid UTF-8: line 1 cannot be decoded.')
    expect(findings).toEqual([])
    expect((await lintPage(Uint8Array.of(1), { path: 'a.docx' })).failure?.message).toBe('The file is not a DOCX file.')
  })
})

describe('lintFiles', () => {
  test('gives the report that the command line prints', async () => {
    const cwd = folderWith({ 'a.md': 'Guaranteed.\n', 'b.md': 'Amazing.\n' })
    const { out } = await cli(cwd, ['.', '-f', 'json'])
    expect(JSON.parse(JSON.stringify(await lintFiles(['.'], { cwd })))).toEqual(JSON.parse(out))
  })
})

describe('the report', () => {
  test('says what its rules are about, those of directives included', async () => {
    const { tool } = await lintFiles([folderWith({ 'a.md': 'Fine.\n' })])
    expect(tool.ruleDetails.map(rule => rule.id)).toEqual(tool.rules)
    expect(tool.ruleDetails.find(rule => rule.id === 'hype-language')).toEqual({
      id: 'hype-language',
      severity: 'warning',
      summary: 'Finds miracle|amazing.',
      why: 'Readers take miracle|amazing at its word.',
      instead: 'Say what most patients notice.',
      url: 'docs/rules/hype-language.md',
      sources: [{ id: 'US-01', citation: carelint.sources['US-01'].citation, url: carelint.sources['US-01'].url }],
    })
  })
})

describe('the package', () => {
  test('offers lint, lintFiles, the reporters and the sources', () => {
    expect(Object.keys(carelint)).toEqual(
      expect.arrayContaining(['lint', 'lintFiles', 'createCarelint', 'reporters', 'sources', 'version']),
    )
    expect(carelint.version).toMatch(/^\d+\.\d+\.\d+/)
  })
})
