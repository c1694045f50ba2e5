import type { Unit } from '@leitfaden/core'

/** Significant digits to show: `usual`, but near 100 % enough for two decimals, because there it is the distance to it that counts. */
export function digitsOf(value: number, unit: Unit, usual = 3): number {
  if (unit !== '%' || value <= 90 || value >= 100) return usual
  return Math.max(usual, 4, 3 - Math.floor(Math.log10(100 - value)))
}
