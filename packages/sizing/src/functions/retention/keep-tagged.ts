import type { Keeper } from './keeper.ts'
import type { KeptPoints } from './kept-points.ts'
import type { Scheme } from './scheme.ts'

/**
 * One point may serve several rules, and goes when none has it any more. Each rule has the lasting point of each of its last
 * periods. Where that is the newest, the point of the present period is the one made just now, in the window.
 *
 * The first point of a period takes the place of that of count periods ago, so the age that backy asks for as well is always
 * reached.
 */
export function keepTagged({ rules, lasting }: Scheme, points: KeptPoints): Keeper {
  const tags = new Uint8Array(points.days)
  const lists = rules.map((): number[] => [])
  const inWindow = lasting === 'last' ? 1 : 0
  let lastLeft = -1
  return {
    begin: (day) => {
      for (let i = 0; i < rules.length; i++) {
        const { count, periodOf } = rules[i] as Scheme['rules'][number]
        if (periodOf(day) === periodOf(day - 1)) continue
        const list = lists[i] as number[]
        list.push(day)
        tags[day] = (tags[day] as number) + 1
        if (list.length <= count - inWindow) continue
        const loser = list.shift() as number
        tags[loser] = (tags[loser] as number) - 1
        if (tags[loser] === 0 && loser <= lastLeft) points.remove(loser)
      }
    },
    leave: (day) => {
      lastLeft = day
      if ((tags[day] as number) > 0) points.add(day)
    },
  }
}
