/**
 * Requests in a unit of time from so many users, each of whom waits for the response, thinks, and asks again. All times in that
 * unit.
 *
 * Source: Little's law for a closed system, λ = N / (R + Z).
 */
export function closedSystemRate(users: number, responseTime: number, thinkTime: number): number {
  return users / (responseTime + thinkTime)
}
