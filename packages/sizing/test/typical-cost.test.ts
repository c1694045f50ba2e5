import type { Answers } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CostEstimate, type CostSums, estimate } from '../src/index.ts'
import { exampleEu } from '../src/prices.ts'
import { answersOf } from './random-answers.ts'

function costOf(answers: Answers): CostEstimate | undefined {
  const result = estimate({ answers, provider: flyingCircus, prices: exampleEu, samples: 256, ranges: 'both-ends' })
  return result.ok ? result.value.cost : undefined
}

const sums = ['firstMonth', 'lastMonth', 'once', 'total'] as const

function added(parts: readonly CostSums[]): CostSums {
  const sum = (of: keyof CostSums) =>
    (parts.reduce((all, part) => all + Math.round(Number(part[of]) * 100), 0) / 100).toFixed(2)
  return { firstMonth: sum('firstMonth'), lastMonth: sum('lastMonth'), once: sum('once'), total: sum('total') }
}

function pricedOf({ lines }: CostEstimate) {
  return lines.flatMap(({ price }) => (price.kind === 'priced' ? [price] : []))
}

test('what is typical of all lines, and of all environments, adds up to what is typical of each sum', () => {
  fc.assert(
    fc.property(answersOf(), (answers) => {
      const cost = costOf(answers)
      if (cost === undefined) return
      const typical = Object.fromEntries(sums.map((sum) => [sum, cost.ranges[sum].p50]))
      expect(added(pricedOf(cost).map((price) => price.typical))).toEqual(typical)
      expect(added(cost.environments.map((one) => one.typical))).toEqual(typical)
    }),
    { numRuns: 20 },
  )
})

test('no part is negative, and what is certain is told as it is', () => {
  const cost = costOf({})
  if (cost === undefined) throw new Error('no cost')
  for (const { typical, range, total } of pricedOf(cost)) {
    for (const sum of sums) expect(Number(typical[sum])).toBeGreaterThanOrEqual(0)
    if (range.p10 === range.p90) expect(typical.total).toBe(total)
  }
})

test('a line takes about what it costs in the cases around the middle, whatever its own middle is', () => {
  const cost = costOf({})
  if (cost === undefined) throw new Error('no cost')
  for (const { typical, range } of pricedOf(cost)) {
    expect(Number(typical.total)).toBeLessThanOrEqual(Number(range.p90) * 1.2)
    expect(Number(typical.total)).toBeGreaterThanOrEqual(Number(range.p10) * 0.8)
  }
})
