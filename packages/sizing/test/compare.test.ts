import type { Answers } from '@leitfaden/core'
import { flyingCircus, generic } from '@leitfaden/core/providers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareEstimates, type EstimateOptions } from '../src/index.ts'
import { emptyFlyingCircus, exampleEu } from '../src/prices.ts'
import { answersOf } from './random-answers.ts'

const quantity = (value: number, unit: string) => ({ state: 'answered', value: { value, unit } }) as Answers[string]
const base: EstimateOptions = {
  answers: { 'load.users': quantity(500, 'user') },
  provider: flyingCircus,
  prices: exampleEu,
}

test('nothing changed, nothing to tell', () => {
  expect(compareEstimates(base, { ...base })).toEqual({ figures: [], changes: [] })
})

test('one changed answer is the whole reason', () => {
  const { figures, changes } = compareEstimates(base, { ...base, answers: { 'load.users': quantity(5000, 'user') } })
  expect(changes).toEqual([{ kind: 'answer', question: 'load.users' }])
  for (const { before, after, because } of figures) {
    expect(because.map((b) => b.cause)).toEqual(changes)
    expect(because[0]?.effect).toBeCloseTo((after as number) - (before as number), 6)
  }
})

test('price list and provider are reasons too', () => {
  const { figures, changes } = compareEstimates(base, { ...base, provider: generic, prices: emptyFlyingCircus })
  expect(changes.map((c) => c.kind)).toEqual(['provider', 'prices'])
  const cost = figures.find((f) => f.id === 'cost')
  expect(cost?.after).toBe(0)
  expect(cost?.because[0]?.cause).toMatchObject({
    kind: 'prices',
    before: 'example-eu',
    after: 'flying-circus-template',
  })
})

describe('whatever changes', () => {
  test('effects add up to the difference, and going back is the same with the sign turned', () => {
    fc.assert(
      fc.property(answersOf(), answersOf(), (before, after) => {
        const [a, b] = [
          { ...base, answers: before },
          { ...base, answers: after },
        ]
        const there = compareEstimates(a, b)
        const back = compareEstimates(b, a)
        for (const { id, before: from, after: to, because } of there.figures) {
          if (from === undefined || to === undefined || because.length === 0) continue
          if (![from, to].every(Number.isFinite)) continue
          const sum = because.reduce((total, { effect }) => total + effect, 0)
          const scale = Math.max(Math.abs(from), Math.abs(to), ...because.map(({ effect }) => Math.abs(effect)))
          expect(Math.abs(sum - (to - from)) / scale, id).toBeLessThan(1e-6)
          const turned = back.figures.find((f) => f.id === id)?.because ?? []
          for (const { cause, effect } of because) {
            const other = turned.find((t) => JSON.stringify(t.cause) === JSON.stringify(cause))
            if (cause.kind === 'answer' && other) expect(Math.abs(effect + other.effect) / scale).toBeLessThan(1e-6)
          }
        }
      }),
      { numRuns: 25, seed: 41 },
    )
  }, 60_000)
})
