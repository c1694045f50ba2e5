/** An exact fraction in lowest terms; `denominator` is positive. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a
}

/** Reduces the fraction. Throws on a denominator of zero. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 1n) return { numerator, denominator }
  if (denominator === 0n) throw new RangeError('Denominator is zero')
  const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

export const one: Rational = { numerator: 1n, denominator: 1n }

/** Reads `-12.50`: digits and a decimal point. Throws on anything else. */
export function rationalFromDecimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`Not a decimal number: ${text}`)
  const [, sign = '', whole = '', fraction = ''] = match
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length))
}

/** The decimal number that a double is printed as: 0.1 is one tenth, not its binary neighbour. Throws on NaN and infinities. */
export function rationalFromNumber(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`)
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const base = rationalFromDecimal(mantissa)
  const power = 10n ** BigInt(exponent.replace(/^[+-]/, ''))
  return exponent.startsWith('-')
    ? rational(base.numerator, base.denominator * power)
    : rational(base.numerator * power, base.denominator)
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

function bits(value: bigint): number {
  return value.toString(2).length
}

/** The nearest double, ties to even. */
export function toNumber({ numerator, denominator }: Rational): number {
  const magnitude = numerator < 0n ? -numerator : numerator
  if (magnitude === 0n) return 0
  const size = bits(magnitude) - bits(denominator)
  if (size < -1021) return numerator < 0n ? -tinyNumber(magnitude, denominator) : tinyNumber(magnitude, denominator)
  // 64 bits and a sticky last one are enough to round once and rightly.
  const shift = 64 - size
  const scaled = shift > 0 ? magnitude << BigInt(shift) : magnitude
  const divisor = shift < 0 ? denominator << BigInt(-shift) : denominator
  const quotient = scaled / divisor
  const sticky = quotient * divisor === scaled ? 0n : 1n
  // In two steps: 2 ** -shift alone may be too small for a double.
  const half = Math.trunc(shift / 2)
  const result = Number(quotient | sticky) * 2 ** -half * 2 ** (half - shift)
  return numerator < 0n ? -result : result
}

/** Below 2 ** -1021, where doubles have fewer bits: the nearest multiple of 2 ** -1074. */
function tinyNumber(numerator: bigint, denominator: bigint): number {
  const scaled = numerator << 1074n
  const quotient = scaled / denominator
  const twice = (scaled - quotient * denominator) * 2n
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n)
  return Number(up ? quotient + 1n : quotient) * 2 ** -537 * 2 ** -537
}

/** Rounds half away from zero to `decimals` places and writes all of them: `12.50`. */
export function toFixedDecimal({ numerator, denominator }: Rational, decimals: number): string {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals)
  const rounded = (scaled * 2n + denominator) / (denominator * 2n)
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = numerator < 0n && rounded !== 0n ? '-' : ''
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`
}

/** The exact decimal, `0.48828125`; `undefined` where it never ends, as with one third. */
export function toDecimal(value: Rational): string | undefined {
  let rest = value.denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? toFixedDecimal(value, Math.max(twos, fives)) : undefined
}
