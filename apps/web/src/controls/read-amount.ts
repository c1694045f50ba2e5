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
  const reading = readTyped<Quantity>(kind, text, language)
  if (reading.ok) return reading
  const parsed = parseQuantity(text, { units: kind.units, language, negative: kind.min !== undefined && kind.min < 0 })
  if (parsed.ok || parsed.fault.readings.length < 2) return reading
  const write = (quantity: Quantity) => formatQuantity(quantity, language, { group: false })
  const readings = parsed.fault.readings.filter((one) => readTyped(kind, write(one), language).ok)
  return readings.length === 0 ? reading : { ...reading, readings }
}

function isBare(text: string): boolean {
  return /[\d.,]$/u.test(text)
}

function withUnit(text: string, unit: string): string {
  if (unit === '1') return text
  return unit.startsWith('1/') ? `${text}${unit.slice(1)}` : `${text} ${unit}`
}
