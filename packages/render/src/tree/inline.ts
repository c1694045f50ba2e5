import type { PhrasingContent } from 'mdast'
import { inlineText } from './inline-text.ts'

/** A run of text: words become inert text, nodes stay as they are. */
export type Run = string | PhrasingContent

/** Words and nodes in a row. A space at the edge of words separates them from their neighbour; at the edge of a line there is none. */
export function inline(...runs: readonly Run[]): PhrasingContent[] {
  return runs.flatMap((run, index) => {
    if (typeof run !== 'string') return [run]
    const text = inlineText(run)
    const before = /^\s/u.test(run) && !isEdge(runs[index - 1]) ? ' ' : ''
    const after = /\s$/u.test(run) && !isEdge(runs[index + 1]) ? ' ' : ''
    if (text.value === '') return before + after === '' ? [] : [{ ...text, value: ' ' }]
    return [{ ...text, value: `${before}${text.value}${after}` }]
  })
}

function isEdge(neighbour: Run | undefined): boolean {
  return neighbour === undefined || (typeof neighbour !== 'string' && neighbour.type === 'break')
}
