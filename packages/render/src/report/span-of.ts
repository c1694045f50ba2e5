import type { Figure } from '@leitfaden/sizing'

/** Half of all cases do not exceed `first` today and `last` in the last month, when 8 of 10 lie between `low` and `high`. */
export interface Span {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
}

/** How one row of a figure or formula goes and spreads. Rows of a table have no samples of their own: there it is the middle of every input. */
export function spanOf(
  { values, ranges = [] }: Partial<Pick<Figure, 'ranges'>> & Pick<Figure, 'values'>,
  row: number,
): Span {
  const middle = values.rows[row]?.values ?? []
  const { p10, p50, p90 } = ranges[row] ?? { p10: middle, p50: middle, p90: middle }
  const last = p50.at(-1) ?? 0
  return { first: p50[0] ?? 0, last, low: p10.at(-1) ?? last, high: p90.at(-1) ?? last }
}
