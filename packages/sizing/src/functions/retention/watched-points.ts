import { KeptPoints } from './kept-points.ts'
import type { Scheme } from './scheme.ts'

/** Remembers the points of two moments: when the oldest is younger than ever, and when it is older than ever. Ages in ticks. */
export class WatchedPoints extends KeptPoints {
  shortest: readonly number[] = []
  longest: readonly number[] = []
  readonly #from: number
  #now = 0
  #reaches: readonly [shortest: number, longest: number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

  constructor(scheme: Scheme) {
    super(scheme)
    this.#from = scheme.settled * scheme.ticksPerDay
  }

  override advance(tick: number): void {
    super.advance(tick)
    const start = Math.max(this.#now, this.#from)
    this.#now = tick
    if (tick <= start) return
    const [shortest, longest] = this.#reaches
    const [first, last] = [this.reachAt(start), this.reachAt(tick - 1)]
    this.#reaches = [Math.min(shortest, first), Math.max(longest, last)]
    if (first < shortest) this.shortest = this.agesAt(start)
    if (last > longest) this.longest = this.agesAt(tick - 1)
  }
}
