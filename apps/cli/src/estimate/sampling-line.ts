import { formatNumber, formatQuantity } from '@leitfaden/core'
import type { Sampling } from '@leitfaden/sizing'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'

/** How many samples the ranges come from, and how far their upper ends may be off. */
export function samplingLine({ samples, seed, errorOfP90 }: Sampling, { language, estimate }: Texts): Line {
  const error = formatQuantity({ value: errorOfP90 * 100, unit: '%' }, language, { digits: 1 })
  return [{ text: estimate.sampling(formatNumber(samples, language), seed, error), style: 'dim' }]
}
