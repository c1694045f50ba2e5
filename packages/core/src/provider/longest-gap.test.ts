import { expect, test } from 'vitest'
import { flyingCircus } from './flying-circus.ts'
import { longestGap } from './longest-gap.ts'
import { reactionTier } from './reaction-tier.ts'

const tier = (days: [number, number], from: string, to: string) => {
  const text = { de: 'x', en: 'x' }
  return { id: 'x', title: text, days, from, to, reaction: { quantity: '1 h' }, source: 's' }
}

test.each([
  ['business hours: Friday 16:00 to Monday 08:00', tier([1, 5], '08:00', '16:00'), 64],
  ['every day: the night', tier([1, 7], '07:00', '21:00'), 10],
  ['around the clock', tier([1, 7], '00:00', '24:00'), 0],
  ['one day a week', tier([3, 3], '09:00', '10:00'), 167],
  ['over the turn of the week: Tuesday evening to Saturday morning', tier([6, 2], '08:00', '18:00'), 86],
  ['night shifts: Saturday 06:00 to Monday 22:00', tier([1, 5], '22:00', '06:00'), 64],
  ['night shifts every day: the day', tier([1, 7], '22:00', '06:00'), 16],
])('%s', (_, window, hours) => {
  expect(longestGap(window)).toBe(hours * 60)
})

test('the tiers state it as facts, beside their reaction time', () => {
  const facts = flyingCircus.reactionTiers.map(({ id }) =>
    ['time', 'longest-gap'].map((name) => flyingCircus.facts[`reaction.${id}.${name}`]?.value),
  )
  expect(facts).toEqual([
    [{ quantity: '3 h' }, { quantity: '64 h' }],
    [{ quantity: '1 h' }, { quantity: '10 h' }],
    [{ quantity: '1 h' }, { quantity: '0 h' }],
    [{ quantity: '15 min' }, { quantity: '0 h' }],
  ])
  expect(reactionTier(flyingCircus, 'extended')?.from).toBe('07:00')
})
