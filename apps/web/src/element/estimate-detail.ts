import type { ShownFigures, Span } from '../estimate/shown-figures.ts'
import type { CalculatorEstimate, CalculatorRange } from './element.ts'

/** An estimate as plain data for the page around. */
export function estimateDetail(
  { cost, figures, refined }: ShownFigures,
  provider: string,
  prices?: string,
): CalculatorEstimate {
  return {
    provider,
    ...(prices !== undefined && { prices }),
    ...(cost && {
      cost: {
        currency: cost.currency,
        vat: cost.vat,
        firstMonth: range(cost.firstMonth),
        lastMonth: range(cost.lastMonth),
        once: range(cost.once),
        total: range(cost.total),
        unpriced: cost.unpriced,
      },
    }),
    figures: Object.fromEntries(
      Object.entries(figures).map(([id, { unit, low, last, high }]) => [id, { unit, p10: low, p50: last, p90: high }]),
    ),
    refined,
  }
}

function range({ low, typical, high }: Span): CalculatorRange {
  return { p10: low, p50: typical, p90: high }
}
