import type { SupportCalendar } from './support-calendar.ts'

/** Intervals in which somebody is there, in order, apart from each other, within a time that begins anew when it is over. */
export function openingHours(opens: readonly number[], closes: readonly number[], length: number): SupportCalendar {
  const count = opens.length
  const [open, close] = [Float64Array.from(opens), Float64Array.from(closes)]
  /** Open hours before each interval, and in the end all of them. */
  const before = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) before[i + 1] = (before[i] as number) + (close[i] as number) - (open[i] as number)
  const all = before[count] as number
  const gaps = opens.map((next, i) => next - (i > 0 ? (close[i - 1] as number) : (close[count - 1] as number) - length))

  /** For each day, the first interval that ends later than its beginning. */
  const firstOfDay = new Int32Array(Math.ceil(length / 24) + 1)
  for (let day = 0, i = 0; day < firstOfDay.length; day++) {
    while (i < count && (close[i] as number) <= day * 24) i++
    firstOfDay[day] = i
  }

  /** The first interval that ends later than a moment of the first round; `count` where all are over. */
  const nextInterval = (moment: number): number => {
    let i = firstOfDay[Math.floor(moment / 24)] as number
    while (i < count && (close[i] as number) <= moment) i++
    return i
  }

  const dueTime = (fault: number, reaction: number): number => {
    if (count === 0) return Number.POSITIVE_INFINITY
    let round = Math.floor(fault / length) * length
    const moment = fault - round
    let i = nextInterval(moment)
    if (i === count) {
      i = 0
      round += length
    }
    const begins = round + (open[i] as number)
    const starts = Math.max(fault, begins)
    if (starts + reaction <= round + (close[i] as number)) return starts + reaction
    // Counted in open hours since the round began.
    let target = (before[i] as number) + (starts - begins) + reaction
    const rounds = Math.ceil(target / all) - 1
    target -= rounds * all
    const last = firstAtLeast(before, target) - 1
    return round + rounds * length + (open[last] as number) + (target - (before[last] as number))
  }

  return {
    share: all / length,
    meanWait: count === 0 ? Number.POSITIVE_INFINITY : gaps.reduce((sum, gap) => sum + gap * gap, 0) / (2 * length),
    longestWait: count === 0 ? Number.POSITIVE_INFINITY : Math.max(...gaps),
    length,
    opens: open,
    closes: close,
    wait: (fault) => dueTime(fault, 0) - fault,
    dueTime,
  }
}

/** Where the first of ascending values stands that is at least so large; at least at 1. */
function firstAtLeast(ascending: Float64Array, least: number): number {
  let [low, high] = [1, ascending.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) >= least) high = middle
    else low = middle + 1
  }
  return low
}
