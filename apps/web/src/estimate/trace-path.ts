import { go, hashOf } from '../app/route.ts'

/** Through which doors somebody went: ids of steps, the figure first. It stands in the address, so that back and a link work. */
export type TracePath = readonly [string, ...string[]]

const between = '~'

/** Ids of steps have no such sign, so any address can be read; which of them exist is seen later. */
export function readTracePath(detail: string): TracePath {
  const [first = '', ...others] = detail.split(between)
  return [first, ...others]
}

/** The address of a trace on the screen of the estimate. */
export function traceHash(path: TracePath): string {
  return hashOf({ screen: 'estimate', detail: path.join(between) })
}

/** Through one more door; back to where one was before, where it lies on the way here. */
export function through(path: TracePath, id: string): TracePath {
  const at = path.indexOf(id)
  const [first, ...others] = at < 0 ? [...path, id] : path.slice(0, at + 1)
  return [first ?? id, ...others]
}

/** Closes the trace: the screen of the estimate is beneath it. */
export function closeTrace(): void {
  go({ screen: 'estimate' })
}
