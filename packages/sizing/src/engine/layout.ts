import { months } from '../estimate/value.ts'
import type { ModelNumbers } from './model-numbers.ts'

/** Where the samples of one value lie: one vector for each month that is kept. */
export interface Column {
  readonly id: string
  /** The kind, where there is one value per kind; else 0. */
  readonly row: number
  readonly months: readonly number[]
  /** Index of the vector of the first month. */
  readonly at: number
}

/** Which values of a run are kept: all months of key figures and of what is paid for, start and end of all others. */
export interface Layout {
  readonly columns: readonly Column[]
  /** How many vectors there are in all. */
  readonly vectors: number
}

const everyMonth = Array.from({ length: months }, (_, month) => month)
const bothEnds = [0, months - 1]
const once = [0]

/** Values along the rows of a table are left out: how many there are differs from project to project. */
export function layoutOf(model: ModelNumbers): Layout {
  const paid = new Set(model.costLines.map((line) => line.quantity))
  const kinds = model.tables.flatMap((table) => table.kinds?.options ?? []).length
  const columns: Column[] = []
  let vectors = 0
  const keep = (id: string, row: number, kept: readonly number[]): void => {
    columns.push({ id, row, months: kept, at: vectors })
    vectors += kept.length
  }
  for (const { id, monthly, axis, key } of model.formulas) {
    if (axis !== undefined && axis !== 'kind') continue
    const kept = !monthly ? once : key || paid.has(id) ? everyMonth : bothEnds
    for (let row = 0; row < (axis === 'kind' ? kinds : 1); row++) keep(id, row, kept)
  }
  const known = new Set(model.formulas.map((f) => f.id))
  for (const driver of Object.values(model.faults) as string[]) if (!known.has(driver)) keep(driver, 0, once)
  return { columns, vectors }
}
