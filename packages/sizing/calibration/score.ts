import type { Prediction } from './prediction.ts'

/** How good a set of predictions is. Families count alike, however many outcomes they published. */
export interface Score {
  readonly families: number
  readonly outcomes: number
  /** Share of outcomes between P10 and P90. 80 % would be right: much more means ranges that are too wide. */
  readonly covered: number
  readonly below: number
  readonly above: number
  /** Share of outcomes within a factor of two of the median. */
  readonly near: number
  /** P90 over P10, median and largest. */
  readonly width: number
  readonly widest: number
  /** Geometric mean of predicted median over published. */
  readonly bias: number
}

/** Scores predictions, weighted by family. Throws without any. */
export function score(predictions: readonly Prediction[]): Score {
  if (predictions.length === 0) throw new RangeError('nothing to score')
  const families = [...new Set(predictions.map(({ of }) => of.family))]
  const average = (measure: (p: Prediction) => number): number =>
    mean(families.map((name) => mean(predictions.filter(({ of }) => of.family === name).map(measure))))
  const widths = predictions.map(({ p10, p90 }) => p90 / p10).sort((a, b) => a - b)
  return {
    families: families.length,
    outcomes: predictions.length,
    covered: average((p) => (isCovered(p) ? 1 : 0)),
    below: average((p) => (!isCovered(p) && p.published < p.p10 ? 1 : 0)),
    above: average((p) => (!isCovered(p) && p.published > p.p90 ? 1 : 0)),
    near: average((p) => (p.p50 / p.published >= 0.5 && p.p50 / p.published <= 2 ? 1 : 0)),
    width: widths[Math.floor(widths.length / 2)] as number,
    widest: widths.at(-1) as number,
    bias: Math.exp(average((p) => Math.log(p.p50 / p.published))),
  }
}

/** Between P10 and P90, both included, but for the rounding of units. */
export function isCovered({ published, p10, p90 }: Prediction): boolean {
  return published >= p10 * (1 - 1e-9) && published <= p90 * (1 + 1e-9)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
