import type { Answers } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculate } from '../src/calculator.ts'
import { type Estimate, type EstimateOptions, estimate, type Ranges } from '../src/index.ts'
import { exampleEu } from '../src/prices.ts'
import { answersOf } from './random-answers.ts'
import { estimated } from './read-estimate.ts'

const answered = (value: unknown) => ({ state: 'answered', value }) as Answers[string]
const quantity = (value: number, unit: string) => answered({ value, unit })
const range = (low: number, high: number, unit: string) => answered({ low, high, unit })
const run = (answers: Answers, more: Partial<EstimateOptions> = {}): Estimate =>
  estimated(estimate({ answers, provider: flyingCircus, prices: exampleEu, ...more }))
const rangesOf = (result: Estimate, id: string): Ranges => {
  const found = result.figures.find((f) => f.id === id)?.ranges[0]
  if (!found) throw new Error(`No ranges of ${id}`)
  return found
}
const last = (values: readonly number[]): number => values.at(-1) as number

describe('ranges', () => {
  test('of every figure are in order, with its middle told beside', () => {
    for (const { id, ranges } of run({}).figures)
      for (const { months, p10, p50, p90, middle } of ranges)
        for (const i of months.keys()) {
          expect((p10[i] as number) <= (p50[i] as number) && (p50[i] as number) <= (p90[i] as number), id).toBe(true)
          expect(Number.isFinite(middle[i]), id).toBe(true)
        }
  })

  test('key figures have all 25 months, the others both ends', () => {
    for (const { key, values, ranges } of run({}).figures)
      for (const { months } of ranges) if (values.monthly) expect(months.length).toBe(key ? 25 : months.length)
  })

  test('of both ends alone are the same numbers', () => {
    const [every, both] = [run({}), run({}, { ranges: 'both-ends' })]
    const ends = (values: readonly number[]) => (values.length === 1 ? values : [values[0], last(values)])
    for (const { id, ranges } of every.figures)
      expect(both.figures.find((f) => f.id === id)?.ranges, id).toEqual(
        ranges.map(({ months, middle, p10, p50, p90 }) => ({
          months: ends(months),
          middle: ends(middle),
          p10: ends(p10),
          p50: ends(p50),
          p90: ends(p90),
        })),
      )
    expect(both.cost).toEqual(every.cost && { ...every.cost, ranges: { ...every.cost.ranges, months: [] } })
  })

  test('exact answers give exact figures: backup scheme, stated volume without growth', () => {
    const exact = run({ 'timeline.growth': quantity(0, '%'), 'security.backup': answered({ variant: 'default' }) })
    for (const id of ['restorePointsKept', 'backupReach', 'recoveryPoint']) {
      const { p10, p90, middle } = rangesOf(exact, id)
      expect([last(p10), last(p90)]).toEqual([last(middle), last(middle)])
    }
  })

  test('a range of an answer comes out as it went in', () => {
    const { p10, p90 } = rangesOf(
      run({ 'load.concurrent-users': range(200, 800, 'user'), 'timeline.growth': quantity(0, '%') }),
      'concurrentUsers',
    )
    expect(p10[0]).toBeGreaterThan(200 * 0.85)
    expect(p90[0]).toBeLessThan(800 * 1.15)
  })

  test('shared causes stay correlated: what is billed is what is transferred less what is included, also at P90', () => {
    const result = run({ 'load.transfer': range(500, 900, 'GiB/month') })
    const [transfer, billed] = ['transfer', 'billableTransfer'].map((id) => rangesOf(result, id)) as [Ranges, Ranges]
    expect(last(billed.p90)).toBeCloseTo(last(transfer.p90) - 100, 6)
    expect(last(billed.p10)).toBeCloseTo(last(transfer.p10) - 100, 6)
  })

  test('a tighter answer around the same middle never widens what follows from it', () => {
    const widths = [2, 1.5, 1.2, 1.05].map((f) => {
      const { p10, p90 } = rangesOf(run({ 'load.users': range(5000 / f, 5000 * f, 'user') }), 'concurrentUsers')
      return last(p90) / last(p10)
    })
    expect([...widths].sort((a, b) => b - a)).toEqual(widths)
  })

  test('a finer look moves the P90 of the cost by about the stated error', () => {
    const coarse = run({ 'load.users': range(4000, 6000, 'user') })
    const fine = run({ 'load.users': range(4000, 6000, 'user') }, { samples: 16_384 })
    const [a, b] = [coarse, fine].map((e) => Number(e.cost?.ranges.total.p90)) as [number, number]
    expect(Math.abs(a - b) / b).toBeLessThan(3 * coarse.sampling.errorOfP90)
    expect(fine.sampling.errorOfP90).toBeLessThan(coarse.sampling.errorOfP90)
  })
})

describe('same bytes', () => {
  const answers: Answers = { 'load.users': range(500, 900, 'user'), 'timeline.growth': range(10, 40, '%') }

  test('for the same seed, whatever the order of the answers; another seed is another draw', () => {
    const reversed = Object.fromEntries(Object.entries(answers).reverse())
    expect(JSON.stringify(run(reversed))).toBe(JSON.stringify(run(answers)))
    expect(JSON.stringify(run(answers, { seed: 2 }).cost)).not.toBe(JSON.stringify(run(answers).cost))
  })

  test('for other units of the same amounts', () => {
    const inGiB = run({ 'load.transfer': quantity(2048, 'GiB/month') })
    const inTiB = run({ 'load.transfer': quantity(2, 'TiB/month') })
    expect(inTiB.figures).toEqual(inGiB.figures)
    expect(inTiB.cost).toEqual(inGiB.cost)
  })
})

