import type { Unit } from '@leitfaden/core'
import type { Calculation, CostCalculation, CostEstimate, Estimate, Ranges } from '@leitfaden/sizing'

/** The figures that are on the screen at every key stroke: from a quick look, then from the whole estimate. */
export interface ShownFigures {
  /** Absent where nothing has a price. */
  readonly cost?: ShownCost
  /** Those of one row, by id. */
  readonly figures: { readonly [id: string]: ShownFigure }
  /** From all samples: then the figures carry a digit more. */
  readonly refined: boolean
}

/** Half of all cases do not exceed `first` today and `last` after 24 months, when 8 of 10 lie between `low` and `high`. */
export interface ShownFigure {
  readonly unit: Unit
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
}

export interface ShownCost {
  readonly currency: string
  readonly vat: 'net' | 'gross'
  readonly firstMonth: Span
  readonly lastMonth: Span
  readonly once: Span
  readonly total: Span
  /** How many lines have no price. */
  readonly unpriced: number
}

export interface Span {
  readonly low: number
  readonly typical: number
  readonly high: number
}

export function figuresOfQuickLook({ figures, cost }: Calculation): ShownFigures {
  const shown = Object.entries(figures).flatMap(([id, { unit, auxiliary, ranges }]) =>
    auxiliary ? [] : entry(id, unit, ranges),
  )
  return { figures: Object.fromEntries(shown), refined: false, ...costOf(cost) }
}

export function figuresOfEstimate({ figures, cost }: Pick<Estimate, 'figures' | 'cost'>): ShownFigures {
  const shown = figures.flatMap(({ id, unit, ranges }) => entry(id, unit, ranges))
  return { figures: Object.fromEntries(shown), refined: true, ...costOf(cost) }
}

function entry(id: string, unit: Unit, ranges: readonly Ranges[]): [string, ShownFigure][] {
  const [only, second] = ranges
  if (only === undefined || second !== undefined) return []
  const end = (values: readonly number[]) => values.at(-1) ?? 0
  return [[id, { unit, first: only.p50[0] ?? 0, last: end(only.p50), low: end(only.p10), high: end(only.p90) }]]
}

/** The sums say nothing where nothing that must be paid for has a price. */
function costOf(cost: CostCalculation | CostEstimate | undefined): { cost?: ShownCost } {
  if (cost === undefined || (cost.unpriced > 0 && !cost.lines.some(isPriced))) return {}
  const { currency, vat, ranges, unpriced } = cost
  const [firstMonth, lastMonth, once, total] = [ranges.firstMonth, ranges.lastMonth, ranges.once, ranges.total].map(
    ({ p10, p50, p90 }): Span => ({ low: Number(p10), typical: Number(p50), high: Number(p90) }),
  ) as [Span, Span, Span, Span]
  return { cost: { currency, vat, firstMonth, lastMonth, once, total, unpriced } }
}

function isPriced({ price }: CostCalculation['lines'][number] | CostEstimate['lines'][number]): boolean {
  return price === 'priced' || (typeof price === 'object' && price.kind === 'priced')
}
