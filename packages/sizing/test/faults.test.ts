import type { Answers } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import { describe, expect, test } from 'vitest'
import { type Estimate, estimate } from '../src/index.ts'
import { estimated } from './read-estimate.ts'

const service = (value: unknown, more: Answers = {}): Estimate =>
  estimated(
    estimate({
      answers: { 'reliability.service-level': { state: 'answered', value } as Answers[string], ...more },
      provider: flyingCircus,
    }),
  )
const hours = (value: number) => ({ value, unit: 'h' })

describe('reaction tiers', () => {
  const { serviceLevel } = service({ maxDowntime: hours(4), reaction: 'extended' })

  test('all of the profile are compared, the chosen one is marked', () => {
    expect(serviceLevel.tiers.map((t) => t.id)).toEqual(flyingCircus.reactionTiers.map((t) => t.id))
    expect(serviceLevel.tiers.filter((t) => t.chosen).map((t) => t.id)).toEqual(['extended'])
  })

  test('who is there longer waits less, fails less and keeps more', () => {
    const { tiers } = serviceLevel
    for (const [i, tier] of tiers.entries()) {
      const before = tiers[i - 1]
      if (!before) continue
      expect(tier.coverage).toBeGreaterThanOrEqual(before.coverage)
      expect(tier.meanWait).toBeLessThanOrEqual(before.meanWait)
      expect(tier.downtime.mean).toBeLessThanOrEqual(before.downtime.mean)
      expect(tier.kept).toBeGreaterThanOrEqual(before.kept)
    }
  })

  test('public holidays lengthen the wait for business hours beyond that of a plain week', () => {
    expect(serviceLevel.tiers[0]?.meanWait).toBeGreaterThan(15.2381)
    expect(serviceLevel.tiers[0]?.meanWait).toBeLessThan(19)
    expect(serviceLevel.tiers.at(-1)?.meanWait).toBe(0)
  })

  test('the simulation and the formula of the model expect the same downtime', () => {
    const result = service({ maxDowntime: hours(4), reaction: 'business-hours' })
    const formula = result.figures.find((f) => f.id === 'expectedDowntime')?.ranges[0]
    const simulated = result.serviceLevel.tiers[0]?.downtime
    expect((simulated?.p50 ?? 0) / (formula?.p50[0] ?? 1)).toBeGreaterThan(0.6)
    expect((simulated?.p50 ?? 0) / (formula?.p50[0] ?? 1)).toBeLessThan(1.5)
  })
})

describe('the promise', () => {
  test('of much downtime is kept by the least tier, of none by none', () => {
    expect(service({ maxDowntime: hours(700) }).serviceLevel.least).toBe('business-hours')
    const none = service({ maxDowntime: hours(0) }).serviceLevel
    expect(none.least).toBeUndefined()
    for (const { kept } of none.tiers) expect(kept).toBeLessThan(0.95)
  })

  test('a state with more public holidays waits longer', () => {
    const wait = (federalState?: string) =>
      estimated(estimate({ answers: {}, provider: flyingCircus, ...(federalState !== undefined && { federalState }) }))
        .serviceLevel.tiers[0]?.meanWait as number
    expect(wait('BY')).toBeGreaterThan(wait())
  })
})

test('a thousand faults a month are reckoned, not drawn one by one', () => {
  const result = estimate({
    answers: { 'estimate.faults': { state: 'answered', value: { value: 1e6, unit: 'fault/month' } } },
    provider: flyingCircus,
  })
  expect(result.ok && result.value.serviceLevel.tiers[0]?.downtime.p50).toBeGreaterThan(1e6)
})
