import type { KindOf } from '../guide/answer-kind.schema.ts'
import { oneOf } from '../one-of.ts'
import type { SourceNode } from '../source/source-node.ts'
import { isEmpty } from './is-empty.ts'
import { mapOf } from './map-of.ts'
import { parseChecklist } from './parse-checklist.ts'
import { parseLeaf } from './parse-leaf.ts'
import { inside, report, type Scope } from './scope.ts'
import type { Checklist, LeafValue, RecordValue } from './value.ts'

/** A mapping by field. Fields left empty are left out; where any field is filled in, the required ones have to be. */
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
    if (!part || !isFilled(part)) continue
    const place = inside(scope, id)
    const value = answer.kind === 'checklist' ? parseChecklist(answer, part, place) : parseLeaf(answer, part, place)
    if (value !== undefined) values.push([id, value])
  }
  const filled = fields.filter(({ id }) => isFilled(nodes.get(id)))
  const missing = filled.length === 0 ? [] : fields.filter((field) => field.required && !filled.includes(field))
  for (const { id, title, answer } of missing) {
    const message = { de: `„${id}“ fehlt (${title.de})`, en: `“${id}” is missing (${title.en})` }
    const options =
      answer.kind === 'choice' && !answer.other ? oneOf(answer.options.map((option) => option.id)) : undefined
    report(inside(scope, id), node, { code: 'missing-field', message, ...(options && { expected: options }) })
  }
  return Object.fromEntries(values)
}

function isFilled(node: SourceNode | undefined): boolean {
  return node !== undefined && !isEmpty(node)
}
