import type { Context } from '@leitfaden/core'
import { isYesNo } from '@leitfaden/render'
import type { Step } from '@leitfaden/sizing'
import type { Texts } from '../texts/texts.ts'
import { amountText } from './amount-text.ts'

/** One value of a step: an amount, or yes or no where it counts nothing else. */
export function stepAmount(step: Step, value: number, context: Context, { language, trace }: Texts): string {
  if (isYesNo(step, context)) return value === 1 ? trace.yes : trace.no
  return amountText(value, step.unit, language)
}
