import type { Bindings } from '../../sizing/src/engine/bindings.ts'
import { builtInEngine } from '../../sizing/src/engine/built-in-engine.ts'
import { central } from '../../sizing/src/engine/causes.ts'
import { roomFor } from '../../sizing/src/engine/room-for.ts'
import { Reckoning } from '../../sizing/src/estimate/reckoning.ts'
import { cellAt } from '../../sizing/src/estimate/value.ts'
import { builtInModel } from '../../sizing/src/model.ts'
import { months } from './engines/engine.ts'
import type { FlatModel } from './flatten.ts'

export interface OwnResults {
  /** Of our interpreter, over the same formulas and months as the peers. */
  readonly sum: number
  /** Largest relative difference between interpreter and generated program, over all values that are kept of those formulas. */
  readonly difference: number
}

/** What our own engines reckon, to be set beside the results of the peers. */
export function ownResults({ formulas }: FlatModel, bindings: Bindings): OwnResults {
  const reckoning = new Reckoning(builtInModel, bindings, central)
  let sum = 0
  for (const { id, row, monthly } of formulas)
    for (let t = 0; t < (monthly ? months : 1); t++) sum += cellAt(reckoning.value(id), row, t) as number
  const room = roomFor(builtInEngine, 1)
  builtInEngine.run(bindings, central, 1, room)
  const known = new Set(formulas.map(({ id }) => id))
  let difference = 0
  for (const { id, row, months: kept, at } of builtInEngine.layout.columns)
    for (const [i, month] of kept.entries()) {
      if (!known.has(id)) continue
      const [one, other] = [room.values[at + i] as number, cellAt(reckoning.value(id), row, month) as number]
      if (one !== other) difference = Math.max(difference, Math.abs(one - other) / Math.abs(other))
    }
  return { sum, difference }
}
