import type { Bindings } from './bindings.ts'
import type { Draw } from './causes.ts'
import type { Engine, Room } from './engine.ts'
import type { Lane } from './lane.ts'
import { layoutOf } from './layout.ts'
import type { InputNumbers, ModelNumbers } from './model-numbers.ts'
import type { Program, ProgramData } from './program.ts'

/** Runs a generated program. */
export function programEngine(model: ModelNumbers, program: Program): Engine {
  return {
    model,
    layout: layoutOf(model),
    run: (bindings, draw, count, room: Room) => program(programData(model, bindings, draw, count), room),
  }
}

type Column = Extract<InputNumbers['from'], { table: string }>

/** Packs what a program reads. */
export function programData(model: ModelNumbers, bindings: Bindings, draw: Draw, count: number): ProgramData {
  const { found, answered, assumed, rows } = bindings
  const slots: Lane[] = []
  for (const { id } of model.assumptions) {
    const given = assumed.get(id)
    slots.push(given ? draw(id, 0, given) : Number.NaN)
  }
  for (const { id, from } of model.inputs) {
    if ('table' in from) continue
    const value = found.get(id)
    slots.push(value && value.kind !== 'rows' ? draw(id, 0, value.given) : Number.NaN)
  }
  const first: number[] = []
  for (const { id, from } of model.inputs) {
    if (!('table' in from)) continue
    first.push(slots.length)
    const value = found.get(id)
    if (value?.kind === 'rows')
      for (const [row, given] of value.cells.entries()) slots.push(given ? draw(id, row, given) : Number.NaN)
    else slots.push(...assumedCells(from, bindings, draw))
  }
  return {
    count,
    ...packed(slots, count),
    first: Int32Array.from(first),
    answered: Uint8Array.from(model.inputs, ({ id }) => (answered.has(id) ? 1 : 0)),
    rows: Int32Array.from(model.tables, ({ id }) => rows.count(id)),
    assumed: Uint8Array.from(model.tables, ({ id }) => (rows.answered(id) ? 0 : 1)),
    kinds: model.tables.map(({ id }) => Int32Array.from(rows.kindsOf(id))),
  }
}

/** The cells of the rows a model assumes where nobody answered; NaN where a formula or the stand-in of the input must do. */
function assumedCells({ table, column, choose, present }: Column, bindings: Bindings, draw: Draw): Lane[] {
  const { assumed = [], kinds } = bindings.rows.table(table)
  return assumed.map(({ kind, cells }) => {
    const assumption = cells[column]
    if (present) return assumption === undefined ? 0 : 1
    if (column === kinds?.column && kind !== undefined && choose) return choose[kind] as number
    const given = assumption === undefined ? undefined : bindings.assumed.get(assumption)
    return given ? draw(assumption as string, 0, given) : Number.NaN
  })
}

/** All slots in one array: what is the same in every sample takes one place and a stride of 0. */
function packed(slots: readonly Lane[], count: number): Pick<ProgramData, 'x' | 'offset' | 'stride'> {
  const offset = new Int32Array(slots.length)
  const stride = new Int32Array(slots.length)
  let size = 0
  for (const [slot, lane] of slots.entries()) {
    offset[slot] = size
    stride[slot] = typeof lane === 'number' ? 0 : 1
    size += typeof lane === 'number' ? 1 : count
  }
  const x = new Float64Array(size)
  for (const [slot, lane] of slots.entries())
    if (typeof lane === 'number') x[offset[slot] as number] = lane
    else x.set(lane, offset[slot])
  return { x, offset, stride }
}
