const barWidth = 17

const middle = (barWidth - 1) / 2

/**
 * A range as a bar around its median: `───▓▓▓▓▓█▓▓──────`. All bars have one scale, from a tenth of the median to ten times as much, in equal steps
 * of the ratio: the longer the band, the less is known. What is certain is a mark alone.
 */
export function rangeBar(low: number, median: number, high: number): string {
  if (low === high) return '█'.padStart(middle + 1)
  const from = low === median ? middle : position(low, median)
  const to = high === median ? middle : position(high, median)
  return Array.from({ length: barWidth }, (_, at) => {
    if (at === middle) return '█'
    return at >= from && at <= to ? '▓' : '─'
  }).join('')
}

/** Where a value lies, 0 to the width of the bar; what is farther away than a factor of ten lies at the edge. */
function position(value: number, median: number): number {
  if (median <= 0) return value > median ? barWidth - 1 : 0
  const decades = value <= 0 ? -1 : Math.max(-1, Math.min(1, Math.log10(value / median)))
  return Math.round(middle + decades * middle)
}
