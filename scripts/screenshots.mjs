// Takes pictures of the HTML report and of the terminal report of the sample site, to be looked at.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launchChromium } from './chromium.mjs'

const root = new URL('..', import.meta.url)
const bin = fileURLToPath(new URL('bin/carelint.js', root))
const out = fileURLToPath(new URL('screenshots', root))
const scratch = mkdtempSync(join(tmpdir(), 'carelint-screenshots-'))
const desktop = { viewport: { width: 1360, height: 900 } }
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }
const paper = { width: 794, height: 1123 }

/** Runs carelint in the sample site and gives what it printed. */
function carelint(cwd, ...argv) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8' })
  if (status === null || stdout === '') throw new Error(`carelint ${argv.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

const colors = { 31: '#ff8f8f', 32: '#8fd694', 33: '#f0c674', 34: '#8ab8ff' }

/** A page that shows what was printed to a terminal. */
function terminalPage(text) {
  const open = { 1: '<b>', 2: '<i>', 4: '<u>' }
  const close = { 22: '</b></i>', 24: '</u>', 39: '</span>' }
  const body = text
    .replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes of a terminal
    .replace(/\u001B\[(\d+)m/g, (_, code) => open[code] ?? close[code] ?? `<span style="color:${colors[code]}">`)
  return `<!DOCTYPE html><meta charset="utf-8"><style>
body{margin:0;background:#16181c;color:#e4e2de;padding:24px 28px}
pre{font:15px/1.45 "DejaVu Sans Mono",monospace;margin:0}i{font-style:normal;color:#9a9da3}b{color:#fff}
</style><pre>${body}</pre>`
}

const site = join(scratch, 'site')
cpSync(fileURLToPath(new URL('fixtures/report-site', root)), site, { recursive: true })
const pages = {
  report: carelint(site, 'content', '-f', 'html'),
  terminal: terminalPage(carelint(site, 'content/ketamine-evenings.md', '--color')),
  clean: carelint(site, 'content/first-visit.md', '-f', 'html'),
}
writeFileSync(join(site, 'report.json'), carelint(site, 'content', '-f', 'json'))
pages.merged = carelint(site, 'merge', 'report.json', '-f', 'html')
writeFileSync(join(site, 'content/broken.md'), '---\ntitle: [\n---\n\nA quiet room.\n')
pages.broken = carelint(site, 'content', 'content/missing.md', '-f', 'html')
for (const [name, page] of Object.entries(pages)) writeFileSync(join(scratch, `${name}.html`), page)

const browser = await launchChromium()

/** Takes one picture of a page, after `act` was done on it. */
async function picture(name, page, options, { act, full = false } = {}) {
  const context = await browser.newContext(options)
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(join(scratch, `${page}.html`)).href)
  await act?.(tab)
  await tab.screenshot({ path: join(out, `${name}.png`), fullPage: full })
  await context.close()
}

const press = (key, times) => async tab => {
  for (let index = 0; index < times; index++) await tab.keyboard.press(key)
}

try {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  await picture('light', 'report', desktop)
  await picture('light-whole', 'report', desktop, { full: true })
  await picture('light-selected', 'report', desktop, { act: press('n', 5) })
  await picture('dark', 'report', { ...desktop, colorScheme: 'dark' })
  await picture('dark-selected', 'report', { ...desktop, colorScheme: 'dark' }, { act: press('n', 5) })
  await picture('filtered', 'report', desktop, {
    act: async tab => {
      await tab.locator('select[name=page]').selectOption({ index: 2 })
      await tab.locator('input[value=warning]').uncheck()
      await tab.locator('main').scrollIntoViewIfNeeded()
    },
  })
  await picture('phone', 'report', phone)
  await picture('phone-selected', 'report', phone, { act: tab => tab.locator('#next').click() })
  await picture('without-script', 'report', { ...desktop, javaScriptEnabled: false })
  await picture(
    'print',
    'report',
    { viewport: paper },
    { act: tab => tab.emulateMedia({ media: 'print' }), full: true },
  )
  await picture('broken', 'broken', desktop)
  await picture('clean', 'clean', desktop)
  await picture('merged', 'merged', desktop, { act: press('n', 2) })
  await picture('terminal', 'terminal', { viewport: { width: 1000, height: 900 } }, { full: true })
  const tab = await browser.newPage()
  await tab.goto(pathToFileURL(join(scratch, 'report.html')).href)
  await tab.pdf({ path: join(out, 'print.pdf'), format: 'A4' })
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
}
process.stdout.write(`The pictures are in ${out}.\n`)
