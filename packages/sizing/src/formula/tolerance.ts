/**
 * Are two doubles equal but for rounding noise? As mathjs decides it (relative 1e-12, absolute 1e-15), so that
 * `ceil(0.1 * 3 * 10)` is 3 servers and not 4.
 */
export function nearlyEqual(a: number, b: number): boolean {
  if (a === b) return true
  const difference = Math.abs(a - b)
  return difference <= Math.max(1e-12 * Math.max(Math.abs(a), Math.abs(b)), 1e-15)
}

export function tolerantCeil(value: number): number {
  const nearest = Math.round(value)
  return nearlyEqual(value, nearest) ? nearest : Math.ceil(value)
}

export function tolerantFloor(value: number): number {
  const nearest = Math.round(value)
  return nearlyEqual(value, nearest) ? nearest : Math.floor(value)
}

/** The comparisons of formulas: what is nearly equal is equal. */
export const equal = nearlyEqual

export function larger(a: number, b: number): boolean {
  return a > b && !nearlyEqual(a, b)
}

export function smaller(a: number, b: number): boolean {
  return a < b && !nearlyEqual(a, b)
}

export function largerEq(a: number, b: number): boolean {
  return a > b || nearlyEqual(a, b)
}

export function smallerEq(a: number, b: number): boolean {
  return a < b || nearlyEqual(a, b)
}
