import { formatQuantity } from '@leitfaden/core'
import type { AssumptionStep } from '@leitfaden/sizing'
import { builtInModel } from '@leitfaden/sizing/model'
import { amountText, inputDigits, rangeText, stepText } from './amount-text.ts'
import { isYesNo } from './is-yes-no.ts'
import type { Report } from './report.ts'
import { variantTitle } from './variant-title.ts'

/** What is assumed, and how sure that is: `256 MiB, in 8 of 10 cases 120–500 MiB`. */
export function assumptionText(step: AssumptionStep, report: Report): string {
  return [stepText(step, 0, inputDigits, report), ...spread(step, report)].join(', ')
}

/** How sure it is: its range and for which kind of project it holds, or what happens with which probability. */
function spread(step: AssumptionStep, report: Report): string[] {
  const { guide, model = builtInModel, language, phrases } = report
  const { range, chance: told, variant: holdsFor } = phrases.assumptions
  const { low, high, unit, chance, variant } = step
  const kind = variant === undefined ? [] : [holdsFor(phrases.quoted(variantTitle(variant, guide, model, language)))]
  const yesNo = isYesNo(step, report)
  const amount = (value: number) =>
    yesNo ? (value === 1 ? phrases.yes : phrases.no) : amountText(value, unit, language, inputDigits)
  if (chance !== undefined) {
    const percent = formatQuantity({ value: Math.round(chance * 100), unit: '%' }, language)
    return [...kind, told(amount(high), percent, amount(low))]
  }
  return low === high || yesNo ? kind : [...kind, range(rangeText(low, high, unit, language, inputDigits))]
}
