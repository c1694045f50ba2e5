import { directionNumbers, tabledDimensions } from './direction-numbers.ts'

/**
 * One dimension of scrambled Sobol points: the middles of `count` equal parts of (0, 1), each of them once. Columns of
 * the same count and seed belong together: entry i of each is point i. With another count they are other points.
 *
 * `count`: a power of two from 64 to 65,536. `dimension`: from 0; any, but the first ones fill space best, so usual
 * drivers come first.
 */
export function sobolColumn(dimension: number, count: number, seed: number): Float64Array {
  return Float64Array.from(sobolParts(dimension, count, seed), (part) => (part + 0.5) / count)
}

/**
 * The same in whole numbers: the part from 0 to `count` - 1 in which each point lies, which is its rank among all too.
 * Integer arithmetic only: the same bytes on every machine.
 *
 * Scrambled by a random matrix and a random shift, which errs as little as Owen's scrambling digit by digit: J. Matoušek,
 * On the L2-discrepancy for anchored boxes, Journal of Complexity 14 (1998), 527-556; A. B. Owen, Variance with
 * alternative scramblings of digital nets, ACM TOMACS 13 (2003), 363-378. Beyond the table its dimensions are used again,
 * scrambled anew and with the points in another order (padding, B. Burley, Practical Hash-based Owen Scrambling, Journal
 * of Computer Graphics Techniques 9 (2020) 4, 1-20).
 */
export function sobolParts(dimension: number, count: number, seed: number): Uint16Array {
  if (count < 64 || count > 65536 || (count & (count - 1)) !== 0) throw new RangeError(`${count} points`)
  const digits = 31 - Math.clz32(count)
  const key = hash(seed, dimension)
  const directions = directionNumbers(dimension % tabledDimensions)
  const parts = new Uint16Array(count)
  parts[0] = hash(key, 32) & (count - 1)
  for (let k = 0; k < digits; k++) double(parts, 1 << k, scramble((directions[k] as number) >>> (32 - digits), key))
  const block = Math.floor(dimension / tabledDimensions)
  return block === 0 ? parts : shuffle(parts, hash(seed, -block))
}

/** Times a triangular matrix: each digit brings itself and, at random but always the same, any of the lower ones. */
function scramble(digits: number, key: number): number {
  let result = digits
  for (let rest = digits; rest !== 0; ) {
    const digit = 31 - Math.clz32(rest)
    result ^= hash(key, digit) & ((1 << digit) - 1)
    rest ^= 1 << digit
  }
  return result
}

/** Point i + `done`, where the index has one more digit, is point i moved by the direction of that digit. */
function double(parts: Uint16Array, done: number, direction: number): void {
  for (let i = 0; i < done; i++) parts[done + i] = (parts[i] as number) ^ direction
}

/** Into another order, at random but always the same: each round maps the indices onto each other. */
function shuffle(parts: Uint16Array, seed: number): Uint16Array {
  const shuffled = new Uint16Array(parts.length)
  const mask = parts.length - 1
  const half = (32 - Math.clz32(mask)) >> 1
  for (let i = 0; i <= mask; i++) {
    let at = i
    for (let round = 0; round < 4; round++) {
      at = (Math.imul(at ^ (seed >>> (8 * round)), 0x9e3779b1) + seed) & mask
      at ^= at >>> half
    }
    shuffled[at] = parts[i] as number
  }
  return shuffled
}

/** The finalizer of MurmurHash3 (A. Appleby, public domain) over a seed and what it is for. */
function hash(seed: number, purpose: number): number {
  let x = Math.imul(seed, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca77)
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}
