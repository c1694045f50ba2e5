/** What comes to servers that share one queue. */
export type Arrivals = {
  /** How long one arrival keeps a server busy, on average. Waits come in the same unit of time. */
  readonly serviceTime: number
} & (
  | { /** Arrivals in one such unit of time. */ readonly arrivalRate: number }
  | { /** Servers kept busy all the time, in erlang. */ readonly load: number }
)

/** Arrival rate × service time, in erlang: so many servers are busy on average. */
export function offeredLoad(arrivals: Arrivals): number {
  return 'load' in arrivals ? arrivals.load : arrivals.arrivalRate * arrivals.serviceTime
}
