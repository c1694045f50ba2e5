import type { KindOf } from '../guide/answer-kind.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import { isEmpty } from './is-empty.ts'
import { mapOf } from './map-of.ts'
import { parseChecklist } from './parse-checklist.ts'
import { parseLeaf } from './parse-leaf.ts'
import { inside, type Scope } from './scope.ts'
import type { Checklist, LeafValue, RecordValue } from './value.ts'

/** A mapping by field. Fields left empty are left out. */
export function parseRecord({ fields }: KindOf<'record'>, node: SourceNode, scope: Scope): RecordValue | undefined {
  const nodes = mapOf(
    node,
    scope,
    fields.map(({ id }) => id),
  )
  if (!nodes) return undefined
  const values: [string, LeafValue | Checklist][] = []
  for (const { id, answer } of fields) {
    const part = nodes.get(id)
    if (!part || isEmpty(part)) continue
    const place = inside(scope, id)
    const value = answer.kind === 'checklist' ? parseChecklist(answer, part, place) : parseLeaf(answer, part, place)
    if (value !== undefined) values.push([id, value])
  }
  return Object.fromEntries(values)
}
