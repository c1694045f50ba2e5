/**
 * The probability that an arrival finds all servers busy and waits (Erlang C), from the probability that it would be turned
 * away if nobody could wait (Erlang B, `blocking`). `utilisation` below 1.
 *
 * Source: A. K. Erlang 1917; L. Kleinrock, Queueing Systems, vol. 1, 1975.
 */
export function probabilityOfWaiting(blocking: number, utilisation: number): number {
  return blocking / (1 - utilisation * (1 - blocking))
}
