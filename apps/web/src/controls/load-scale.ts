/** Weights as bars: only their ratio counts, so any of them can be the top. */
export interface LoadScale {
  /** Height of a full bar. */
  readonly top: number
  /** What one key stroke adds. */
  readonly step: number
}

/** Ten steps high, as the presets are, unless weights were given on a scale of their own. */
export function loadScale(weights: readonly number[] | undefined): LoadScale {
  const most = Math.max(...(weights ?? [0]))
  if (most > 1 && most <= 10) return { top: 10, step: 1 }
  const top = most > 0 ? most : 10
  return { top, step: top / 10 }
}

/** A weight in whole steps and within the bar. */
export function toStep(weight: number, { top, step }: LoadScale): number {
  const steps = Math.round(weight / step)
  return Number(Math.max(0, Math.min(top, steps * step)).toPrecision(6))
}

/** How many times the mean of all weights each one is. */
export function timesMean(weights: readonly number[]): readonly number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return weights.map((weight) => (mean === 0 ? 0 : weight / mean))
}

/** The first of the highest weights, and the last one that follows it without a gap. */
export function peakOf(weights: readonly number[]): { readonly first: number; readonly last: number } {
  const first = weights.indexOf(Math.max(...weights))
  let last = first
  while (last + 1 < weights.length && weights[last + 1] === weights[first]) last += 1
  return { first, last }
}
