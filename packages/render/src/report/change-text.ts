import type { Change, Step } from '@leitfaden/sizing'
import { amountText, figureDigits, inputDigits, rangeText } from './amount-text.ts'
import type { Report } from './report.ts'

/** That the answers file changed a part of the model: what it was before, and why. */
export function changeText({ was, why }: Change, { unit }: Step, { language, phrases }: Report): string {
  const { changed, added } = phrases.assumptions
  const reason = phrases.quoted(why)
  if (was === undefined) return added(reason)
  if ('expression' in was) return changed(was.expression, reason)
  const { value, low, high } = was
  const range = low === high ? '' : ` (${rangeText(low, high, unit, language, figureDigits)})`
  return changed(`${amountText(value, unit, language, inputDigits)}${range}`, reason)
}
