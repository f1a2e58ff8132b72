/** The look of the report: light and dark, on paper, and from the width of a phone on. Holds no text of a page. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f6f4f0; --paper: #fffefb; --ink: #24262a; --soft: #5b5f66; --line: #dfdbd2; --strong-line: #8d8a83; --link: #1a5276;
  --error: #9b1c2c; --error-tint: #fbe0e0; --warning: #7a4a00; --warning-tint: #fcecc4; --suggestion: #1f5490; --suggestion-tint: #e0ecf9;
  --focus: #1a5276; --shadow: 0 1px 2px rgb(0 0 0 / 6%), 0 4px 18px rgb(0 0 0 / 4%);
  --copy: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
  --plain: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #141619; --paper: #1c1f23; --ink: #e5e2dc; --soft: #a6a8ab; --line: #34383e; --strong-line: #7f848b; --link: #9ccbee;
    --error: #ffa3a6; --error-tint: #50222a; --warning: #f2c57c; --warning-tint: #443410; --suggestion: #9cc8fa; --suggestion-tint: #1f3a58;
    --focus: #9ccbee; --shadow: none;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 var(--plain); background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1rem 4rem; max-width: 79rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, dl, dd, ul, ol, figure, blockquote, fieldset, table { margin: 0; padding: 0; }
[hidden] { display: none !important; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus, aside:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -10rem; padding: 0.6rem 1rem; background: var(--paper); z-index: 3; }
.skip:focus { top: 0.5rem; }

.report-head { padding: 3rem 0 1rem; }
.eyebrow { font-size: 0.85rem; color: var(--soft); }
h1 { font: 400 2.1rem/1.2 var(--copy); margin: 0.2rem 0 0.5rem; text-wrap: balance; }
h1.broken { color: var(--error); }
.outcome { color: var(--soft); max-width: 44rem; }
.note { margin-top: 0.75rem; padding-left: 0.9rem; border-left: 3px solid var(--strong-line); max-width: 44rem; font-size: 0.95rem; }
.calm { margin-top: 1rem; max-width: 38rem; font: 1.1rem/1.6 var(--copy); }
.problems { margin-top: 1.25rem; padding: 1rem 1.25rem; max-width: 48rem; background: var(--error-tint); border-left: 5px solid var(--error); }
.problems h2 { font-size: 1.05rem; color: var(--error); }
.problems p { margin: 0.15rem 0 0.5rem; }
.problems ul { padding-left: 1.2rem; }
.problems li + li { margin-top: 0.35rem; }
.path { font-weight: 600; }

.chart { margin-top: 1.75rem; width: 100%; max-width: 48rem; border-collapse: collapse; font-size: 0.9rem; }
.chart caption { text-align: left; font-weight: 600; padding-bottom: 0.35rem; }
.chart thead th { font-weight: 400; color: var(--soft); font-size: 0.8rem; }
.chart { table-layout: fixed; }
.chart th:first-child { width: 40%; }
.chart th:nth-child(2) { width: 22%; }
.chart th:last-child { width: 4.5rem; }
.chart th, .chart td { text-align: left; padding: 0.22rem 0.9rem 0.22rem 0; font-weight: 400; }
.chart tbody tr { border-top: 1px solid var(--line); }
.chart td:nth-child(2) { color: var(--soft); white-space: nowrap; }
.chart svg { display: block; width: 100%; height: 0.6rem; }
.chart .count, .chart thead th:last-child { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; }
.chart .off { opacity: 0.45; }
rect.error { fill: var(--error); }
rect.warning { fill: var(--warning); }
rect.suggestion { fill: var(--suggestion); }
rect { stroke: var(--ground); stroke-width: 1px; vector-effect: non-scaling-stroke; }

.filters { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.9rem; margin: 0.75rem -1rem 0; padding: 0.55rem 1rem; background: var(--ground); border-bottom: 1px solid var(--line); font-size: 0.9rem; }
fieldset { border: 0; min-width: 0; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; }
.choice { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 1.75rem; }
.choice span { background: var(--tint); border-bottom: 2px solid var(--hue); padding: 0 0.25rem; color: var(--ink); }
.choice.warning span { border-bottom-style: dashed; }
.choice.suggestion span { border-bottom-style: dotted; }
.severity { color: var(--hue); font-weight: 600; }
input[type=checkbox] { width: 1rem; height: 1rem; margin: 0; accent-color: var(--link); }
select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--strong-line); border-radius: 4px; padding: 0.25rem 0.6rem; min-height: 2rem; max-width: 12.5rem; }
button { cursor: pointer; }
button:hover { border-color: var(--ink); }
.walk { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.walk output { color: var(--soft); font-variant-numeric: tabular-nums; margin-right: 0.4rem; }
.keys { display: inline-flex; align-items: center; gap: 0.35rem; color: var(--soft); min-height: 1.75rem; }
kbd { font: inherit; border: 1px solid var(--strong-line); border-radius: 3px; padding: 0 0.3rem; }

.page { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; box-shadow: var(--shadow); padding: 1.5rem clamp(1.1rem, 5vw, 3.5rem) 2.5rem; margin-top: 1.5rem; }
.page-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.1rem 1.5rem; padding-bottom: 0.7rem; border-bottom: 1px solid var(--line); font-size: 0.9rem; color: var(--soft); }
.page-head h2 { font-size: 0.95rem; font-weight: 600; color: var(--ink); min-width: 0; }
@media screen {
  .large .page { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
  .large .page.clean { contain-intrinsic-size: auto 6rem; }
  .large .rule { content-visibility: auto; contain-intrinsic-size: auto 30rem; }
  .large .page.seen, .large .rule.current { content-visibility: visible; }
}
.page.clean { padding-bottom: 1rem; box-shadow: none; }
.page.clean .page-head { border: 0; padding-bottom: 0; }
.rest { max-width: 48rem; }
.rest .chart { margin-top: 0.3rem; }
.rest thead th { height: 0; padding-top: 0; padding-bottom: 0; line-height: 0; visibility: hidden; }
details summary { cursor: pointer; color: var(--link); margin-top: 0.4rem; font-size: 0.9rem; }
.failure { margin-top: 1rem; padding: 0.7rem 1rem; background: var(--error-tint); border-left: 4px solid var(--error); }
.beside { margin-top: 1.1rem; padding: 0.8rem 1rem; background: var(--ground); border-radius: 4px; font-size: 0.95rem; max-width: 38rem; }
.beside h3 { font-size: 0.85rem; font-weight: 600; color: var(--soft); }
.beside ul { list-style: none; }
.beside li { margin-top: 0.35rem; }
.no-copy { margin-top: 1rem; font-size: 0.9rem; color: var(--soft); max-width: 38rem; }

.copy { font: 1.13rem/1.68 var(--copy); max-width: 36rem; margin-top: 1.6rem; }
.copy p, .copy ul, .copy ol, .copy blockquote, .copy .scroll { margin-top: 0.95em; }
.copy h3, .copy h4, .copy h5, .copy h6 { font-weight: 600; line-height: 1.3; margin-top: 1.7em; font-size: 1.05rem; text-wrap: balance; }
.copy .depth-1 { font-size: 1.85rem; font-weight: 400; margin-top: 1.2em; }
.copy .depth-2 { font-size: 1.4rem; }
.copy .depth-3 { font-size: 1.18rem; }
.copy > :first-child { margin-top: 0; }
.copy h3 + p, .copy h4 + p, .copy h5 + p, .copy h6 + p, .copy h3 + ul, .copy h4 + ul, .copy h5 + ul { margin-top: 0.5em; }
.copy ul, .copy ol { padding-left: 1.4em; }
.copy li + li, .copy li ul, .copy li ol { margin-top: 0.35em; }
.copy li > p:first-child { margin-top: 0; }
.copy li > p + p { margin-top: 0.4em; }
.copy blockquote { padding-left: 1.1em; border-left: 3px solid var(--line); font-style: italic; }
.copy blockquote > :first-child { margin-top: 0; }
.copy .caption { font: 0.9rem/1.5 var(--plain); color: var(--soft); }
.copy .alt, .copy .button, .copy .link { font: 0.95rem/1.6 var(--plain); }
.copy .button > span:last-of-type { border: 1px solid var(--strong-line); border-radius: 4px; padding: 0.2rem 0.7rem; }
.kind, .meta dt { font: 0.78rem/1.5 var(--plain); color: var(--soft); }
.kind::after { content: " "; }
.meta { font: 0.95rem/1.5 var(--plain); padding: 0.7rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
.meta div + div { margin-top: 0.4rem; }
.meta + * { margin-top: 1.4rem; }
.footnotes { margin-top: 2rem; padding-top: 0.2rem; border-top: 1px solid var(--line); font-size: 0.95rem; }
.scroll { overflow-x: auto; }
.copy table { border-collapse: collapse; font: 0.95rem/1.5 var(--plain); width: 100%; }
.copy th, .copy td { text-align: start; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; border-bottom: 1px solid var(--line); }
.copy th { font-weight: 600; border-bottom-color: var(--strong-line); }
.on-paper { display: none; }
.sentences { list-style: none; }
.copy.sentences { padding-left: 0; }
.copy.sentences li + li { margin-top: 0.8em; }

mark { color: inherit; background: var(--tint); border-bottom: 2px solid var(--hue); border-radius: 2px 2px 0 0; padding: 0.05em 0; cursor: default; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.active mark { cursor: pointer; }
mark.warning { border-bottom-style: dashed; }
mark.suggestion { border-bottom-style: dotted; }
mark.several { border-bottom-style: double; border-bottom-width: 4px; }
mark.aside { background: none; border-bottom-width: 1px; }
mark.current, mark.aside.current { background: var(--tint); outline: 2px solid var(--hue); outline-offset: 1px; border-bottom-color: transparent; }
mark.off { background: none; border: 0; cursor: auto; }
.error { --hue: var(--error); --tint: var(--error-tint); }
.warning { --hue: var(--warning); --tint: var(--warning-tint); }
.suggestion { --hue: var(--suggestion); --tint: var(--suggestion-tint); }
.ref { font: 600 0.68rem/1 var(--plain); font-style: normal; color: var(--hue); text-decoration: none; vertical-align: 0.5em; padding: 0.25em 0.2em; margin: 0 0 0 0.1em; border-radius: 3px; scroll-margin-top: 6rem; }
.ref:hover { text-decoration: underline; }
.ref:focus-visible { outline-offset: 1px; outline-width: 2px; }
.ref.current { background: var(--hue); color: var(--paper); }

aside { font-size: 0.92rem; margin-top: 2rem; }
.notes-head { display: flex; justify-content: space-between; align-items: center; gap: 1rem; min-height: 2.2rem; }
aside h2, .sign-off h2 { font: 400 1.35rem/1.3 var(--copy); }
.rule { padding: 1.1rem 0; border-top: 1px solid var(--line); scroll-margin-top: 5rem; }
.rule h3 { font-size: 1rem; font-weight: 600; }
.summary { color: var(--soft); }
.advice { display: flex; flex-direction: column; margin-top: 0.7rem; }
.advice dt { font-weight: 600; font-size: 0.85rem; }
.advice dd { margin-bottom: 0.6rem; max-width: 40rem; }
.found { list-style: none; }
.found li { display: flex; gap: 0.6rem; padding: 0.45rem 0; scroll-margin-top: 5rem; }
.found li > div { min-width: 0; }
.number { flex: none; align-self: flex-start; min-width: 1.75rem; text-align: center; font-weight: 600; font-size: 0.85rem; line-height: 1.5rem; padding: 0 0.3rem; color: var(--hue); background: var(--tint); border-radius: 3px; text-decoration: none; font-variant-numeric: tabular-nums; }
.number:hover { text-decoration: underline; }
.place, .where, .also { font-size: 0.85rem; color: var(--soft); }
.sources { font-size: 0.85rem; color: var(--soft); margin-top: 0.4rem; }
.sources h4 { font-size: 0.85rem; color: var(--ink); }
.sources ul { padding-left: 1.1rem; }
.sources details summary { margin: 0.2rem 0; font-size: inherit; }
.sources .more { margin-top: 0.4rem; }
aside.selected .rule:not(.current), .rule.narrow .advice:not(.current) { display: none; }
.advice.shared .found::before { content: "Also at"; order: 1; align-self: center; font-size: 0.85rem; color: var(--soft); }
.advice.current .found { order: -1; display: flex; flex-wrap: wrap; gap: 0.3rem; margin-bottom: 0.9rem; }
.advice.current li:not(.current) { order: 2; padding: 0; }
.advice.current li:not(.current) > div { display: none; }
.advice li.current { flex: 0 0 100%; padding: 0.7rem 0.8rem; background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--hue); border-radius: 4px; }
li[data-severity=error] { --hue: var(--error); --tint: var(--error-tint); }
li[data-severity=warning] { --hue: var(--warning); --tint: var(--warning-tint); }
li[data-severity=suggestion] { --hue: var(--suggestion); --tint: var(--suggestion-tint); }

.sign-off { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--strong-line); }
.sign-off > p { margin-top: 0.6rem; max-width: 44rem; }
.sign-off .scroll { margin-top: 0.8rem; }
.sign-off table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
.sign-off caption { text-align: left; color: var(--soft); padding-bottom: 0.4rem; }
.sign-off th, .sign-off td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); }
.rule-name { color: var(--soft); }
.until, .id { white-space: nowrap; }
.signature { margin-top: 1.8rem; display: grid; gap: 1rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); max-width: 48rem; }
.signature legend { padding: 0 0 0.8rem; }
.signature label { font-size: 0.85rem; color: var(--soft); }
.signature input { display: block; width: 100%; font: 1rem/1.5 var(--copy); color: var(--ink); background: none; border: 0; border-bottom: 1px solid var(--strong-line); padding: 0.5rem 0 0.2rem; border-radius: 0; }

@media screen and (min-width: 64rem) {
  body { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; column-gap: 2.5rem; grid-auto-rows: min-content; padding: 0 2rem 5rem; }
  .report-head, .filters { grid-column: 1 / -1; }
  .report-head { grid-row: 1; }
  .filters { grid-row: 2; }
  main { grid-row: 3; }
  .sign-off { grid-row: 4; }
  .filters { position: sticky; top: 0; z-index: 2; margin: 0.75rem 0 0; padding: 0.55rem 0; }
  main, .sign-off { grid-column: 1; }
  aside { grid-column: 2; grid-row: 3 / span 2; position: sticky; top: 3.6rem; align-self: start; max-height: calc(100vh - 4.2rem); overflow-y: auto; margin-top: 1.5rem; padding-right: 0.6rem; scrollbar-width: thin; }
  .rule:first-of-type { border-top: 0; padding-top: 0.4rem; }
  .quiet { display: block; max-width: 52rem; }
}
@media screen and (max-width: 40rem) {
  .report-head { padding-top: 1.75rem; }
  h1 { font-size: 1.75rem; }
  .chart th:nth-child(2), .chart td:nth-child(2) { display: none; }
  .chart th:first-child { width: 58%; }
}
@media screen and (max-width: 63.99rem) {
  .walk { margin-left: 0; }
  aside.selected { position: fixed; inset: auto 0 0; z-index: 2; max-height: 48vh; overflow-y: auto; margin: 0; padding: 0.6rem 1rem 1rem; background: var(--ground); border-top: 2px solid var(--strong-line); box-shadow: 0 -6px 24px rgb(0 0 0 / 18%); }
  aside.selected .rule { border-top: 0; padding: 0.4rem 0; }
  body.selected { padding-bottom: 52vh; }
  .keys { display: none; }
}
@media (forced-colors: active) {
  mark { border-bottom-color: Mark; }
  mark.current { outline: 2px solid Highlight; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --strong-line: #555; --link: #000; --error: #8a1020; --error-tint: #fbe6e6; --warning: #6b4000; --warning-tint: #fdf1d6; --suggestion: #174a82; --suggestion-tint: #e8f0fa; --shadow: none; }
  @page { margin: 18mm 17mm; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .skip, .filters, #all-notes, .page details { display: none !important; }
  .rest::details-content { content-visibility: visible; height: auto; }
  .rest summary { display: none; }
  .report-head { padding-top: 0; }
  .page { border: 0; padding: 0; margin-top: 2.2rem; }
  .page.clean { margin-top: 0.8rem; }
  .copy { max-width: 34rem; }
  .on-paper { display: block; columns: 2; column-gap: 9mm; margin: 1.4rem 0 0; padding: 0.6rem 0 0 2rem; border-top: 1px solid var(--line); font-size: 8.5pt; }
  .on-paper li { padding-left: 0.2rem; }
  .on-paper li::marker { font-weight: 600; }
  mark, rect, .number, .problems, .failure { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  mark.current, .ref:focus-visible { outline-offset: 1px; outline-width: 2px; }
.ref.current { background: var(--tint); color: inherit; }
  aside .rule:not([hidden]), aside .rule .advice:not([hidden]) { display: block !important; }
  .advice.advice li > div { display: block !important; }
  .advice.advice .found { display: block; order: 0; }
  .advice.advice .found::before { content: none; }
  .scroll { overflow: visible; }
  h1, h2, h3, h4, h5, h6, dt, legend, caption { break-after: avoid; }
  li, tr, dd, .sign-off, .signature, .problems, .meta { break-inside: avoid; }
  aside, .sign-off { margin-top: 2.5rem; }
  aside { columns: 2; column-gap: 9mm; font-size: 8.5pt; }
  aside h2 { column-span: all; }
  .rule { padding: 0.7rem 0; }
  .sources, .place, .where, .also, .advice dt, .sources h4 { font-size: 8pt; }
  .sources h4, .sources ul, .sources li { display: inline; padding: 0; }
  .sources h4::after { content: ": "; }
  .sources li:not(:last-child)::after { content: "; "; }
  .sources a { text-decoration: none; }
  .sources .more, .sources details ul { display: none; }
  .sources details summary { list-style: none; margin: 0; color: inherit; }
}
`
