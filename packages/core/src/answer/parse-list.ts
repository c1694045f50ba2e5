import type { KindOf } from '../guide/answer-kind.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import { listOf } from './list-of.ts'
import { parseText } from './parse-text.ts'
import { inside, report, type Scope } from './scope.ts'

/** Several short texts; one alone needs no list. */
export function parseList(kind: KindOf<'list'>, node: SourceNode, scope: Scope): readonly string[] | undefined {
  const items = listOf(node, scope, { de: 'eine Liste von Texten', en: 'a list of texts' }, 'single')
  if (!items) return undefined
  if (kind.max !== undefined && items.length > kind.max) {
    return report(scope, node, {
      code: 'too-many-items',
      message: { de: 'zu viele Einträge', en: 'too many items' },
      expected: { de: `höchstens ${kind.max}`, en: `at most ${kind.max}` },
      found: String(items.length),
    })
  }
  const texts = items.map((item, index) => parseText(item, node.kind === 'list' ? inside(scope, index) : scope))
  return texts.every((text) => text !== undefined) ? texts : undefined
}
