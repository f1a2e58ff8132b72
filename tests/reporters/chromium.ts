import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const path = '/usr/bin/chromium'
const required = (process.env.CARELINT_REQUIRE ?? '').split(',').includes('chromium')

/** Whether tests in Chromium are to be run: where it is installed, and where it has to be. */
export const runsInChromium = required || existsSync(path)

/** One line for a machine on which they are not. */
export const notRun =
  'Not run: the tests of the HTML report in a browser, for want of Chromium. To run them: apt-get install chromium && CARELINT_REQUIRE=chromium npm test\n'

/** Debian's Chromium without a window, and without anything that it does by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
