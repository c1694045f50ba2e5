import { formatQuantity, type KindOf, type Language, parseQuantity, type Quantity } from '@leitfaden/core'
import { nothing, type Reading, readTyped } from './reading.ts'

/** Between the two amounts of a range, as a text that nobody types into one line. */
export const between = '\n'

/**
 * What was typed as one amount, or as two with {@link between}, each with or without its unit. `unit` is chosen beside it, and counts where
 * none is typed. One amount without the other is not complete: no value, and no fault either.
 */
export function readAmount(
  kind: KindOf<'quantity'>,
  typed: string,
  unit: string,
  language: Language,
): Reading<Quantity> {
  const sides = typed.split(between).map((side) => side.trim())
  if (sides.every((side) => side === '')) return nothing
  if (sides.includes('')) return { ok: false, issues: [] }
  const bare = sides.every(isBare)
  const text = (bare ? sides.map((side) => withUnit(side, unit)) : sides).join(' to ')
  const asTyped = readText(kind, text, language)
  if (asTyped.ok || asTyped.readings) return asTyped
  const per = sharedRate(kind.units)
  const asRate = per === undefined || bare ? asTyped : readText(kind, `${text}/${per}`, language)
  return asRate.ok || asRate.readings ? asRate : asTyped
}

function readText(kind: KindOf<'quantity'>, text: string, language: Language): Reading<Quantity> {
  const reading = readTyped<Quantity>(kind, text, language)
  if (reading.ok) return reading
  const parsed = parseQuantity(text, { units: kind.units, language, negative: kind.min !== undefined && kind.min < 0 })
  if (parsed.ok || parsed.fault.readings.length < 2) return reading
  const write = (quantity: Quantity) => formatQuantity(quantity, language, { group: false })
  const readings = parsed.fault.readings.filter((one) => readTyped(kind, write(one), language).ok)
  return readings.length === 0 ? reading : { ...reading, readings }
}

/** What all units are counted by: of so much a month, nobody types `/month` each time. */
function sharedRate(units: readonly string[]): string | undefined {
  const rates = new Set(units.map((unit) => unit.split('/').slice(1).join('/')))
  const [rate] = rates
  return rates.size === 1 && rate ? rate : undefined
}

function isBare(text: string): boolean {
  return /[\d.,]$/u.test(text)
}

function withUnit(text: string, unit: string): string {
  if (unit === '1') return text
  return unit.startsWith('1/') ? `${text}${unit.slice(1)}` : `${text} ${unit}`
}
