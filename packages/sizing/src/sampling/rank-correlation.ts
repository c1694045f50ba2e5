import { upperWord } from './upper-word.ts'

/** The rank of each value, from 1; equal values share the mean of theirs. No NaN; leaves the values alone. */
export function ranks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values)
  const result = new Float64Array(values.length)
  for (let from = 0, to = 0; from < order.length; from = to) {
    const value = values[order[from] as number]
    while (to < order.length && values[order[to] as number] === value) to++
    for (let i = from; i < to; i++) result[order[i] as number] = (from + 1 + to) / 2
  }
  return result
}

/** The indices of the values in ascending order: a radix sort of the doubles by 11 bits at a time, lowest first. */
function ascendingOrder(values: Float64Array): Uint32Array {
  const { length } = values
  const [lower, upper] = ascendingKeys(values)
  let order = Uint32Array.from(values.keys())
  let next = new Uint32Array(length)
  for (const keys of [lower, upper]) {
    for (let shift = 0; shift < 32; shift += 11) {
      if (sortByDigit(keys, shift, order, next)) [order, next] = [next, order]
    }
  }
  return order
}

/** Stable. False, with nothing done, where all have the same digit. */
function sortByDigit(keys: Int32Array, shift: number, order: Uint32Array, sorted: Uint32Array): boolean {
  const places = new Int32Array(2048)
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] as number) >>> shift) & 2047
    places[digit] = (places[digit] as number) + 1
  }
  if (places.includes(keys.length)) return false
  for (let digit = 0, place = 0; digit < 2048; digit++) {
    const here = places[digit] as number
    places[digit] = place
    place += here
  }
  for (let i = 0; i < order.length; i++) {
    const index = order[i] as number
    const digit = ((keys[index] as number) >>> shift) & 2047
    const place = places[digit] as number
    sorted[place] = index
    places[digit] = place + 1
  }
  return true
}

/** Both words of each double, as unsigned numbers in the order of the doubles. */
function ascendingKeys(values: Float64Array): readonly [Int32Array, Int32Array] {
  const { length } = values
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * length)
  const [lower, upper] = [new Int32Array(length), new Int32Array(length)]
  for (let i = 0; i < length; i++) {
    const high = values[i] === 0 ? 0 : (words[2 * i + upperWord] as number) // -0 as 0
    const flip = high >> 31
    upper[i] = high ^ (flip | -0x80000000)
    lower[i] = (words[2 * i + 1 - upperWord] as number) ^ flip
  }
  return [lower, upper]
}

/**
 * Spearman's rank correlation of two columns of equal length, given the `ranks` of each: from -1 to 1. 0 where one of
 * them is constant: what never moves explains nothing.
 */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const mean = (a.length + 1) / 2
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const x = (a[i] as number) - mean
    const y = (b[i] as number) - mean
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb)
}
