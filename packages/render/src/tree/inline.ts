import type { PhrasingContent } from 'mdast'
import { inlineText } from './inline-text.ts'

/** A run of text: words become inert text, nodes stay as they are. */
export type Run = string | PhrasingContent

/** Words and nodes in a row. Spaces at the edges of words separate them from their neighbours and are kept. */
export function inline(...runs: readonly Run[]): PhrasingContent[] {
  return runs.filter((run) => run !== '').map((run) => (typeof run === 'string' ? words(run) : run))
}

function words(run: string): PhrasingContent {
  const [before = ''] = /^ */u.exec(run) ?? []
  const [after = ''] = / *$/u.exec(run.slice(before.length)) ?? []
  return { type: 'text', value: `${before}${inlineText(run).value}${after}` }
}
