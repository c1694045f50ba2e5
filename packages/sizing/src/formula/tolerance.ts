/** Less than this is 0. */
export const absoluteTolerance = 1e-15

/**
 * Are two doubles equal but for rounding noise? As mathjs decides it (relative 1e-12, absolute 1e-15), so that
 * `ceil(0.1 * 3 * 10)` is 3 servers and not 4.
 */
export function equal(a: number, b: number): boolean {
  if (a === b) return true
  const difference = Math.abs(a - b)
  return difference <= Math.max(1e-12 * Math.max(Math.abs(a), Math.abs(b)), absoluteTolerance)
}

/** Up to a whole number, but not for the sake of rounding noise. */
export function tolerantCeil(value: number): number {
  const above = Math.ceil(value)
  return above - value > 0.5 && equal(value, above - 1) ? above - 1 : above
}

export function tolerantFloor(value: number): number {
  const nearest = Math.round(value)
  return equal(value, nearest) ? nearest : Math.floor(value)
}

export function larger(a: number, b: number): boolean {
  return a > b && !equal(a, b)
}

export function smaller(a: number, b: number): boolean {
  return a < b && !equal(a, b)
}

export function largerEq(a: number, b: number): boolean {
  return a > b || equal(a, b)
}

export function smallerEq(a: number, b: number): boolean {
  return a < b || equal(a, b)
}
