/** A length with at most one decimal place, which no eye tells from more, and no `-0`. */
export function rounded(length: number): string {
  return String(Math.round(length * 10) / 10 || 0)
}
