/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../scripts/chromium.mjs'
import type { Report } from '../../src/finding.ts'
import { html } from '../../src/reporters/html.ts'
import { notRun, runsInChromium } from './chromium.ts'
import { hostileReport } from './hostile-report.ts'
import { finding, reportOf } from './sample-report.ts'
import { siteReport, siteReportWith } from './site-report.ts'

const look = { color: false, width: 80, unicode: true }
const sameFold = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Markup and controls that would do something if they were more than text. */
const attacks = [
  '<script>window.harmed = 1</script>',
  '</script><script>window.harmed = 2</script>',
  '</style><img src=x onerror="window.harmed = 3">',
  '<!-- <svg onload=window.harmed=4>',
  '"><iframe src="javascript:window.parent.harmed=5"></iframe>',
  "' autofocus onfocus='window.harmed=6' x='",
  '</title></textarea></select><base href="https://example.org/">',
  'one\u2028two',
  '&lt;b&gt; &amp;',
]

function attackReport(): Report {
  const place = (index: number) => ({ line: index + 1, column: 1, offset: index * 1000 })
  const findings = attacks.map((text, index) =>
    finding({
      ruleId: text,
      message: text,
      why: text,
      instead: text,
      excerpt: sameFold(text),
      sentence: text,
      start: place(index),
      end: { ...place(index), offset: index * 1000 + text.length },
      sources: [{ id: text, citation: text, url: `https://example.org/"${text}` }],
      suggestions: [{ text, grade: 'rewrite' }],
      related: [text],
      appliesIn: [text],
      fingerprint: String(index),
    }),
  )
  const copy = findings.map(({ start, end }, index) => ({
    ...({ kind: 'paragraph', depth: 0, quoted: false, note: false, text: `Before ${attacks[index]} after.` } as const),
    places: [{ from: start.offset, to: end.offset, start: 7, end: 7 + attacks[index]!.length }],
  }))
  const all = attacks.join(' ')
  return reportOf(findings, {
    files: [{ path: all, words: 3, findings, suppressed: [{ finding: findings[0]!, reason: all }], copy }],
    problems: [{ path: all, message: all }],
    notes: [all],
  })
}

if (!runsInChromium) process.stdout.write(notRun)