describe('money', () => {
  const cents = (amount: string): bigint => BigInt(amount.replace('.', ''))

  test('lines, sums and environments agree to the cent, whatever the answers', () => {
    fc.assert(
      fc.property(answersOf(), (answers) => {
        const result = estimate({ answers, provider: flyingCircus, prices: exampleEu, samples: 64 })
        if (!result.ok) return expect(result.issues.every((i) => i.path.length > 0)).toBe(true)
        const { cost } = result.value
        if (!cost) throw new Error('no cost')
        const priced = cost.lines.flatMap((l) => (l.price.kind === 'priced' ? [{ ...l, price: l.price }] : []))
        const total = priced.reduce((sum, l) => sum + cents(l.price.total), 0n)
        expect(cents(cost.total)).toBe(total)
        for (const l of priced)
          expect(l.price.amounts.reduce((sum, a) => sum + cents(a), 0n)).toBe(cents(l.price.total))
        const once = priced.filter((l) => l.once).reduce((sum, l) => sum + cents(l.price.total), 0n)
        expect(cents(cost.once)).toBe(once)
        for (const part of ['total', 'once', 'firstMonth', 'lastMonth'] as const)
          expect(cost.environments.reduce((sum, e) => sum + cents(e[part]), 0n)).toBe(cents(cost[part]))
        expect(Number(cost.ranges.total.p10)).toBeLessThanOrEqual(Number(cost.ranges.total.p90))
      }),
      { numRuns: 60, seed: 21 },
    )
  })

  test('the calculator gives the numbers of the estimate', () => {
    const options = { answers: { 'load.users': quantity(800, 'user') }, provider: flyingCircus, prices: exampleEu }
    const numbers = calculate(options)
    const words = run(options.answers)
    expect(numbers.ok && numbers.value.cost?.total).toBe(words.cost?.total)
    expect(numbers.ok && numbers.value.cost?.ranges).toEqual(words.cost?.ranges)
    expect(numbers.ok && numbers.value.figures.stored?.ranges).toEqual(
      words.figures.find((f) => f.id === 'stored')?.ranges,
    )
  })
})

describe('what to ask next', () => {
  test('names the questions behind the range of the cost, and no more once they are answered exactly', () => {
    const open = run({}).uncertainty[0]
    expect(open?.of).toBe('cost')
    const first = open?.questions.map((q) => q.question) ?? []
    expect(first).toContain('load.data')
    const closed = run({ 'load.data': { state: 'not-applicable' } }).uncertainty[0]
    expect(closed?.questions.map((q) => q.question)).not.toContain('load.data')
  })

  test('a wide answer is asked for again, an exact one is not', () => {
    const of = (users: Answers[string]) =>
      run({ 'load.users': users }, { uncertaintyOf: ['concurrentUsers'] }).uncertainty[0]?.questions
    expect(of(range(100, 10_000, 'user'))?.find((q) => q.question === 'load.users')).toMatchObject({ wide: true })
    expect(of(quantity(1000, 'user'))?.map((q) => q.question)).not.toContain('load.users')
  })

  test('shares of causes add up to no more than the whole', () => {
    const [cost] = run({}).uncertainty
    expect(cost?.causes.reduce((sum, c) => sum + c.share, 0)).toBeLessThanOrEqual(1 + 1e-9)
  })
})

describe('input that can not be reckoned with is an issue with its place', () => {
  test.each([
    ['negative', { 'load.users': quantity(-5, 'user') }, 'load.users'],
    ['no number', { 'load.users': quantity(Number.NaN, 'user') }, 'load.users'],
    ['infinite', { 'load.transfer': quantity(Number.POSITIVE_INFINITY, 'GiB/month') }, 'load.transfer'],
    ['beyond all measure', { 'load.transfer': quantity(1e300, 'TiB/month') }, 'load.transfer'],
    ['upside down', { 'timeline.growth': range(-400, -200, '%') }, 'timeline.growth'],
  ] as [string, Answers, string][])('%s', (_, answers, question) => {
    const result = estimate({ answers, provider: flyingCircus, prices: exampleEu })
    expect(result.ok).toBe(false)
    expect(result.issues[0]).toMatchObject({
      code: 'out-of-bounds',
      question,
      path: ['answers', question, expect.any(String)],
    })
  })

  test.each([
    [{ samples: 1000 }, 'samples'],
    [{ seed: 0.5 }, 'seed'],
    [{ uncertaintyOf: ['nonsense'] }, 'uncertaintyOf'],
  ] as [Partial<EstimateOptions>, string][])('setting %j', (options, path) => {
    const result = estimate({ answers: {}, provider: flyingCircus, prices: exampleEu, ...options })
    expect(result.ok ? [] : result.issues.map((i) => i.path)).toEqual([[path]])
  })

  test('no answers whatever give anything that is no number', () => {
    fc.assert(
      fc.property(answersOf(), (answers) => {
        const result = estimate({ answers, provider: flyingCircus, prices: exampleEu, samples: 64 })
        expect(JSON.stringify(result.ok ? result.value : {})).not.toMatch(/NaN|Infinity|null|undefined/)
      }),
      { numRuns: 60, seed: 31 },
    )
  })
})
