import { existsSync } from 'node:fs'
import { chromiumPath } from '../../scripts/chromium.mjs'

const required = (process.env.CARELINT_REQUIRE ?? '').split(',').includes('chromium')

/** Whether tests in Chromium are to be run: where it is installed, and where it has to be. */
export const runsInChromium = required || existsSync(chromiumPath)

/** One line for a machine on which they are not. */
export const notRun =
  'Not run: the tests of the HTML report in a browser, for want of Chromium. To run them: apt-get install chromium && CARELINT_REQUIRE=chromium npm test\n'
