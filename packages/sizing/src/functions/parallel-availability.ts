/** Availability of something for which one of its parts is enough; parts fail independently. 0 without parts. */
export function parallelAvailability(parts: readonly number[]): number {
  return 1 - parts.reduce((none, part) => none * (1 - part), 1)
}
