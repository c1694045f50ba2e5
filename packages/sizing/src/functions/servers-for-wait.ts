import type { Result } from '@leitfaden/core'
import { argumentIssue } from './argument-issue.ts'
import { checkArrivals } from './check-arrivals.ts'
import { type Arrivals, offeredLoad } from './offered-load.ts'
import { probabilityOfWaiting } from './probability-of-waiting.ts'

export type WaitPromise = Arrivals & {
  /** The longest wait promised, from 0, in the unit of the service time. */
  readonly wait: number
  /** Share of the arrivals for which the promise is to hold, from 0 to below 1. */
  readonly share: number
}

/**
 * The fewest servers with which so large a share of the arrivals waits no longer than promised; see `erlangC`. At least one,
 * and more than the load.
 */
export function serversForWait(promise: WaitPromise): Result<number> {
  const { serviceTime, wait, share } = promise
  const load = offeredLoad(promise)
  const issues = checkArrivals(promise)
  if (!(wait >= 0))
    issues.push(
      argumentIssue(
        'wait',
        'negative',
        { de: 'Wartezeit ist keine Dauer', en: 'wait is no duration' },
        { de: 'ab 0', en: 'from 0' },
        wait,
      ),
    )
  if (!(share >= 0 && share < 1))
    issues.push(
      argumentIssue(
        'share',
        'out-of-range',
        { de: 'Dieser Anteil lässt sich nicht zusagen', en: 'this share can not be promised' },
        { de: '0 bis unter 1', en: '0 to below 1' },
        share,
      ),
    )
  if (issues.length > 0) return { ok: false, issues }
  let inverse = 1
  for (let servers = 1; ; servers++) {
    inverse = 1 + (inverse * servers) / load
    if (servers <= load) continue
    const waiting = probabilityOfWaiting(1 / inverse, load / servers)
    const within = 1 - waiting * Math.exp((-(servers - load) * wait) / serviceTime)
    if (within >= share) return { ok: true, value: servers, issues }
  }
}
