/**
 * The natural logarithm, to about 1e-16, from + - × ÷ alone: `Math.log` may differ in the last digit from engine to
 * engine, so that what is drawn would not be the same everywhere.
 */
export function portableLog(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log(x)
  let [mantissa, exponent] = [x, 0]
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2
    exponent--
  }
  while (mantissa > Math.SQRT2) {
    mantissa /= 2
    exponent++
  }
  const s = (mantissa - 1) / (mantissa + 1)
  const z = s * s // at most 0.0295: the series of the inverse hyperbolic tangent ends soon
  let sum = 1 / 21
  for (let n = 19; n > 0; n -= 2) sum = sum * z + 1 / n
  // Ln 2 in two parts: the product with the first one is exact.
  return exponent * 0.6931471803691238 + (2 * s * sum + exponent * 1.9082149292705877e-10)
}
