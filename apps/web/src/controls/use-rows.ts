import type { FieldValue, FormField, FormRow } from '@leitfaden/core'
import { typedOption } from '@leitfaden/core'
import { useSetting } from './control-setting.ts'
import type { Drafts } from './drafts.ts'
import { moved } from './moved.ts'
import { readCell } from './read-cell.ts'
import type { FormHandle } from './use-form.ts'

/** Rows always have an id here, so that what is typed into them finds them again. */
export type KnownRow = FormRow & { readonly id: string }

export interface Rows {
  readonly columns: readonly FormField[]
  readonly rows: readonly KnownRow[]
  /** Nobody adds or removes rows. */
  readonly fixed: boolean
  readonly isEmpty: (row: KnownRow) => boolean
  readonly setCell: (row: string, column: string, value: FieldValue | undefined, how: { goesOn: boolean }) => void
  /** Returns the id of the new row. */
  readonly add: () => string
  readonly move: (row: string, by: number, how?: { goesOn: boolean }) => void
  readonly remove: (row: string) => Removed | undefined
  readonly putBack: (removed: Removed) => void
  /** Fills cells from this one on; rows are added as needed. Cells that can not be read keep their text. */
  readonly paste: (row: string, column: string, cells: readonly (readonly string[])[]) => Pasted
}

/** A row that was taken away, with what nobody could read in it. */
export interface Removed {
  readonly row: KnownRow
  readonly at: number
  readonly drafts: Drafts
}

interface Pasted {
  readonly cells: number
  readonly faulty: number
  /** Cells for which there was no row or column. */
  readonly beyond: number
}

/** The rows of a composed answer as they are being filled in, empty ones too. */
export function useRows({ form, change }: FormHandle): Rows {
  const { question, drafts, language } = useSetting()
  const { columns = [], rows: given = [], fixed = false } = form.table ?? {}
  const prefix = (row: string) => `${question}/${row}/`
  const rows = withDrafted(withIds(given))
  const commit = (next: readonly KnownRow[], how = { goesOn: false }) =>
    change({ ...form, table: { columns, rows: next, fixed } }, how)

  /** A row that was taken away from elsewhere stays while there is something in it that nobody could read yet. */
  function withDrafted(known: readonly KnownRow[]): readonly KnownRow[] {
    const ids = new Set(known.map(({ id }) => id))
    const lost = new Set<string>()
    for (const key of drafts.keys()) {
      const [, row, cell] = key.startsWith(`${question}/`) ? key.split('/') : []
      if (row !== undefined && cell !== undefined && !ids.has(row)) lost.add(row)
    }
    const all = fixed ? known : [...known, ...[...lost].map((id) => ({ id, cells: {} }))]
    return all.length === 0 && !fixed ? [{ id: 'row-1', cells: {} }] : all
  }

  const isEmpty = ({ id, cells }: KnownRow) =>
    Object.keys(cells).length === 0 && ![...drafts.keys()].some((key) => key.startsWith(prefix(id)))
  const withCell = (row: KnownRow, column: string, value: FieldValue | undefined): KnownRow => {
    const { [column]: _, ...others } = row.cells
    return { ...row, cells: value === undefined ? others : { ...others, [column]: value } }
  }

  return {
    columns,
    rows,
    fixed,
    isEmpty,
    setCell: (id, column, value, how) =>
      commit(
        rows.map((row) => (row.id === id ? withCell(row, column, value) : row)),
        how,
      ),
    add: () => {
      const id = freeId(rows)
      commit([...rows, { id, cells: {} }])
      return id
    },
    move: (id, by, how) => {
      const from = rows.findIndex((row) => row.id === id)
      const to = Math.max(0, Math.min(rows.length - 1, from + by))
      if (to !== from) commit(moved(rows, from, to), how)
    },
    remove: (id) => {
      const at = rows.findIndex((row) => row.id === id)
      const row = rows[at]
      if (row === undefined) return undefined
      const kept = new Map([...drafts].filter(([key]) => key.startsWith(prefix(id))))
      for (const key of kept.keys()) drafts.delete(key)
      commit(rows.filter((one) => one.id !== id))
      return { row, at, drafts: kept }
    },
    putBack: ({ row, at, drafts: kept }) => {
      for (const [key, draft] of kept) drafts.set(key, draft)
      const others = rows.filter((one) => one.id !== row.id && !(rows.length === 1 && isEmpty(one)))
      commit([...others.slice(0, at), row, ...others.slice(at)])
    },
    paste: (id, column, cells) => {
      const top = rows.findIndex((row) => row.id === id)
      const left = columns.findIndex((one) => one.id === column)
      const body = isHead(cells[0] ?? [], columns.slice(left)) ? cells.slice(1) : cells
      let next = [...rows]
      let [count, faulty, beyond] = [0, 0, 0]
      body.forEach((line, down) => {
        if (next[top + down] === undefined && !fixed) next = [...next, { id: freeId(next), cells: {} }]
        line.forEach((text, right) => {
          const [row, target] = [next[top + down], columns[left + right]]
          if (text === '') return
          if (row === undefined || target === undefined) {
            beyond += 1
            return
          }
          const reading = readCell(target.kind, text, language)
          const key = `${prefix(row.id)}${target.id}`
          const before = row.cells[target.id]
          count += 1
          if (reading.ok) {
            drafts.delete(key)
            next[top + down] = withCell(row, target.id, reading.value)
          } else {
            drafts.set(key, { typed: text, given: before, seen: before })
            faulty += 1
          }
        })
      })
      commit(next)
      return { cells: count, faulty, beyond }
    },
  }
}

/** Does a line name the columns rather than fill them? */
function isHead(line: readonly string[], columns: readonly FormField[]): boolean {
  const titled = columns.flatMap(({ id, title }) => (title ? [{ id, title }] : []))
  const named = line.filter((text) => text !== '')
  return named.length > 1 && named.every((text) => typedOption(text, titled) !== undefined)
}

function withIds(rows: readonly FormRow[]): readonly KnownRow[] {
  return rows.map((row, index) => ({ ...row, id: row.id ?? `row-${index + 1}` }))
}

function freeId(rows: readonly KnownRow[]): string {
  const taken = new Set(rows.map(({ id }) => id))
  let number = rows.length + 1
  while (taken.has(`row-${number}`)) number += 1
  return `row-${number}`
}
