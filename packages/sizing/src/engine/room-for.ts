import { months } from '../estimate/value.ts'
import type { Engine, Room } from './engine.ts'
import type { Lane } from './lane.ts'

/** Vectors a power of two apart fall into the same cache lines: this many doubles between them avoid it. */
const padding = 24

const kept = new WeakMap<Engine, Map<number, Room>>()

/**
 * The same room again for the same engine and count, emptied, so that a key stroke allocates nothing large. Whoever runs an
 * engine takes what it needs out of the room before it is asked for again.
 */
export function sharedRoom(engine: Engine, count: number): Room {
  const rooms = kept.get(engine) ?? new Map<number, Room>()
  kept.set(engine, rooms)
  const known = rooms.get(count)
  if (known) {
    known.holds.fill(0)
    return known
  }
  const room = roomFor(engine, count)
  if (count <= largestKept) rooms.set(count, room)
  return room
}

/** More samples are for a second look: their room is not held. */
const largestKept = 2048

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
