import type { Bindings } from './bindings.ts'
import type { Draw } from './causes.ts'
import type { Lane } from './lane.ts'
import type { InputNumbers, ModelNumbers } from './model-numbers.ts'
import type { Program, ProgramData } from './program.ts'

/** All that a program starts from. */
export interface Packed {
  readonly count: number
  /** What is the same in all samples is there already; a value that nobody gave, and that a formula stands in for, is NaN. */
  readonly frame: Float64Array
  /** Places of the frame whose value is another one in each sample, and the samples of each, one place after the other. */
  readonly varying: Int32Array
  readonly samples: Float64Array
  readonly data: Omit<ProgramData, 'holds'>
}

type Column = Extract<InputNumbers['from'], { table: string }>

/** Puts what was given, or an assumption that stands in for it, into its place. */
export function packProgram(
  model: ModelNumbers,
  { size, widths }: Program,
  bindings: Bindings,
  draw: Draw,
  count: number,
): Packed {
  const { found, answered, rows } = bindings
  const counts = model.tables.map(({ id }) => rows.count(id))
  const bases: number[] = []
  let length = size
  for (const [table, rowsOfTable] of counts.entries()) {
    bases.push(length)
    length += rowsOfTable * (widths[table] as number)
  }
  const frame = new Float64Array(length)
  const varying: number[] = []
  const lanes: Float64Array[] = []
  const put = (place: number, lane: Lane): void => {
    if (typeof lane === 'number') frame[place] = lane
    else {
      varying.push(place)
      lanes.push(lane)
    }
  }
  const assumed = (id: string | undefined): Lane => {
    const given = id === undefined ? undefined : bindings.assumed.get(id)
    return given ? draw(id as string, 0, given) : Number.NaN
  }
  let place = 0
  for (const { id } of model.assumptions) put(place++, assumed(id))
  for (const { id, from, otherwise } of model.inputs) {
    if ('table' in from) continue
    const value = found.get(id)
    put(place++, value && value.kind !== 'rows' ? draw(id, 0, value.given) : assumed(otherwise))
  }
  const cells = model.tables.map(() => 0)
  for (const { id, from, otherwise } of model.inputs) {
    if (!('table' in from)) continue
    const table = model.tables.findIndex((t) => t.id === from.table)
    const column = cells[table] as number
    cells[table] = column + 1
    const value = found.get(id)
    for (let row = 0; row < (counts[table] as number); row++) {
      const at = (bases[table] as number) + row * (widths[table] as number) + column
      const given = value?.kind === 'rows' ? value.cells[row] : undefined
      if (given) put(at, draw(id, row, given))
      else put(at, value?.kind === 'rows' ? assumed(otherwise) : assumedCell(from, row, bindings, assumed, otherwise))
    }
  }
  const samples = new Float64Array(lanes.length * count)
  for (const [i, lane] of lanes.entries()) samples.set(lane, i * count)
  return {
    count,
    frame,
    varying: Int32Array.from(varying),
    samples,
    data: {
      bases: Int32Array.from(bases),
      rows: Int32Array.from(counts),
      assumed: Uint8Array.from(model.tables, ({ id }) => (rows.answered(id) ? 0 : 1)),
      kinds: model.tables.map(({ id }) => Int32Array.from(rows.kindsOf(id))),
      answered: Uint8Array.from(model.inputs, ({ id }) => (answered.has(id) ? 1 : 0)),
    },
  }
}

/** A cell of a row that the model assumes where nobody answered; NaN where a formula is in it. */
function assumedCell(
  { table, column, choose, present }: Column,
  row: number,
  bindings: Bindings,
  assumed: (id: string | undefined) => Lane,
  otherwise: string | undefined,
): Lane {
  const { assumed: all = [], kinds } = bindings.rows.table(table)
  const { kind, cells } = all[row] as (typeof all)[number]
  const cell = cells[column]
  if (present) return cell === undefined ? 0 : 1
  if (column === kinds?.column && kind !== undefined && choose) return choose[kind] as number
  return assumed(cell ?? otherwise)
}
