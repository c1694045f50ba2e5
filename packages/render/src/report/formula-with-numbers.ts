import { formatNumber, type Language } from '@leitfaden/core'
import type { Estimate, FormulaStep } from '@leitfaden/sizing'
import { amountText, inputDigits, valueIn } from './amount-text.ts'

/** Row and month whose numbers are put in. */
export interface Place {
  readonly row: number
  readonly month: number
}

/** Names (with the bracket, where one is called), numbers, and commas between arguments. */
const tokens = /([A-Za-z_]\w*)(\s*\()?|\d+(?:\.\d+)?(?:e[+-]?\d+)?|,|\*/giu

/** A formula with the values of its inputs in place of their names, and what comes out. */
export function formulaWithNumbers(step: FormulaStep, estimate: Estimate, place: Place, language: Language): string {
  const filled = step.expression.replace(
    tokens,
    (token: string, name: string | undefined, call: string | undefined) => {
      if (token === '*') return '×'
      if (token === ',') return language === 'de' ? ';' : ','
      if (name === undefined) return formatNumber(Number(token), language)
      return call === undefined ? (valueOf(name, step, estimate, place, language) ?? token) : token
    },
  )
  return `${filled} = ${amountText(valueIn(step.values, place.row, place.month), step.unit, language, inputDigits)}`
}

function valueOf(
  name: string,
  step: FormulaStep,
  estimate: Estimate,
  { row, month }: Place,
  language: Language,
): string | undefined {
  const input = step.inputs.includes(name) && Object.hasOwn(estimate.steps, name) ? estimate.steps[name] : undefined
  if (input === undefined) return name === 'elapsed' ? amountText(month, 'month', language, inputDigits) : undefined
  if (input.values.rows.length > 1 && step.values.rows.length === 1) return name
  const text = amountText(valueIn(input.values, row, month), input.unit, language, inputDigits)
  return /[/ ]|per|pro/u.test(text.replace(/^\S+?\u00a0/u, '')) ? `(${text})` : text
}
