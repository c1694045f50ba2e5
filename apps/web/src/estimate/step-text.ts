import { isYesNo } from '@leitfaden/render'
import type { Step } from '@leitfaden/sizing'
import { context } from '../project/open-project.ts'
import { t } from '../texts/t.ts'
import { amountText } from './amounts.ts'
import { modelOf } from './model-of.ts'
import type { Reckoned } from './reckoning.ts'

/** What was reckoned can be followed with four digits; what somebody wrote is told as it is. */
function digitsOfStep({ kind }: Step): number {
  return kind === 'formula' ? 4 : 6
}

/** One value of a step: an amount, or yes or no where it counts nothing else. */
export function stepAmount(step: Step, value: number, reckoned: Reckoned): string {
  const { guide, provider } = context.value
  const { yes, no } = t().estimate.trace
  if (isYesNo(step, { guide, provider, model: modelOf(reckoned) })) return value === 1 ? yes : no
  return amountText(value, step.unit, digitsOfStep(step))
}

/** What a step comes to after 24 months, with the start before it where it moves; several rows one after the other. */
export function stepText(step: Step, reckoned: Reckoned): string {
  const { rows, monthly } = step.values
  const told = rows.map(({ values }) => courseText(step, values, monthly, reckoned))
  if (told.length > 4) return t().estimate.trace.rows(told.length)
  return told.length === 0 ? '–' : told.join('; ')
}

/** `40 → 28.3 GiB`, or one amount where nothing changes. */
function courseText(step: Step, values: readonly number[], monthly: boolean, reckoned: Reckoned): string {
  const [first, last] = [values[0] ?? 0, (monthly ? values.at(-1) : values[0]) ?? 0].map((value) =>
    stepAmount(step, value, reckoned),
  )
  return first === last ? `${last}` : `${first} → ${last}`
}
