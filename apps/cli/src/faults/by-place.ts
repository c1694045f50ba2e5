import type { Fault } from './fault.ts'

/** Order of the file; what has no place comes first. */
export function byPlace(a: Fault, b: Fault): number {
  return (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0)
}
