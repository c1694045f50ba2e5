import { expect, test } from 'vitest'
import type { ShownFigures, Span } from './shown-figures.ts'
import { whatMoved } from './what-moved.ts'

const span = (low: number, typical: number, high: number): Span => ({ low, typical, high })

function figures(month: Span, transfer: Span): ShownFigures {
  const [once, total] = [span(0, 0, 0), span(0, 0, 0)]
  return {
    cost: { currency: 'EUR', vat: 'net', firstMonth: month, lastMonth: month, once, total, unpriced: 0 },
    figures: {
      transfer: { unit: 'GiB', first: 1, last: transfer.typical, low: transfer.low, high: transfer.high },
    },
    refined: true,
  }
}

const before = figures(span(300, 450, 600), span(50, 90, 140))

test('an answer that only narrows the cost is told by how much', () => {
  const after = figures(span(330, 450, 594), span(50, 90, 140))
  const move = whatMoved(before, after, ['transfer'])
  expect(move?.id).toBe('cost')
  expect(move?.typical).toBeUndefined()
  expect(move?.width).toBeCloseTo(-0.12)
})

test('an answer that moves the cost is told with what is typical before and after', () => {
  const move = whatMoved(before, figures(span(600, 900, 1200), span(50, 90, 140)), ['transfer'])
  expect(move).toEqual({ id: 'cost', typical: { before: 450, after: 900 } })
})

test('where the cost stays, the figure that moved is told', () => {
  const move = whatMoved(before, figures(span(300, 450, 600), span(100, 180, 280)), ['transfer'])
  expect(move).toEqual({ id: 'transfer', typical: { before: 90, after: 180 } })
})

test('where nothing moved noticeably, nothing is told', () => {
  expect(whatMoved(before, before, ['transfer'])).toBeUndefined()
  expect(whatMoved(before, figures(span(301, 451, 601), span(50, 90, 140)), ['transfer'])).toBeUndefined()
})
