import type { KindOf } from '../guide/answer-kind.schema.ts'
import { convertExactly } from '../quantity/convert-exactly.ts'
import { formatQuantity } from '../quantity/format-quantity.ts'
import { parseQuantity } from '../quantity/parse-quantity.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { compare, rationalFromNumber } from '../quantity/rational.ts'
import { unitList } from '../quantity/resolve-unit.ts'
import { sameDimension } from '../quantity/same-dimension.ts'
import { writeQuantity } from '../quantity/write-quantity.ts'
import type { SourceNode, SourceScalar } from '../source/source-node.ts'
import type { Text } from '../text.ts'
import { factorAsIncrease } from './factor-as-increase.ts'
import { scalarOf } from './scalar-of.ts'
import { report, type Scope } from './scope.ts'

type QuantityKind = Pick<KindOf<'quantity'>, 'units' | 'min' | 'max' | 'usual'>

/** An amount or a range in one of the units of the question. Outside `min` and `max` it is refused, outside `usual` only remarked. */
export function parseQuantityAnswer(kind: QuantityKind, node: SourceNode, scope: Scope): Quantity | undefined {
  const list = unitList(kind.units)
  const expected = { de: `eine Menge (${list.de})`, en: `an amount (${list.en})` }
  const scalar = scalarOf(node, scope, expected)
  if (!scalar) return undefined
  if (typeof scalar.value === 'boolean') {
    return report(scope, scalar, { code: 'no-number', message: { de: 'keine Menge', en: 'not an amount' }, expected })
  }
  const typed = scope.language !== undefined && typeof scalar.value === 'string'
  const parsed = parseQuantity(scalar.text, {
    units: kind.units,
    negative: kind.min !== undefined && kind.min < 0,
    ...(typed && { language: scope.language }),
  })
  if (!parsed.ok) {
    const increase = isChange(kind) ? factorAsIncrease(scalar.text, typed ? scope.language : undefined) : undefined
    if (increase) return report(scope, scalar, factorFault(increase))
    const { code, message, expected: hint } = parsed.fault
    return report(scope, scalar, { code, message, ...(hint && { expected: hint }) })
  }
  return checkLimits(kind, parsed.value, scalar, scope) ? parsed.value : undefined
}

/** Per cent that may fall below zero are a change; a share can not. */
function isChange({ units, min }: QuantityKind): boolean {
  return min !== undefined && min < 0 && units.every((unit) => unit === '%')
}

function factorFault(increase: Quantity) {
  const written = writeQuantity(increase)
  return {
    code: 'factor-for-increase',
    message: { de: 'Faktor statt Zuwachs in Prozent', en: 'a factor instead of an increase in per cent' },
    expected: { de: `${written} (mehr als heute)`, en: `${written} (more than today)` },
  }
}

function checkLimits(kind: QuantityKind, quantity: Quantity, scalar: SourceScalar, scope: Scope): boolean {
  const unit = kind.units[0] ?? quantity.unit
  if (!sameDimension(unit, quantity.unit)) return true
  const [low, high] = 'value' in quantity ? [quantity.value, quantity.value] : [quantity.low, quantity.high]
  const signOf = (value: number, limit: number) =>
    compare(convertExactly(rationalFromNumber(value), quantity.unit, unit), rationalFromNumber(limit))
  const show = (value: number): Text => ({
    de: formatQuantity({ value, unit }, 'de'),
    en: formatQuantity({ value, unit }, 'en'),
  })
  const { min, max, usual } = kind
  if (min !== undefined && signOf(low, min) < 0) {
    const least = show(min)
    report(scope, scalar, {
      code: 'amount-out-of-range',
      message: { de: 'Menge ist zu klein', en: 'amount is too small' },
      expected: { de: `mindestens ${least.de}`, en: `at least ${least.en}` },
    })
    return false
  }
  if (max !== undefined && signOf(high, max) > 0) {
    const most = show(max)
    report(scope, scalar, {
      code: 'amount-out-of-range',
      message: { de: 'Menge ist zu groß', en: 'amount is too large' },
      expected: { de: `höchstens ${most.de}`, en: `at most ${most.en}` },
    })
    return false
  }
  if (usual && (signOf(low, usual[0]) < 0 || signOf(high, usual[1]) > 0)) {
    const [least, most] = [show(usual[0]), show(usual[1])]
    report(scope, scalar, {
      code: 'unusual-amount',
      severity: 'warning',
      message: { de: 'ungewöhnliche Menge', en: 'unusual amount' },
      expected: { de: `meist ${least.de} bis ${most.de}`, en: `mostly ${least.en} to ${most.en}` },
    })
  }
  return true
}
