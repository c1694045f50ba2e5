import type { Language } from '../text.ts'
import { knownUnit } from './known-unit.ts'
import type { Unit } from './quantity.ts'
import { unitNames } from './unit-names.ts'
import type { UnitEntry } from './units.ts'

const per = { de: 'pro', en: 'per' } as const
const signs: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['USD', '$'],
  ['GBP', '£'],
])

function nameOf(entry: UnitEntry, language: Language, count: number): string {
  const { one, many } = unitNames(entry.symbol)
  const name = count === 1 ? one : many
  return name?.[language] ?? signs.get(entry.symbol) ?? entry.symbol
}

/**
 * How a unit is shown: `GiB/Monat`, `users`, `per month` for `1/month`, nothing for `1`.
 * `count` is the number before it: only 1 takes the singular. Throws on an unknown unit.
 */
export function formatUnit(unit: Unit, language: Language, count = 2): string {
  const { above, below } = knownUnit(unit)
  if (above.length === 1 && above[0]?.symbol === 'operation' && below.length === 1 && below[0]?.symbol === 's')
    return 'IOPS'
  const top = above.map((entry) => nameOf(entry, language, count)).join('·')
  if (below.length === 0) return top
  const bottom = below.map((entry) => nameOf(entry, language, 1))
  const spelledOut = above.length === 0 || above.some((entry) => entry.counts && unitNames(entry.symbol).one)
  if (spelledOut && bottom.length === 1)
    return `${top} ${per[language]} ${unitNames(below[0]?.symbol ?? '').afterPer?.[language] ?? bottom[0]}`.trimStart()
  return [top || '1', ...bottom].join('/')
}
