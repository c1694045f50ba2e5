/** Availability from the mean time between the end of a failure and the next (MTBF), and that to repair it (MTTR), both in one unit. */
export function availabilityFrom(mtbf: number, mttr: number): number {
  return mtbf / (mtbf + mttr)
}
