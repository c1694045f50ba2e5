const deepest = 64
const largest = 200_000

/** Is plain data too deep (a cycle always is) or too large to be looked at safely? Never recurses. */
export function exceedsLimits(data: unknown): boolean {
  const rest: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }]
  for (let count = 0; rest.length > 0; count++) {
    const { value, depth } = rest.pop() ?? { value: undefined, depth: 0 }
    if (count > largest || depth > deepest) return true
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values(value)) rest.push({ value: inner, depth: depth + 1 })
  }
  return false
}
