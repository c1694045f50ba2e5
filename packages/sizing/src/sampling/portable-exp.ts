/**
 * The exponential function, to about 1e-15 relative, from + - × ÷ and the square root alone: `Math.exp` may differ in the
 * last digit from engine to engine, so that what is drawn would not be the same everywhere. Below -708 it stays at 3e-308,
 * above 709 at 8e307.
 */
export const portableExp: (x: number) => number = /* @__PURE__ */ withTables()

/** In a closure the engine knows that the tables stay the same. */
function withTables(): typeof portableExp {
  const powers = new Float64Array(2048) // of 2, from -1023
  for (let power = 1, i = 1023; i < 2047; i++, power *= 2) {
    powers[i] = power
    powers[2046 - i] = 1 / power
  }
  const roots = new Float64Array(32) // 2 to the power of n / 32
  roots[0] = 1
  for (let n = 16, root = Math.SQRT2; n >= 1; n /= 2, root = Math.sqrt(root))
    for (let i = 0; i < 32; i += 2 * n) roots[i + n] = (roots[i] as number) * root

  return (x) => {
    const within = Math.min(Math.max(x, -708), 709)
    const n = Math.floor(within * 46.16624130844683 + 0.5) // 32 / ln 2
    // Less n ln 2 / 32, which is taken in two parts: the product with the first one is exact. At most 0.011 is left.
    const r = within - n * 0.02166084937925916 - n * 1.3239129268154012e-11
    const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r / 720)))))
    return series * (roots[n & 31] as number) * (powers[(n >> 5) + 1023] as number)
  }
}
