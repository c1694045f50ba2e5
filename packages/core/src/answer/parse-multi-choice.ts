import type { KindOf } from '../guide/answer-kind.schema.ts'
import { oneOf } from '../one-of.ts'
import type { SourceNode } from '../source/source-node.ts'
import { listOf } from './list-of.ts'
import { parseChoice } from './parse-choice.ts'
import { inside, report, type Scope } from './scope.ts'

/** Several options, each once; one alone needs no list. */
export function parseMultiChoice(
  kind: KindOf<'multi-choice'>,
  node: SourceNode,
  scope: Scope,
): readonly string[] | undefined {
  const ids = oneOf(kind.options.map(({ id }) => id))
  const items = listOf(node, scope, { de: `eine Liste aus ${ids.de}`, en: `a list of ${ids.en}` }, 'single')
  if (!items) return undefined
  const chosen: string[] = []
  let complete = true
  for (const [index, item] of items.entries()) {
    const place = node.kind === 'list' ? inside(scope, index) : scope
    const choice = parseChoice(kind, item, place)
    if (choice === undefined) complete = false
    else if (chosen.includes(choice)) {
      report(place, item, { code: 'duplicate-option', message: { de: 'doppelt genannt', en: 'named twice' } })
      complete = false
    } else chosen.push(choice)
  }
  return complete ? chosen : undefined
}
