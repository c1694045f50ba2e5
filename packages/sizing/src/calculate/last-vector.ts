import { vectorAt } from '../engine/room-for.ts'
import type { Outcome } from './figure-ranges.ts'

/** The samples of a figure in the last month that is kept. */
export function lastVector(id: string, { engine, samples, count }: Outcome): Float64Array {
  const column = engine.layout.columns.find((c) => c.id === id)
  return vectorAt(samples, (column?.at ?? 0) + (column?.months.length ?? 1) - 1, count)
}
