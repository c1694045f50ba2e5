import { expect, test } from 'vitest'
import { flyingCircus } from './flying-circus.ts'
import type { ReactionTier } from './provider-profile.schema.ts'
import { reactionTier } from './reaction-tier.ts'
import { supportWeek } from './support-week.ts'

const tier = (id: string) => reactionTier(flyingCircus, id) as ReactionTier
const saturdayNight = 5 * 24 + 22

test.each([
  ['business-hours', 34, [4 * 24 + 16, 7 * 24 + 8]],
  ['extended', 9, [6 * 24 + 21, 7 * 24 + 7]],
  ['around-the-clock-1h', 0, undefined],
])('%s: how long a fault on Saturday night waits, and the longest time without anybody', (id, wait, gap) => {
  const week = supportWeek(tier(id))
  expect(week?.wait(saturdayNight)).toBe(wait)
  expect(week?.gap).toEqual(gap)
})

test('a window that no week has is none', () => {
  expect(supportWeek({ ...tier('extended'), from: '21:00', to: '07:00' })).toBeUndefined()
})
