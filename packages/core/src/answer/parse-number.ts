import type { KindOf } from '../guide/answer-kind.schema.ts'
import { formatNumber } from '../quantity/format-number.ts'
import { rationalFromNumber, toNumber } from '../quantity/rational.ts'
import { readNumber } from '../quantity/read-number.ts'
import type { SourceNode, SourceScalar } from '../source/source-node.ts'
import type { Text } from '../text.ts'
import { scalarOf } from './scalar-of.ts'
import { report, type Scope } from './scope.ts'

type Limits = Pick<KindOf<'number'>, 'min' | 'max' | 'integer'>

/** Longer ones are no number of anybody, and slow to reckon with. */
const longest = 400

/** A number written out in full, within its limits. In files unquoted and with a decimal point; with a language as people type it there. */
export function parseNumber(limits: Limits, node: SourceNode, scope: Scope): number | undefined {
  const expected = limits.integer
    ? { de: 'eine ganze Zahl', en: 'a whole number' }
    : { de: 'eine Zahl', en: 'a number' }
  const scalar = scalarOf(node, scope, expected)
  const value = scalar && readPlain(scalar, scope, expected)
  if (scalar === undefined || value === undefined) return undefined
  const wrong = beyondLimits(value, limits)
  if (wrong) return report(scope, scalar, { code: 'number-out-of-range', ...wrong })
  return value === 0 ? 0 : value
}

function readPlain(scalar: SourceScalar, scope: Scope, expected: Text): number | undefined {
  const typed = scope.language !== undefined && typeof scalar.value === 'string'
  const text = scalar.text.trim()
  if (!typed && typeof scalar.value !== 'number') {
    const isNumber = text.length <= longest && readNumber(text).ok
    const hint = isNumber ? { de: `${text}, ohne Anführungszeichen`, en: `${text}, without quotes` } : expected
    return report(scope, scalar, {
      code: 'not-a-number',
      message: { de: 'keine Zahl', en: 'not a number' },
      expected: hint,
    })
  }
  if (text.length > longest) return reportTooPrecise(scalar, scope)
  const reading = readNumber(text, typed ? scope.language : undefined)
  if (!reading.ok) {
    const shown = reading.readings.map(toNumber).filter(Number.isFinite)
    const readings = shown.length === 0 ? reading.expected : inWords(shown, scope)
    return report(scope, scalar, { code: reading.code, message: reading.message, expected: readings ?? expected })
  }
  const value = toNumber(reading.value)
  const again = Number.isFinite(value) ? rationalFromNumber(value) : undefined
  if (again?.numerator === reading.value.numerator && again.denominator === reading.value.denominator) return value
  return reportTooPrecise(scalar, scope)
}

function reportTooPrecise(scalar: SourceScalar, scope: Scope): undefined {
  return report(scope, scalar, {
    code: 'number-too-precise',
    message: { de: 'Zahl hat zu viele Ziffern', en: 'number has too many digits' },
    expected: { de: 'höchstens 15 Ziffern', en: 'at most 15 digits' },
  })
}

function inWords(numbers: readonly number[], scope: Scope): Text {
  const shown = numbers.map((value) => formatNumber(value, scope.language ?? 'en', { group: false }))
  return { de: shown.join(' oder '), en: shown.join(' or ') }
}

function beyondLimits(value: number, { min, max, integer }: Limits): { message: Text; expected: Text } | undefined {
  const de = (limit: number) => formatNumber(limit, 'de')
  const en = (limit: number) => formatNumber(limit, 'en')
  if (integer && !Number.isInteger(value)) {
    return {
      message: { de: 'Zahl ist nicht ganz', en: 'number is not whole' },
      expected: { de: 'eine ganze Zahl', en: 'a whole number' },
    }
  }
  if (min !== undefined && value < min) {
    return {
      message: { de: 'Zahl ist zu klein', en: 'number is too small' },
      expected: { de: `mindestens ${de(min)}`, en: `at least ${en(min)}` },
    }
  }
  if (max !== undefined && value > max) {
    return {
      message: { de: 'Zahl ist zu groß', en: 'number is too large' },
      expected: { de: `höchstens ${de(max)}`, en: `at most ${en(max)}` },
    }
  }
  return undefined
}
