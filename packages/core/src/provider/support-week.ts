import type { ReactionTier } from './provider-profile.schema.ts'

/** Hours of a plain week, from Monday 0:00 on. */
export interface SupportWeek {
  /** When somebody comes and goes, in order; around the clock it is the whole week. */
  readonly open: readonly (readonly [from: number, to: number])[]
  /** The first of the longest times without anybody; it may end after the week. Nothing around the clock. */
  readonly gap: readonly [from: number, to: number] | undefined
  /** How long a fault at an hour of the week waits until somebody is there. */
  readonly wait: (fault: number) => number
}

const week = 168

/** When somebody is there, every week alike, without public holidays. Nothing where the tier names no such times. */
export function supportWeek({ days: [first, last], from, to }: ReactionTier): SupportWeek | undefined {
  const [begins, ends] = [hourOf(from), hourOf(to)]
  if (!(begins < ends && ends <= 24 && first <= last)) return undefined
  const open: [number, number][] = []
  for (let day = first - 1; day < last; day++) {
    const [start, end] = [day * 24 + begins, day * 24 + ends]
    const before = open.at(-1)
    if (before?.[1] === start) before[1] = end
    else open.push([start, end])
  }
  const gaps = open.map(([, end], index) => [end, open[index + 1]?.[0] ?? (open[0]?.[0] ?? 0) + week] as const)
  const longest = Math.max(...gaps.map(([start, end]) => end - start))
  return {
    open,
    gap: longest > 0 ? gaps.findLast(([start, end]) => end - start === longest) : undefined,
    wait: (fault) => {
      const next = open.find(([, end]) => end > fault)
      if (next === undefined) return (open[0]?.[0] ?? 0) + week - fault
      return Math.max(0, next[0] - fault)
    },
  }
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours + minutes / 60
}
