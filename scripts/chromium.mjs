import { chromium } from 'playwright-core'

/** Where Debian's package puts Chromium. */
export const chromiumPath = '/usr/bin/chromium'

/** Starts Chromium without a window, and without anything that it does by itself. */
export function launchChromium() {
  return chromium.launch({
    executablePath: chromiumPath,
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
