import { normalQuantile } from './normal-quantile.ts'
import { sobolParts } from './sobol-points.ts'

/** 32 MiB: 256 dimensions of 16,384 points. */
const mostHeld = 2 ** 22
const drawn = new Map<string, Float64Array>()
let held = 0

/**
 * The normal scores of a Sobol column: what a standard normal takes at each point. Drawn once and then held, since the
 * same arguments give the same bytes: the map remembers and decides nothing. It is bounded; the oldest go first.
 * The array is shared: nobody writes to it.
 */
export function scores(dimension: number, count: number, seed: number): Float64Array {
  const key = `${seed} ${count} ${dimension}`
  const known = drawn.get(key)
  if (known) return known
  const parts = sobolParts(dimension, count, seed)
  const column = lookUp(scoresOfParts(count), parts)
  for (const [oldest, { length }] of drawn) {
    if (held + count <= mostHeld) break
    drawn.delete(oldest)
    held -= length
  }
  drawn.set(key, column)
  held += count
  return column
}

/** At most one for each power of two that `sobolParts` allows. */
const ofParts = new Map<number, Float64Array>()

/** All columns of a count consist of the same scores; made once. */
function scoresOfParts(count: number): Float64Array {
  const known = ofParts.get(count)
  if (known) return known
  const result = new Float64Array(count)
  for (let part = 0; 2 * part < count; part++) {
    const score = normalQuantile((part + 0.5) / count)
    result[part] = score
    result[count - 1 - part] = -score
  }
  ofParts.set(count, result)
  return result
}

/** A small function of its own is optimized at once. */
function lookUp(values: Float64Array, at: Uint16Array): Float64Array {
  const found = new Float64Array(at.length)
  for (let i = 0; i < at.length; i++) found[i] = values[at[i] as number] as number
  return found
}
