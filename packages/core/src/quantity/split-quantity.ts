/** One bound as written: number `1.234,5`, rest ` Mio. GiB`. */
export interface Side {
  readonly number: string
  readonly rest: string
}

export interface SplitQuantity {
  readonly sides: readonly [Side] | readonly [Side, Side]
  /** A currency sign that stood before the first number. */
  readonly currency: string
}

const currencyFirst = /^(US\$|€|\$|£|EUR\b|USD\b|GBP\b|CHF\b)\s*(?=[-−+]?\p{Nd})/u
const between = /^(?:between|zwischen)\s(.*)\s(?:and|und)\s(.*)$/i
const from = /^(?:from|von)\s+/i
const word = /\s+(?:to|bis)\s+/i
const dash = /\s*(?:[-–—]|\.\.\.?|…)\s*(?=(?:US\$|€|\$|£|EUR|USD|GBP|CHF)?\s?[-−+]?\p{Nd})/gu
const negativeExponent = /^[-−+]?[\d.,]+[eE]-\d/
const number =
  /^[-−+]?[\p{Nd}.,_'’]+(?:[eE][+-]?\d+|[xXob][\da-fA-F]+)?(?:[\u00a0\u2007\u2009\u202f ]\d{3}(?![\d/])(?:[.,]\d+)?)*/u

/** Cuts a text into one or two numbers and what follows each. `undefined` where a number is missing. */
export function splitQuantity(text: string): SplitQuantity | undefined {
  const parts = cutRange(text.trim())
  const currency = currencyFirst.exec(parts[0] ?? '')?.[1] ?? ''
  const [first, second] = parts.map((part) =>
    splitSide(currency ? part.trim().replace(currencyFirst, '') : part.trim()),
  )
  if (!first || (parts.length === 2 && !second)) return undefined
  return { sides: second ? [first, second] : [first], currency }
}

function cutRange(text: string): string[] {
  const both = between.exec(text)
  if (both) return [both[1] ?? '', both[2] ?? '']
  const whole = text.replace(from, '')
  const found = word.exec(whole)
  if (found) return [whole.slice(0, found.index), whole.slice(found.index + found[0].length)]
  if (negativeExponent.test(whole)) return [whole]
  for (const match of whole.matchAll(dash)) {
    if (match.index > 0) return [whole.slice(0, match.index), whole.slice(match.index + match[0].length)]
  }
  return [whole]
}

function splitSide(text: string): Side | undefined {
  const found = number.exec(text)?.[0]
  return found === undefined ? undefined : { number: found, rest: text.slice(found.length) }
}
