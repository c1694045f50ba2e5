import { parseQuantity } from '../quantity/parse-quantity.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Language } from '../text.ts'

const before = /^(?:fa[ck]tor\s+|[x×]\s*)(?=\d)/iu
const after = /(\d)\s*(?:[x×]|-?fach|-?fold|times|mal)(?=$|\s|[-–—])/giu

/** The increase in per cent that somebody means who writes a factor: `3x`, `Faktor 3` and `3-fach` are 200 %. Undefined where the text is no factor. */
export function factorAsIncrease(text: string, language?: Language): Quantity | undefined {
  const words = text.trim()
  const bare = words.replace(before, '').replace(after, '$1')
  if (bare === words) return undefined
  const parsed = parseQuantity(bare, { units: ['1'], ...(language && { language }) })
  if (!parsed.ok) return undefined
  const { value } = parsed
  return 'value' in value
    ? { value: increase(value.value), unit: '%' }
    : { low: increase(value.low), high: increase(value.high), unit: '%' }
}

/** Twelve digits hide the noise of binary fractions: 1.1 times is 10 % more. */
function increase(factor: number): number {
  return Number(((factor - 1) * 100).toPrecision(12))
}
