import type { Language, Text } from '../text.ts'
import { formatQuantity } from './format-quantity.ts'
import { type Bound, makeQuantity } from './make-quantity.ts'
import type { Quantity, Unit } from './quantity.ts'
import type { ParsedQuantity, QuantityFault } from './quantity-fault.ts'
import { compare, multiply, rational } from './rational.ts'
import { readSide, type SideReading } from './read-side.ts'
import { readingsAround } from './readings-around.ts'
import { type ResolvedUnit, resolveUnit, unitList } from './resolve-unit.ts'
import { splitQuantity } from './split-quantity.ts'
import { writeQuantity } from './write-quantity.ts'

export interface QuantityOptions {
  /** What may be written. Absent: any unit of the table. */
  readonly units?: readonly Unit[]
  /** The language in which a person types the number. Absent: strict, as in files. */
  readonly language?: Language
  /** May the amount be below zero? Default: no. */
  readonly negative?: boolean
}

/** Longer texts are no quantity of anybody. */
const longest = 200

const about =
  /^(?:[~≈±]|(?:(?:so|in|vielleicht|wohl)\s+)?(?:ca|circa|etwa|rund|ungefähr|schätzungsweise|about|approx|approximately|around|roughly)(?:\.|\s))\s*/i
const oneSided =
  /^(?:[<>≤≥]|(?:fast|knapp|über|bis zu|mindestens|höchstens|mehr als|weniger als|max|min|nearly|over|up to|at least|at most|more than|less than)(?:\.|\s))/i

/**
 * Reads an amount with its unit as people write it: `250 GiB`, `200 to 800 users`, `3–5 TiB`, `5 million / month`, `1,5 TB` (German).
 * A range with two units comes back in one of them, equal bounds as an exact amount. What can be read in two ways is refused, with both readings.
 */
export function parseQuantity(text: string, options: QuantityOptions): ParsedQuantity {
  const words = text.trim()
  const vague = words.length > longest ? undefined : about.exec(words)?.[0]
  if (vague !== undefined || oneSided.test(words)) {
    const readings = vague === undefined ? [] : readingsAround(parseQuantity(words.slice(vague.length), options))
    return refuse('approximate', { de: 'ungefähre Angabe', en: 'approximate amount' }, readings, {
      de: 'eine Zahl oder eine Spanne wie 400 bis 600',
      en: 'a number or a range such as 400 to 600',
    })
  }
  const split = words.length > longest ? undefined : splitQuantity(words)
  if (!split) {
    const list = unitList(options.units)
    const expected = { de: `eine Zahl mit Einheit (${list.de})`, en: `a number with a unit (${list.en})` }
    return refuse('no-number', { de: 'keine Menge', en: 'not an amount' }, [], expected)
  }
  const sides = split.sides.map((side) => readSide(side, options.language))
  const low = sides[0] as SideReading
  const high = sides[1]
  const unitText = (side: SideReading, other: SideReading) => `${split.currency} ${side.unit || other.unit}`.trim()
  const lowUnit = resolveUnit(unitText(low, high ?? low), options.units)
  const highUnit = high && resolveUnit(unitText(high, low), options.units)

  // Every doubtful part is read in its first way, then every one in its second.
  const attempts = [0, 1].map((choice) => {
    const from = bound(low, lowUnit, choice)
    const to = high && highUnit && bound(high, highUnit, choice)
    if (!from || (high && !to)) return undefined
    return makeQuantity(shareMultiplier(from, to, low, high), to, options.negative ?? false)
  })
  const fault = firstFault(low, lowUnit) ?? (high && highUnit && firstFault(high, highUnit))
  const [first] = attempts
  if (!fault)
    return first?.ok === false ? refuse(first.code, first.message, [], first.expected) : (first as ParsedQuantity)
  const readings = distinct(
    attempts.filter((attempt) => attempt?.ok).map((attempt) => (attempt as { value: Quantity }).value),
  )
  const enough = readings.length >= (fault.code === 'ambiguous-unit' ? 2 : 1)
  const expected = enough ? inWords(readings, options.language) : fault.expected
  return refuse(fault.code, fault.message, readings, expected)
}

function bound(side: SideReading, unit: ResolvedUnit, choice: number): Bound | undefined {
  const amounts = side.number.ok ? [side.number.value] : side.number.readings
  const units = unit.ok ? [unit.unit] : unit.candidates
  const amount = amounts[Math.min(choice, amounts.length - 1)]
  const found = units[Math.min(choice, units.length - 1)]
  if (!amount || found === undefined) return undefined
  const multiplier = side.multiplier === 'ambiguous' ? [10n ** 9n, 10n ** 12n][choice] : side.multiplier
  return { amount: multiply(amount, rational(multiplier ?? 1n)), unit: found }
}

/** `2 to 5 million` means two million, `800 to 1 million` does not mean 800 million. */
function shareMultiplier(from: Bound, to: Bound | undefined, low: SideReading, high: SideReading | undefined): Bound {
  const shared = high?.multiplier
  if (!to || low.multiplier !== undefined || low.unit !== '' || typeof shared !== 'bigint') return from
  const amount = multiply(from.amount, rational(shared))
  return compare(amount, to.amount) <= 0 ? { amount, unit: from.unit } : from
}

interface Fault {
  readonly code: QuantityFault['code']
  readonly message: Text
  readonly expected?: Text
}

function firstFault(side: SideReading, unit: ResolvedUnit): Fault | undefined {
  if (!side.number.ok) return side.number
  if (side.multiplier === 'ambiguous') {
    return {
      code: 'ambiguous-number',
      message: {
        de: '„Billion“ ist im Deutschen 10¹², im Englischen 10⁹',
        en: '“billion” is 10⁹ in English, 10¹² in German',
      },
    }
  }
  return unit.ok ? undefined : unit
}

function distinct(quantities: readonly Quantity[]): Quantity[] {
  const written = quantities.map(writeQuantity)
  return quantities.filter((_, index) => written.indexOf(written[index] ?? '') === index)
}

function inWords(readings: readonly Quantity[], language: Language | undefined): Text {
  const show = (quantity: Quantity) =>
    language === undefined ? writeQuantity(quantity) : formatQuantity(quantity, language, { group: false })
  const shown = readings.map(show)
  return { de: shown.join(' oder '), en: shown.join(' or ') }
}

function refuse(
  code: QuantityFault['code'],
  message: Text,
  readings: readonly Quantity[],
  expected?: Text,
): ParsedQuantity {
  return { ok: false, fault: { code, message, readings, ...(expected && { expected }) } }
}
