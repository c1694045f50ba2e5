/** Do two pieces of plain data, made by the same code, say the same? */
export function sameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
