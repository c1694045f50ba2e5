import { unitInfo } from '../quantity/unit-info.ts'

const number = `(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?![.,'’_]?[0-9]|[eE][-+]?[0-9])`
const opening = `(?:(?:${['between', 'zwischen', 'from', 'von'].map(inAnyCase).join('|')})\\s+)?`
const currency = '(?:(?:US\\$|€|\\$|£|EUR|USD|GBP|CHF)\\s*)?'

/**
 * A regular expression that every quantity in a file fits: it starts with a plain number and, unless `bare`, names something
 * that may be a unit. Whether it is one, and the right one, only the reader knows: people write units in many ways.
 */
export function quantityPattern(
  units: readonly string[],
  { bare, negative }: { readonly bare: boolean; readonly negative: boolean },
): string {
  const money = units.some((unit) => unitInfo(unit)?.above.some(({ symbol }) => /^[A-Z]{3}$/.test(symbol)))
  const sign = negative ? '[-−]?' : ''
  const unit = bare ? '' : `.*[^0-9\\s.,'’…–—-]`
  return `^\\s*${opening}${money ? currency : ''}${sign}${number}${money && !bare ? '' : unit}`
}

/** JSON Schema has no flag for it. */
function inAnyCase(word: string): string {
  return [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('')
}
