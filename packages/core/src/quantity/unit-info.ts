import type { Dimension } from './dimension.ts'
import { combineDimensions } from './dimension.ts'
import type { Unit } from './quantity.ts'
import { divide, multiply, one, type Rational, rationalFromDecimal } from './rational.ts'
import { rateSymbols, type UnitEntry, units } from './units.ts'

export interface UnitInfo {
  readonly dimension: Dimension
  /** What one of it is in base units. */
  readonly factor: Rational
  /** The simple units it is made of; none above the line means `1`. */
  readonly above: readonly UnitEntry[]
  readonly below: readonly UnitEntry[]
}

const bySymbol = new Map<string, UnitEntry>()
for (const unit of units) for (const symbol of [unit.symbol, ...(unit.symbols ?? [])]) bySymbol.set(symbol, unit)

/** The entry of a simple unit by its symbol, `GiB` or `€`. */
export function unitEntry(symbol: string): UnitEntry | undefined {
  return bySymbol.get(symbol)
}

const known = new Map<Unit, UnitInfo>()

/** Longer texts are no unit of anybody. */
const longestUnit = 80

/** Dimension and size of a unit: simple, product (`GiB*month`) or rate (`GiB/month`, `EUR/GiB/month`, `1/s`). `undefined` where the table does not know it. */
export function unitInfo(unit: Unit): UnitInfo | undefined {
  const found = known.get(unit)
  if (found) return found
  const info = unit.length <= longestUnit ? readUnitInfo(unit) : undefined
  if (info) known.set(unit, info)
  return info
}

function readUnitInfo(unit: Unit): UnitInfo | undefined {
  const [first = '', ...rest] = (rateSymbols.get(unit) ?? unit).split('/')
  const above: UnitEntry[] = []
  const below: UnitEntry[] = []
  for (const symbol of first.split(/[*·]/)) {
    const entry = bySymbol.get(symbol)
    if (!entry) return undefined
    if (entry.symbol !== '1') above.push(entry)
  }
  for (const symbol of rest) {
    const entry = bySymbol.get(symbol)
    if (!entry || entry.symbol === '1') return undefined
    below.push(entry)
  }
  let dimension: Dimension = {}
  let factor = one
  for (const entry of above) {
    dimension = combineDimensions(dimension, entry.dimension, 1)
    factor = multiply(factor, rationalFromDecimal(entry.factor))
  }
  for (const entry of below) {
    dimension = combineDimensions(dimension, entry.dimension, -1)
    factor = divide(factor, rationalFromDecimal(entry.factor))
  }
  return { dimension, factor, above, below }
}

/** One spelling for units that differ in writing only: `1/d` also for `1/day`, `operation/s` also for `IOPS`. */
export function unitKey({ above, below }: UnitInfo): string {
  const top = above.map((entry) => entry.symbol).sort()
  const bottom = below.map((entry) => entry.symbol).sort()
  return [top.join('*') || '1', ...bottom].join('/')
}
