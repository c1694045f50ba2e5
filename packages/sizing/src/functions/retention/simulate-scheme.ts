import { keepInOrder } from './keep-in-order.ts'
import { keepTagged } from './keep-tagged.ts'
import type { Keeper } from './keeper.ts'
import { KeptPoints } from './kept-points.ts'
import type { Retention, RetentionEngine } from './retention.ts'
import type { Scheme } from './scheme.ts'

/** How each engine decides what is kept beyond the window. */
const keepers: { readonly [engine in RetentionEngine]: (scheme: Scheme, points: KeptPoints) => Keeper } = {
  backy: keepTagged,
  restic: keepTagged,
  borg: (scheme, points) => keepInOrder(scheme, points, 'newest'),
  proxmox: (scheme, points) => keepInOrder(scheme, points, 'uncovered'),
}

/**
 * Runs a scheme until it has settled, and then through one cycle, of which it gives the figures. Only the points at which a
 * period begins or ends can outlive the window, so time goes from one of these to the next.
 */
export function simulateScheme(scheme: Scheme, engine: RetentionEngine, points = new KeptPoints(scheme)): Retention {
  const { ticksPerDay, rules, window, lasting } = scheme
  const { begin, leave } = keepers[engine](scheme, points)
  /** Ticks from the beginning of a period until its lasting point leaves the window. */
  const delay = window - (lasting === 'last' ? 1 : 0)
  const inWindow: number[] = []

  const advance = (tick: number): void => {
    for (let day = inWindow[0]; day !== undefined && day * ticksPerDay + delay < tick; day = inWindow[0]) {
      inWindow.shift()
      points.advance(day * ticksPerDay + delay)
      leave(day)
    }
    points.advance(tick)
  }

  const nextStart = (day: number): number => {
    let next = points.days
    for (const rule of rules) next = Math.min(next, rule.nextStart(day))
    return next
  }

  for (let day = nextStart(0); day < points.days; day = nextStart(day)) {
    advance(day * ticksPerDay)
    begin?.(day)
    inWindow.push(day)
  }
  advance(points.days * ticksPerDay)
  return points.summary()
}
