import type { CostEstimate } from '@leitfaden/sizing'

/** Do the sums say anything? Not where nothing that must be paid for has a price. */
export function hasPrice({ lines, unpriced }: CostEstimate): boolean {
  return unpriced === 0 || lines.some(({ price }) => price.kind === 'priced')
}
