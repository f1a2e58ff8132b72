import { filtersMarkup, headMarkup, outcomeOf } from '../reporter/html/head.ts'
import { html as template } from '../reporter/html/markup.ts'
import { notesMarkup } from '../reporter/html/notes.ts'
import { numberFindings } from '../reporter/html/numbered.ts'
import { pageMarkup } from '../reporter/html/page.ts'
import { policyFor } from '../reporter/html/policy.ts'
import { script } from '../reporter/html/script.ts'
import { signOffMarkup } from '../reporter/html/sign-off.ts'
import { style } from '../reporter/html/style.ts'
import type { Reporter } from '../reporter.ts'

/** Pages beyond which a browser lays out only those in sight. */
const mostAtOnce = 20

/**
 * For those who write and approve copy: one file that shows the pages with their findings marked, and loads nothing. All of
 * it can be read without its script, which only filters and walks.
 */
export const html: Reporter = report => {
  const numbering = numberFindings(report)
  const pages = report.files.map((file, index) => pageMarkup(file, index, numbering.pages[index]!))
  return template`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policyFor(style, script) }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>carelint: ${outcomeOf(report)}</title>
<style>${{ markup: style }}</style>
</head>
<body class="${numbering.total === 0 && 'quiet'}${report.files.length > mostAtOnce && ' large'}">
<a class="skip" href="#copy">Skip to the copy</a>
${headMarkup(report, numbering)}${filtersMarkup(report, numbering)}<main id="copy" tabindex="-1" aria-label="Copy">
${pages}<p id="none" class="calm" hidden>No finding matches these filters.</p>
</main>
${notesMarkup(numbering)}${signOffMarkup(report)}<script>${{ markup: script }}</script>
</body>
</html>
`.markup
}
