import {
  type AssumptionOverride,
  equalDimensions,
  fromBase,
  type Issue,
  type ModelOverrides,
  parseQuantity,
  type Quantity,
  toBase,
  unitInfo,
} from '@leitfaden/core'
import type { AssumedRange, Assumption } from '../model/model.ts'
import { spreadOf } from '../sampling/spread.ts'
import { overrideIssue } from './override-issue.ts'

/** What somebody sets an assumption to, in its unit; every fault of it goes to `issues`. A single value is exact. */
export function readAssumption(
  assumption: Assumption,
  override: AssumptionOverride,
  overrides: ModelOverrides,
  issues: Issue[],
): Pick<AssumedRange, 'value' | 'low' | 'high'> | undefined {
  const before = issues.length
  const [value, low, high] = (['value', 'low', 'high'] as const).map((part) => {
    const text = override[part]
    return text === undefined ? undefined : readPart(assumption, part, text, overrides, issues)
  })
  if (issues.length > before || !value) return undefined
  const range =
    'value' in value
      ? { value: inUnit(value.value, value.unit, assumption), ...ends(value, low, high, assumption) }
      : betweenEnds(value, assumption)
  if (!(range.low <= range.value && range.value <= range.high)) {
    refuse(['low'], 'wrong-order', orderMessage)
    return undefined
  }
  const { least, most } = limitsOf(assumption)
  if (range.low < least || range.high > most) {
    const unit = assumption.unit === '1' ? '' : ` ${assumption.unit}`
    refuse(['value'], 'out-of-bounds', boundsMessage, `${least} … ${most}${unit}`)
    return undefined
  }
  return range

  function refuse(path: string[], code: string, message: typeof orderMessage, expected?: string): void {
    const found = [override.low, override.value, override.high].filter((text) => text !== undefined).join(' · ')
    const place = ['assumptions', assumption.id, ...path]
    issues.push(overrideIssue(overrides, place, code, message, { found, expected }))
  }
}

function readPart(
  { id, unit }: Assumption,
  part: 'value' | 'low' | 'high',
  text: string,
  overrides: ModelOverrides,
  issues: Issue[],
): Quantity | undefined {
  const parsed = parseQuantity(/^[-\d.,\s]+$/.test(text) && unit === '1' ? `${text} 1` : text, { negative: true })
  const path = ['assumptions', id, part]
  if (!parsed.ok) {
    issues.push(
      overrideIssue(overrides, path, parsed.fault.code, parsed.fault.message, { found: text, expected: unit }),
    )
    return undefined
  }
  const [own, wanted] = [unitInfo(parsed.value.unit)?.dimension, unitInfo(unit)?.dimension]
  if (own && wanted && equalDimensions(own, wanted) && (part === 'value' || 'value' in parsed.value))
    return parsed.value
  issues.push(overrideIssue(overrides, path, 'wrong-unit', unitMessage, { found: text, expected: unit }))
  return undefined
}

function inUnit(value: number, unit: string, assumption: Assumption): number {
  return fromBase(toBase(value, unit), assumption.unit)
}

function ends(
  value: Extract<Quantity, { value: number }>,
  low: Quantity | undefined,
  high: Quantity | undefined,
  assumption: Assumption,
): { low: number; high: number } {
  const end = (given: Quantity | undefined): number => {
    const q = given && 'value' in given ? given : value
    return inUnit(q.value, q.unit, assumption)
  }
  return { low: end(low), high: end(high) }
}

function betweenEnds(
  range: Extract<Quantity, { low: number }>,
  assumption: Assumption,
): Pick<AssumedRange, 'value' | 'low' | 'high'> {
  const [low, high] = [inUnit(range.low, range.unit, assumption), inUnit(range.high, range.unit, assumption)]
  return { value: spreadOf(low, high).middle, low, high }
}

/** What the shape of an assumption can take, in its unit; nothing is ever more than 10^15 times its upper end. */
function limitsOf({ shape, low, high, unit }: Assumption): { least: number; most: number } {
  const whole = fromBase(1, unit)
  if (shape === 'share' || shape === 'chance') return { least: 0, most: Math.max(whole, high) }
  return { least: low < 0 ? -0.95 * whole : 0, most: Math.max(1, high) * 1e15 }
}

const orderMessage = { de: 'der Wert liegt nicht zwischen seinen Enden', en: 'the value does not lie between its ends' }
const boundsMessage = { de: 'so groß oder klein kann das nicht sein', en: 'it can not be so large or small' }
const unitMessage = { de: 'diese Einheit misst die Annahme nicht', en: 'this unit does not measure the assumption' }
