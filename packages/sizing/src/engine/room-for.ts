import { months } from '../estimate/value.ts'
import type { Engine, Room } from './engine.ts'
import type { Lane } from './lane.ts'

/** Vectors a power of two apart fall into the same cache lines: this many doubles between them avoid it. */
const padding = 24

export function roomFor({ layout, model }: Engine, count: number): Room {
  const pitch = count === 1 ? 1 : count + padding
  return {
    values: new Float64Array(layout.vectors * pitch),
    pitch,
    holds: new Int32Array(model.checks.length * months),
  }
}

/** The samples in one vector of a room. */
export function vectorAt({ values, pitch }: Room, vector: number, count: number): Float64Array {
  return values.subarray(vector * pitch, vector * pitch + count)
}

/** Writes a lane into a vector, from sample `from` on. */
export function fillVector({ values, pitch }: Room, vector: number, lane: Lane, from: number, count: number): void {
  const start = vector * pitch + from
  if (typeof lane === 'number') values.fill(lane, start, start + count)
  else values.set(lane, start)
}
