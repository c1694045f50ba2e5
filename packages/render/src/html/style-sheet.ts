import type { Language } from '@leitfaden/core'
import { contentRules } from './content-rules.ts'
import { paperStyle } from './paper-style.ts'

/** Colours that carry meaning come with a shape or a word too. On paper everything is black on white. */
const light = `
  --paper: #fff; --ink: #1d2425; --ink-soft: #55615e; --line: #cdd6d3; --line-strong: #1d2425;
  --accent: #0f6b66; --warn: #8a5600; --stop: #b01f17;`
const dark = `
  --paper: #14191a; --ink: #e8edeb; --ink-soft: #a5b2ae; --line: #3b4745; --line-strong: #c9d1d5;
  --accent: #62c7bb; --warn: #e6b450; --stop: #ff8f85;`

const screen = `
:root {${light}
}
@media screen and (prefers-color-scheme: dark) {
:root {${dark}
}
}
* { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word; hyphens: manual;
}`

/** The style sheet of a page that stands alone. */
export function styleSheet(language: Language): string {
  return `${screen}${contentRules.screen}
@media (min-width: 640px) { body { padding: 3rem 2.5rem 6rem; } }${contentRules.narrow}
${paperStyle(language)}
@media print {
  :root { color-scheme: light; --ink: #000; --ink-soft: #333; --paper: #fff; --accent: #000; --line: #999; --line-strong: #000; }
  body { padding: 0; font-size: 9.5pt; line-height: 1.4; }${contentRules.print}
}
`
}
