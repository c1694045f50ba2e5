/**
 * How many are there at the same time: arrivals in a unit of time × the time each stays, in that unit. Holds for any stable
 * system, however arrivals and times are spread. Requests in progress, not users looking at a page.
 *
 * Source: J. D. C. Little, A Proof for the Queuing Formula L = λW, Operations Research 9 (1961).
 */
export function littlesLaw(arrivalRate: number, stay: number): number {
  return arrivalRate * stay
}
