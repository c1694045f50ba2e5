import type { KindOf } from '../guide/answer-kind.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import { mapOf } from './map-of.ts'
import { parseText } from './parse-text.ts'
import { parseYesNo } from './parse-yes-no.ts'
import { inside, report, type Scope } from './scope.ts'
import type { Checklist, ChecklistItem } from './value.ts'

/** Items by id: `true`, `false`, a note (then it is done), or `{ checked, note }`. Items that nobody named are left out. */
export function parseChecklist(kind: KindOf<'checklist'>, node: SourceNode, scope: Scope): Checklist | undefined {
  const entries = mapOf(
    node,
    scope,
    kind.items.map(({ id }) => id),
  )
  if (!entries) return undefined
  const items: [string, ChecklistItem][] = []
  for (const [id, item] of entries) {
    const parsed = parseItem(item, inside(scope, id))
    if (parsed) items.push([id, parsed])
  }
  return Object.fromEntries(items)
}

function parseItem(node: SourceNode, scope: Scope): ChecklistItem | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return { checked: node.value }
  if (node.kind !== 'map') {
    const note = parseText(node, scope)
    return note === undefined ? undefined : { checked: true, note }
  }
  const parts = mapOf(node, scope, ['checked', 'note'])
  const state = parts?.get('checked')
  if (!parts) return undefined
  if (!state) {
    const expected = { de: 'checked: true oder false', en: 'checked: true or false' }
    return report(scope, node, {
      code: 'missing-value',
      message: { de: 'Angabe fehlt', en: 'entry is missing' },
      expected,
    })
  }
  const checked = parseYesNo(state, inside(scope, 'checked'))
  const remark = parts.get('note')
  const note = remark && parseText(remark, inside(scope, 'note'))
  return checked === undefined ? undefined : { checked, ...(note !== undefined && { note }) }
}
