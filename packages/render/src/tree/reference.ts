import { inline, type Run } from './inline.ts'
import type { CrossReference } from './own-nodes.ts'

/** Words that lead to the place with this anchor. */
export function reference(to: string, ...runs: readonly Run[]): CrossReference {
  return { type: 'reference', to, children: inline(...runs) }
}
