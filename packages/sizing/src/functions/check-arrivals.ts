import type { Issue } from '@leitfaden/core'
import { argumentIssue } from './argument-issue.ts'
import { type Arrivals, offeredLoad } from './offered-load.ts'

/** More load than this is taken for a slip; up to there the recursion over servers takes milliseconds. */
const mostLoad = 1_000_000

/** What is wrong with the arrivals. */
export function checkArrivals(arrivals: Arrivals): Issue[] {
  const load = offeredLoad(arrivals)
  const issues: Issue[] = []
  if (!(arrivals.serviceTime > 0 && arrivals.serviceTime < Number.POSITIVE_INFINITY))
    issues.push(
      argumentIssue(
        'serviceTime',
        'not-positive',
        { de: 'Bedienzeit ist keine Dauer', en: 'service time is no duration' },
        { de: 'mehr als 0', en: 'more than 0' },
        arrivals.serviceTime,
      ),
    )
  else if (!(load >= 0 && load <= mostLoad))
    issues.push(
      argumentIssue(
        'load' in arrivals ? 'load' : 'arrivalRate',
        'out-of-range',
        { de: 'Mit dieser Last lässt sich nicht rechnen', en: 'this load can not be reckoned with' },
        { de: '0 bis eine Million ständig belegte Server', en: '0 to one million servers busy all the time' },
        load,
      ),
    )
  return issues
}
