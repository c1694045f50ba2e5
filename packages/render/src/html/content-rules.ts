/** What documents look like, whatever is around them. `print` is for within `@media print`. */
export const contentRules = {
  screen: `
main { max-width: 56rem; margin: 0 auto; }
p, ul, ol, dl { margin: 0 0 .75rem; max-width: 44rem; }
ul, ol { padding-left: 1.25rem; }
li { margin: 0 0 .25rem; }
li > ul, li > ol { margin: .25rem 0; }
li > p { margin: 0 0 .25rem; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; margin: 0; text-wrap: balance; }
h1 { font-size: 2.0625rem; margin-bottom: .5rem; }
h2 { font-size: 1.4375rem; margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--line-strong); }
h3 { font-size: 1.1875rem; margin: 2rem 0 .75rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
td a, h4 a { color: inherit; text-decoration-color: var(--ink-soft); }
strong { font-weight: 600; }
code, pre { font-family: ui-monospace, "Cascadia Code", "Liberation Mono", monospace; font-size: .875em; }
pre { margin: 0 0 .75rem; padding: .5rem .75rem; border-left: 2px solid var(--line); overflow-x: auto; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
h1 + p { color: var(--ink-soft); }
nav { margin: 2rem 0 0; padding: .75rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
nav p { font-weight: 600; margin: 0 0 .25rem; }
nav ol { margin: 0; max-width: none; columns: 16rem; list-style: none; padding: 0; }
nav a { color: inherit; }
.wide { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.35; min-width: 50%; }
th, td { padding: .375rem 1.25rem .375rem 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
th { font-weight: 600; vertical-align: bottom; border-bottom: 1.5px solid var(--line-strong); }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
td:first-child { min-width: 12rem; }
tr:has(> td:first-child > strong:only-child) > td { border-top: 1.5px solid var(--line-strong); }
.facts ul { list-style: none; padding: 0; margin: 0 0 1rem; }
.facts li { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; margin: 0 0 .125rem; }
.facts strong { font-weight: 400; color: var(--ink-soft); }
.notice { margin: 1rem 0; padding: .625rem .875rem; border: 1.5px solid var(--warn); border-radius: 6px; max-width: 44rem; }
.notice > :last-child { margin-bottom: 0; }
.question, .trace { margin: 0 0 1.25rem; }
.question > p:first-child { margin-bottom: .25rem; }
.question > :not(:first-child) { margin-left: 1rem; }
.blocker, .warning, .advice, .info { margin: 0 0 .75rem; padding-left: .875rem; border-left: 3px solid var(--line); max-width: 44rem; }
.blocker { border-left: 8px solid var(--stop); }
.warning { border-left: 6px double var(--warn); }
.advice { border-left-color: var(--accent); }
.info { border-left: 3px dotted var(--ink-soft); }
.blocker > p > strong:first-child { color: var(--stop); }
.warning > p > strong:first-child { color: var(--warn); }
.blocker > *, .warning > *, .advice > *, .info > * { margin-bottom: .125rem; }
.blocker ul, .warning ul, .advice ul, .info ul { list-style: none; padding: 0; color: var(--ink-soft); font-size: .875em; }
ul:has(> .task-list-item) { list-style: none; padding: 0; }
.task-list-item { position: relative; padding-left: 1.75rem; margin-bottom: .5rem; }
.box {
  position: absolute; left: 0; top: .15em; width: 1.05em; height: 1.05em; border: 1.5px solid var(--ink); border-radius: 2px;
  line-height: 1; text-align: center; font-weight: 600;
}
figure { margin: 1rem 0 1.5rem; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { font-size: .875em; color: var(--ink-soft); margin: .25rem 0; max-width: 44rem; }
figcaption strong { color: var(--ink); display: block; }
details { font-size: .875em; margin: .25rem 0 .75rem; }
summary { cursor: pointer; color: var(--accent); }`,
  narrow: `
@media (max-width: 639px) { .facts li { grid-template-columns: 1fr; } .question > :not(:first-child) { margin-left: 0; } }`,
  print: `
  main, p, ul, ol, .notice, .blocker, .warning, .advice, .info { max-width: none; }
  p, li { orphans: 3; widows: 3; }
  h1 { font-size: 19pt; } h2 { font-size: 13pt; margin: 7mm 0 2.5mm; padding-top: 1.5mm; border-top-width: 1pt; } h3 { font-size: 11pt; margin: 4.5mm 0 1.5mm; } h4 { font-size: 9.5pt; margin: 3mm 0 .5mm; }
  h1, h2, h3, h4 { break-after: avoid; }
  table { font-size: 8.5pt; } td:first-child { min-width: 38mm; }
  th, td { padding: 1mm 4mm 1mm 0; }
  thead { display: table-header-group; }
  tr, li, figure, .notice, .blocker, .warning, .advice, .info { break-inside: avoid; }
  .question, .trace, .short { break-inside: avoid; }
  .question > p:first-child { break-after: avoid; }
  .wide { overflow: visible; }
  .skip, details { display: none; }
  a { color: inherit; text-decoration: none; }
  nav { margin: 3mm 0 0; padding: 1mm 0; font-size: 8.5pt; } nav p, nav li { margin-bottom: .25mm; } nav ol { columns: 3; }
  figure { margin: 2mm 0 4mm; } figure svg { max-width: 150mm; }
  .compact { font-size: 8.75pt; line-height: 1.35; }
  .compact h1 { font-size: 17pt; } .compact h2 { font-size: 11.5pt; margin: 4mm 0 1.5mm; padding-top: 1mm; }
  .compact p, .compact ul, .compact .wide { margin-bottom: 1.75mm; }
  .compact .wide + .wide { margin-top: 3.5mm; }
  .compact li, .compact .task-list-item { margin-bottom: .75mm; }
  .compact table { font-size: 8pt; }
  .compact th, .compact td { padding: .55mm 4mm .55mm 0; }
  .compact th:last-child, .compact td:last-child { padding-right: 0; }
  .compact .notice { margin: 2mm 0; padding: 1.5mm 2.5mm; }`,
}
