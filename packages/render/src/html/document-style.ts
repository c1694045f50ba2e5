import { contentRules } from './content-rules.ts'

/**
 * The style sheet of a document inside a page that has fonts and colours of its own (`--paper`, `--ink`, `--ink-soft`, `--line`, `--line-strong`,
 * `--accent`, `--warn`, `--stop`): for a shadow root, as it names elements only.
 */
export const documentStyle: string = `* { box-sizing: border-box; }${contentRules.screen}${contentRules.narrow}
@media print {${contentRules.print}
}
`
