import { Reckoning } from '../estimate/reckoning.ts'
import { cellAt, months, type Value } from '../estimate/value.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { applies } from './applies.ts'
import type { Bindings } from './bindings.ts'
import type { Draw } from './causes.ts'
import { Dependencies } from './dependencies.ts'
import type { Engine, Room } from './engine.ts'
import type { Lane } from './lane.ts'
import { layoutOf } from './layout.ts'
import { numbersOf } from './numbers-of.ts'
import { fillVector } from './room-for.ts'

/** So many samples at a time: intermediate values stay within a few megabytes, however many samples there are. */
const block = 2048

/** Interprets the formulas of any checked model over many samples at once, without generating code. */
export function kernelEngine(model: CompiledModel): Engine {
  const numbers = numbersOf(model)
  const layout = layoutOf(numbers)
  const dependencies = new Dependencies(numbers)
  const run = (bindings: Bindings, draw: Draw, count: number, room: Room): void => {
    const active = dependencies.behind([...dependencies.wanted(), ...Object.values(model.faults)], bindings)
    for (let from = 0; from < count; from += block) {
      const size = Math.min(block, count - from)
      const part: Draw = (id, row, given) => sliceOf(draw(id, row, given), from, size)
      const reckoning = new Reckoning(model, bindings, part)
      for (const { id, row, months: kept, at } of layout.columns)
        if (active.has(id))
          for (const [i, month] of kept.entries())
            fillVector(room, at + i, cellAt(reckoning.value(id), row, month), from, size)
      for (const [index, check] of model.checks.entries())
        if (applies(check, bindings)) countHolds(reckoning.evaluate(check.when), index, size, room.holds)
    }
  }
  return { model: numbers, layout, run }
}

function sliceOf(lane: Lane, from: number, size: number): Lane {
  return typeof lane === 'number' ? lane : lane.subarray(from, from + size)
}

function countHolds({ monthly, cells }: Value, check: number, size: number, holds: Int32Array): void {
  for (const [month, lane] of (cells[0] ?? []).entries()) {
    const at = check * months + (monthly ? month : 0)
    const count = typeof lane === 'number' ? (lane ? size : 0) : lane.reduce((sum, holding) => sum + holding, 0)
    holds[at] = (holds[at] as number) + count
  }
}
