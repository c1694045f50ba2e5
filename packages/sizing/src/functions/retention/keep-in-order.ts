import type { Keeper } from './keeper.ts'
import type { KeptPoints } from './kept-points.ts'
import type { Scheme } from './scheme.ts'

/**
 * Each point serves one rule. What leaves the window is offered to the first, what a rule has too much to the next, and what
 * none takes goes. A rule takes
 *
 * - `newest`: a point that is the newest of its period;
 * - `uncovered`: one that is the newest of its period, in which no earlier rule has anything.
 *
 * That is what pruning from scratch after each backup comes to: a rule gives up its oldest first, so whatever it gives up is
 * older than all that it and earlier rules keep.
 */
export function keepInOrder({ rules }: Scheme, points: KeptPoints, wanted: 'newest' | 'uncovered'): Keeper {
  const lists = rules.map((): number[] => [])
  const owner = new Uint8Array(points.days)

  const takes = (rule: number, point: number): boolean => {
    const { periodOf } = rules[rule] as Scheme['rules'][number]
    const [older, newer] = [points.olderThan(point), points.newerThan(point)]
    const period = periodOf(point - 1)
    // Newer than the newest here is the window, which goes on with the day itself.
    if (periodOf(newer === undefined ? point : newer - 1) === period) return false
    const covers = wanted === 'uncovered' && older !== undefined && (owner[older] as number) < rule
    return !covers || periodOf(older - 1) !== period
  }

  return {
    leave: (day) => {
      points.add(day)
      let point: number | undefined = day
      for (let rule = 0; rule < rules.length && point !== undefined; rule++) {
        if (!takes(rule, point)) continue
        const list = lists[rule] as number[]
        let place = list.length
        while (place > 0 && (list[place - 1] as number) > point) place--
        list.splice(place, 0, point)
        owner[point] = rule
        point = list.length > (rules[rule] as Scheme['rules'][number]).count ? list.shift() : undefined
      }
      if (point !== undefined) points.remove(point)
    },
  }
}