describe.runIf(runsInChromium)('the HTML report in Chromium', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'carelint-html-'))
  let browser: Browser
  let site: Report
  let count = 0

  beforeAll(async () => {
    browser = await launchChromium()
    site = await siteReport()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a report as a file; what goes wrong, and every request beyond the file itself, is collected in `trouble`. */
  async function open(report: Report, options: BrowserContextOptions = {}) {
    const file = join(folder, `${count++}.html`)
    writeFileSync(file, html(report, look))
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options })
    const page = await context.newPage()
    const trouble: string[] = []
    const address = pathToFileURL(file).href
    page.on('request', request => {
      if (request.url().split('#')[0] !== address) trouble.push(`request: ${request.url()}`)
    })
    page.on('console', message => trouble.push(`console: ${message.text()}`))
    page.on('pageerror', error => trouble.push(`error: ${error.message}`))
    page.on('dialog', dialog => {
      trouble.push('dialog')
      void dialog.dismiss()
    })
    await page.goto(address)
    return { page, trouble, close: () => context.close() }
  }

  /** By number of the finding, the words that its marks cover. */
  const markedWords = (page: Page) =>
    page.evaluate(() => {
      const words: Record<string, string> = {}
      for (const mark of document.querySelectorAll<HTMLElement>('mark')) {
        for (const number of mark.dataset.f!.split(' ')) words[number] = (words[number] ?? '') + mark.textContent
      }
      return words
    })
  const visibleNotes = (page: Page) => page.locator('#notes li[data-n]:visible').count()
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

  async function seriousFindings(page: Page): Promise<string[]> {
    await page.evaluate(axe.source)
    const { passes, violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    )
    expect(passes.length).toBeGreaterThan(15)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary}`))
  }

  test('keeps hostile text as text and asks for nothing', async () => {
    for (const report of [attackReport(), hostileReport]) {
      const { page, trouble, close } = await open(report)
      await page.waitForTimeout(200)
      expect(trouble).toEqual([])
      expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
      expect(await page.evaluate(() => [document.scripts.length, document.styleSheets.length])).toEqual([1, 1])
      expect(
        await page.evaluate(
          () => document.querySelectorAll('img, iframe, object, embed, base, link, svg [onload]').length,
        ),
      ).toBe(0)
      expect(
        await page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter(element =>
              [...element.attributes].some(({ name }) => /^(on|style|src)/.test(name)),
            ).length,
        ),
      ).toBe(0)
      await close()
    }
    const { page, close } = await open(attackReport())
    const words = await markedWords(page)
    expect(attacks.map((_, index) => sameFold(words[index + 1]!))).toEqual(attacks.map(sameFold))
    for (const part of ['.page h2', '.message', 'dd', '.sources a', '.sign-off td', '.problems li', '.rule h3']) {
      expect((await page.locator(part).allTextContents()).join()).toContain('<script>window.harmed = 1</script>')
    }
    await close()
  })

  test('shows control and direction characters instead of obeying them', async () => {
    const { page, close } = await open(hostileReport)
    const text = (await page.locator('blockquote').first().textContent())!
    expect(text).toContain('c<U+202E>d')
    expect(text).toContain('a<U+001B>[31')
    const all = await page.evaluate(() => document.documentElement.textContent ?? '')
    expect(all).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u)
    await close()
  })

  test('marks exactly the words of each finding', async () => {
    const { page, close } = await open(site)
    const words = await markedWords(page)
    const all = site.files.flatMap(({ findings }) => findings)
    const expected = all.flatMap(({ excerpt, ruleId }, index) =>
      ruleId === 'unused-suppression' ? [] : [[String(index + 1), excerpt]],
    )
    expect(Object.entries(words).map(([number, text]) => [number, sameFold(text)])).toEqual(
      expect.arrayContaining(expected),
    )
    expect(Object.keys(words)).toHaveLength(expected.length)
    expect(expected.length).toBeGreaterThan(20)
    await close()
  })

  test('filters by severity, rule and page, and tells how many are left', async () => {
    const { page, trouble, close } = await open(site)
    const all = site.files.flatMap(({ path, findings }) => findings.map(each => ({ path, ...each })))
    const status = page.locator('#status')
    expect(await status.textContent()).toBe(`${all.length} findings`)

    await page.getByLabel(/warnings?$/).uncheck()
    const rest = all.filter(({ severity }) => severity !== 'warning')
    expect(await visibleNotes(page)).toBe(rest.length)
    expect(await status.textContent()).toBe(`${rest.length} of ${all.length} findings`)
    expect(await page.locator('mark.warning:not(.off)').count()).toBe(0)
    expect(await page.locator('.ref.warning:visible').count()).toBe(0)

    const rule = 'absolute-safety-claim'
    const option = await page.locator('select[name=rule] option', { hasText: rule }).textContent()
    await page.getByLabel('Rule').selectOption({ label: option! })
    const ofRule = rest.filter(({ ruleId }) => ruleId === rule)
    expect(await visibleNotes(page)).toBe(ofRule.length)
    expect(await page.locator('.rule:visible h3').allTextContents()).toEqual([rule])

    const path = 'content/weight-clinic.html'
    const pick = await page.locator('select[name=page] option', { hasText: path }).textContent()
    await page.getByLabel('Page').selectOption({ label: pick! })
    expect(await visibleNotes(page)).toBe(ofRule.filter(each => each.path === path).length)
    expect(await page.locator('article:visible h2').allTextContents()).toEqual([path])

    await page.getByLabel(/errors?$/).uncheck()
    expect(await visibleNotes(page)).toBe(0)
    expect(await page.locator('#none').isVisible()).toBe(true)

    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => visibleNotes(page)).toBe(all.length)
    expect(await page.locator('article:visible').count()).toBe(site.files.length)
    expect(await status.textContent()).toBe(`${all.length} findings`)
    expect(trouble).toEqual([])
    await close()
  })

  test('can be read through with the keyboard alone', async () => {
    const { page, trouble, close } = await open(site)
    const all = site.files.flatMap(({ findings }) => findings)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the copy')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('copy')

    await page.keyboard.press('n')
    expect(await focused(page)).toBe('r1')
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('r2')
    expect(await page.locator('#status').textContent()).toBe(`Finding 2 of ${all.length}`)
    expect(await page.locator('.rule:visible h3').allTextContents()).toEqual([all[1]!.ruleId])
    expect(await page.locator('#r2').getAttribute('aria-current')).toBe('true')
    expect(await page.locator('#m2').textContent()).toContain(all[1]!.message)

    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('f2')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('r2')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    expect(await focused(page)).toBe(`r${all.length}`)
    await page.keyboard.press('Escape')
    expect(await page.locator('.rule:visible').count()).toBe(new Set(all.map(each => each.ruleId)).size)

    await page.getByLabel('Name').focus()
    await page.keyboard.type('Ann')
    expect(await page.getByLabel('Name').inputValue()).toBe('Ann')
    await page.locator('#keys').uncheck()
    await page.keyboard.press('n')
    expect(await page.locator('#status').textContent()).toBe(`${all.length} findings`)
    expect(trouble).toEqual([])
    await close()
  })

  test('goes from words to their findings, the narrowest first', async () => {
    const { page, close } = await open(site)
    const mark = page.locator('mark[data-f*=" "]').first()
    const numbers = (await mark.getAttribute('data-f'))!.split(' ')
    await mark.click()
    expect(await page.locator('#notes li.current').getAttribute('data-n')).toBe(numbers[0])
    await mark.click()
    expect(await page.locator('#notes li.current').getAttribute('data-n')).toBe(numbers[1])
    await close()
  })

  test('brings the words of a finding into sight wherever they are', async () => {
    const far: Report = {
      ...site,
      files: [...'abcdefgh'].flatMap(name => site.files.map(file => ({ ...file, path: `${name}/${file.path}` }))),
    }
    const last = far.files.flatMap(({ findings }) => findings).length
    const { page, close } = await open(far)
    expect(await page.evaluate(() => document.body.classList.contains('large'))).toBe(true)
    await page.keyboard.press('p')
    expect(await focused(page)).toBe(`r${last}`)
    const { y } = (await page.locator(`#r${last}`).boundingBox())!
    expect(y).toBeGreaterThan(60)
    expect(y).toBeLessThan(860)
    const note = (await page.locator(`#f${last}`).boundingBox())!
    expect(note.y).toBeLessThan(600)
    await close()
  })

  test('shows all of it on paper, whatever is selected', async () => {
    const { page, close } = await open(site)
    await page.keyboard.press('n')
    await page.emulateMedia({ media: 'print' })
    expect(await visibleNotes(page)).toBe(site.files.flatMap(({ findings }) => findings).length)
    expect(await page.locator('.message:visible').count()).toBe(await visibleNotes(page))
    expect(await page.locator('#filters').isVisible()).toBe(false)
    await close()
  })

  test('can be read without its script', async () => {
    const { page, close } = await open(site, { javaScriptEnabled: false })
    const messages = site.files.flatMap(({ findings }) => findings.map(({ message }) => message))
    for (const message of new Set(messages)) {
      expect(await page.locator('.message', { hasText: message }).first().isVisible()).toBe(true)
    }
    expect(await page.locator('#filters').isVisible()).toBe(false)
    const [copy, notes] = [await page.locator('main').boundingBox(), await page.locator('#notes').boundingBox()]
    expect(notes!.x).toBeGreaterThan(copy!.x + copy!.width)
    expect(Math.abs(notes!.y - copy!.y)).toBeLessThan(60)
    await page.locator('#r7').scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await page.locator('#r7').boundingBox())!
    await page.mouse.click(x + width / 2, y + height / 2)
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('f7')
    await close()
  })

  test.each([360, 700, 1024, 1360])('fits a screen of %i pixels', async width => {
    const { page, close } = await open(site, { viewport: { width, height: 800 } })
    await page.locator('#next').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await close()
  })

  const views = [
    ['light', { colorScheme: 'light', media: 'screen' }],
    ['dark', { colorScheme: 'dark', media: 'screen' }],
    ['on paper', { colorScheme: 'light', media: 'print' }],
  ] as const

  test.each(views)('has nothing that keeps people out: %s', async (_, media) => {
    const { page, close } = await open(site)
    await page.emulateMedia(media)
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await seriousFindings(page)).toEqual([])
    await close()
  })

  test.each(['light', 'dark'] as const)('keeps nobody out of what is rare: %s', async colorScheme => {
    const broken = await siteReportWith({ 'content/broken.md': '---\ntitle: [\n---\nA quiet room.\n' })
    const withoutCopy = { ...site, files: site.files.map(({ copy: _copy, ...file }) => file) }
    for (const report of [broken, withoutCopy, reportOf([])]) {
      const { page, close } = await open(report, { colorScheme })
      expect(await seriousFindings(page)).toEqual([])
      await close()
    }
  })

  test('has nothing that keeps people out on a phone', async () => {
    const { page, close } = await open(site, { viewport: { width: 390, height: 844 } })
    await page.locator('#next').click()
    expect(await seriousFindings(page)).toEqual([])
    await close()
  })
})
