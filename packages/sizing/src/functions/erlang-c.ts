import type { Result } from '@leitfaden/core'
import { argumentIssue } from './argument-issue.ts'
import { checkArrivals } from './check-arrivals.ts'
import { type Arrivals, offeredLoad } from './offered-load.ts'
import { probabilityOfWaiting } from './probability-of-waiting.ts'

export interface WaitingLine {
  /** Share of the time in which a server is busy. */
  readonly utilisation: number
  readonly probabilityOfWaiting: number
  /** Over all arrivals, those that need not wait included; in the unit of the service time. */
  readonly meanWait: number
  /** Probability that an arrival waits no longer than a time in that unit. */
  readonly probabilityWithin: (time: number) => number
}

/** More servers are taken for a slip. */
const mostServers = 1_000_000

/**
 * How long arrivals wait for one of several servers (M/M/c: they come independently of each other, and service times are
 * exponentially spread; whoever waits stays).
 *
 * An issue where the arguments make no sense, and where the servers can not cope with the load: then the queue grows for ever.
 * Source: A. K. Erlang 1917; L. Kleinrock, Queueing Systems, vol. 1, 1975. The recursion is stable for any number of servers,
 * since no factorial occurs.
 */
export function erlangC(line: Arrivals & { readonly servers: number }): Result<WaitingLine> {
  const { serviceTime, servers } = line
  const load = offeredLoad(line)
  const issues = checkArrivals(line)
  if (!(Number.isInteger(servers) && servers >= 1 && servers <= mostServers))
    issues.push(
      argumentIssue(
        'servers',
        'out-of-range',
        { de: 'So viele Server kann es nicht geben', en: 'there can not be so many servers' },
        { de: '1 bis eine Million', en: '1 to one million' },
        servers,
      ),
    )
  else if (issues.length === 0 && load >= servers)
    issues.push(
      argumentIssue(
        'servers',
        'overloaded',
        {
          de: 'Es kommt mehr, als die Server schaffen: Die Schlange wächst immer weiter',
          en: 'more comes than the servers can cope with: the queue grows for ever',
        },
        { de: `mindestens ${Math.floor(load) + 1}`, en: `at least ${Math.floor(load) + 1}` },
        servers,
      ),
    )
  if (issues.length > 0) return { ok: false, issues }
  let inverse = 1
  for (let count = 1; count <= servers; count++) inverse = 1 + (inverse * count) / load
  const utilisation = load / servers
  const waiting = probabilityOfWaiting(1 / inverse, utilisation)
  const value = {
    utilisation,
    probabilityOfWaiting: waiting,
    meanWait: (waiting * serviceTime) / (servers - load),
    probabilityWithin: (time: number) => 1 - waiting * Math.exp((-(servers - load) * time) / serviceTime),
  }
  return { ok: true, value, issues }
}
