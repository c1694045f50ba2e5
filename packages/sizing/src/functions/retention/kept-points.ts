import type { Retention } from './retention.ts'
import type { Scheme } from './scheme.ts'

/** No point. */
const none = -1

/** More than there can be; a small integer, which is faster than infinity. */
const many = 2 ** 30 - 1

/** Longer than any gap, in days. */
const longestGap = 150

/**
 * The points kept at a moment: those of the window, one each tick; and the older ones in a chain, each known by the day of its
 * period. Adds up, from the time when the scheme has settled, how many there are and how long each gap between neighbours lies.
 */
export class KeptPoints {
  readonly days: number
  readonly #scheme: Scheme
  readonly #older: Int32Array
  readonly #newer: Int32Array
  /** Tick since which a point follows its older neighbour directly. */
  readonly #since: Int32Array
  /** For each length of a gap, how many more ticks it lasted than the gap one tick shorter, all such gaps together. */
  readonly #steps: Float64Array
  readonly #from: number
  #oldest = none
  #newest = none
  #count = 0
  #now = 0
  #fewest = many
  #most = 0
  #total = 0
  #reachBack = many

  constructor(scheme: Scheme) {
    this.days = scheme.settled + scheme.cycle
    this.#scheme = scheme
    this.#older = new Int32Array(this.days)
    this.#newer = new Int32Array(this.days)
    this.#since = new Int32Array(this.days)
    this.#steps = new Float64Array(longestGap * scheme.ticksPerDay)
    this.#from = scheme.settled * scheme.ticksPerDay
  }

  /** Time passes, and nothing changes but the window, until just before the tick. */
  advance(tick: number): void {
    const { window } = this.#scheme
    const start = Math.max(this.#now, this.#from)
    this.#now = tick
    if (tick <= start) return
    const count = window + this.#count
    if (count < this.#fewest) this.#fewest = count
    if (count > this.#most) this.#most = count
    this.#total += count * (tick - start)
    const reach = this.reachAt(start)
    if (reach < this.#reachBack) this.#reachBack = reach
    if (this.#count === 0 || window === 0) return
    // The gap between the window and what is older grows with each tick.
    const gap = start - window + 1 - this.#tickOf(this.#newest)
    this.#step(gap, 1)
    this.#step(gap + tick - start, -1)
  }

  /** How old the oldest point is, in ticks, where nothing has changed until this moment. */
  reachAt(tick: number): number {
    return this.#count > 0 ? tick - this.#tickOf(this.#oldest) : this.#scheme.window - 1
  }

  /** How old each point is, likewise, youngest first. */
  agesAt(tick: number): number[] {
    const ages = Array.from({ length: this.#scheme.window }, (_, age) => age)
    for (let day = this.#newest; day !== none; day = this.#older[day] as number) ages.push(tick - this.#tickOf(day))
    return ages
  }

  /** A point newer than all others here leaves the window and is kept. */
  add(day: number): void {
    this.#older[day] = this.#newest
    this.#newer[day] = none
    this.#since[day] = this.#now
    if (this.#newest === none) this.#oldest = day
    else this.#newer[this.#newest] = day
    this.#newest = day
    this.#count++
  }

  remove(day: number): void {
    const older = this.#older[day] as number
    const newer = this.#newer[day] as number
    this.#closeGap(day)
    if (older === none) this.#oldest = newer
    else this.#newer[older] = newer
    if (newer === none) this.#newest = older
    else {
      this.#closeGap(newer)
      this.#older[newer] = older
      this.#since[newer] = this.#now
    }
    this.#count--
  }

  olderThan(day: number): number | undefined {
    const older = this.#older[day] as number
    return older === none ? undefined : older
  }

  newerThan(day: number): number | undefined {
    const newer = this.#newer[day] as number
    return newer === none ? undefined : newer
  }

  /** After the last day. */
  summary(): Retention {
    const { window, ticksPerDay } = this.#scheme
    for (let day = this.#newest; day !== none; day = this.#older[day] as number) this.#closeGap(day)
    const ticks = this.#now - this.#from
    if (window > 1) this.#lasted(1, (window - 1) * ticks)
    const gaps: { readonly days: number; readonly count: number }[] = []
    let lasted = 0
    for (const [gap, step] of this.#steps.entries()) {
      lasted += step
      if (lasted > 0) gaps.push({ days: gap / ticksPerDay, count: lasted / ticks })
    }
    return {
      fewest: this.#fewest,
      most: this.#most,
      mean: this.#total / ticks,
      reachBackDays: this.#reachBack / ticksPerDay,
      gaps,
    }
  }

  #tickOf(day: number): number {
    const { ticksPerDay, lasting } = this.#scheme
    return day * ticksPerDay - (lasting === 'last' ? 1 : 0)
  }

  /** The gap before a point ends, because one of its ends goes, or because it is counted until now. */
  #closeGap(day: number): void {
    const older = this.#older[day] as number
    const ticks = this.#now - Math.max(this.#since[day] as number, this.#from)
    if (older !== none && ticks > 0) this.#lasted((day - older) * this.#scheme.ticksPerDay, ticks)
  }

  #lasted(gap: number, ticks: number): void {
    this.#step(gap, ticks)
    this.#step(gap + 1, -ticks)
  }

  #step(gap: number, by: number): void {
    this.#steps[gap] = (this.#steps[gap] as number) + by
  }
}
