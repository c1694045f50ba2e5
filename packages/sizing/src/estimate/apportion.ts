/** Splits cents in proportion to weights, so that the parts add up to the whole: the largest remainders get the cents left over. */
export function apportion(cents: bigint, weights: readonly number[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(whole > 0)) return weights.map((_, i) => (i === 0 ? cents : 0n))
  const exact = weights.map((weight) => (Number(cents) * weight) / whole)
  const parts = exact.map((part) => BigInt(Math.floor(part)))
  const byRemainder = exact
    .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  let left = cents - parts.reduce((sum, part) => sum + part, 0n)
  for (const { i } of byRemainder) {
    if (left <= 0n) break
    parts[i] = (parts[i] as bigint) + 1n
    left -= 1n
  }
  return parts
}
