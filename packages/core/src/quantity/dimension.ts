/** Exponents over base units: `{ B: 1, s: -1 }`. Exponents are never zero; `{}` is a pure number. */
export type Dimension = { readonly [base: string]: number }

/** `a · b^power`. */
export function combineDimensions(a: Dimension, b: Dimension, power: 1 | -1): Dimension {
  const exponents = new Map(Object.entries(a))
  for (const [base, exponent] of Object.entries(b)) {
    const sum = (exponents.get(base) ?? 0) + power * exponent
    if (sum === 0) exponents.delete(base)
    else exponents.set(base, sum)
  }
  return Object.fromEntries(exponents)
}

export function equalDimensions(a: Dimension, b: Dimension): boolean {
  const bases = Object.keys(a)
  return bases.length === Object.keys(b).length && bases.every((base) => Object.hasOwn(b, base) && a[base] === b[base])
}
