import type { KindOf } from '../guide/answer-kind.schema.ts'
import { oneOf } from '../one-of.ts'
import type { SourceNode } from '../source/source-node.ts'
import { suggest } from '../suggest.ts'
import { isEmpty } from './is-empty.ts'
import { listOf } from './list-of.ts'
import { mapOf } from './map-of.ts'
import { parseLeaf } from './parse-leaf.ts'
import { inside, report, type Scope } from './scope.ts'
import type { LeafValue, TableRow } from './value.ts'

type TableKind = KindOf<'table'>

const rowId = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u

/** A list of rows, each a mapping by column. Free rows may carry an `id` of their own, fixed ones must name theirs. */
export function parseTable(kind: TableKind, node: SourceNode, scope: Scope): readonly TableRow[] | undefined {
  const items = listOf(node, scope, { de: 'eine Liste von Zeilen', en: 'a list of rows' }, 'list')
  if (!items) return undefined
  const taken = new Set<string>()
  const given = items.map((item, index) => parseRowId(kind, item, inside(scope, index), taken))
  return items.map((item, index) => {
    const cells = parseCells(kind, item, inside(scope, index))
    return { id: given[index] ?? freeId(index, taken), cells }
  })
}

function freeId(index: number, taken: Set<string>): string {
  let number = index + 1
  while (taken.has(`row-${number}`)) number++
  taken.add(`row-${number}`)
  return `row-${number}`
}

function parseRowId({ rows }: TableKind, node: SourceNode, scope: Scope, taken: Set<string>): string | undefined {
  if (node.kind !== 'map') return undefined
  const idNode = node.entries.find(({ key }) => key === 'id')?.value
  const known = rows?.map(({ id }) => id)
  if (!idNode || isEmpty(idNode)) {
    if (!known) return undefined
    const message = { de: 'Zeile nennt ihre id nicht', en: 'row does not name its id' }
    return report(scope, node, { code: 'missing-row-id', message, expected: oneOf(known) })
  }
  const place = inside(scope, 'id')
  const id = idNode.kind === 'scalar' ? idNode.text : ''
  if (known ? !known.includes(id) : !rowId.test(id)) {
    const near = known && suggest(id, known)
    const expected = known
      ? near
        ? { de: near, en: near }
        : oneOf(known)
      : { de: 'Buchstaben, Ziffern, Bindestrich', en: 'letters, digits, hyphen' }
    const message = known
      ? { de: 'unbekannte Zeile', en: 'unknown row' }
      : { de: 'keine brauchbare id', en: 'no usable id' }
    return report(place, idNode, { code: known ? 'unknown-row' : 'wrong-row-id', message, expected })
  }
  if (taken.has(id))
    return report(place, idNode, {
      code: 'duplicate-row',
      message: { de: 'Zeile gibt es schon', en: 'row exists already' },
    })
  taken.add(id)
  return id
}

function parseCells({ columns }: TableKind, node: SourceNode, scope: Scope): TableRow['cells'] {
  const nodes = mapOf(node, scope, ['id', ...columns.map(({ id }) => id)])
  const cells: [string, LeafValue][] = []
  for (const { id, answer } of columns) {
    const cell = nodes?.get(id)
    if (!cell || isEmpty(cell)) continue
    const value = parseLeaf(answer, cell, inside(scope, id))
    if (value !== undefined) cells.push([id, value])
  }
  return Object.fromEntries(cells)
}
