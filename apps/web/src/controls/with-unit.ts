/** An amount typed without a unit, with the one beside it: `1,5` → `1,5 TB`. Whatever was typed after the number stays. */
export function withUnit(typed: string, unit: string): string {
  const text = typed.trim()
  if (text === '' || unit === '1' || !/[\d.,]$/u.test(text)) return text
  return unit.startsWith('1/') ? `${text}${unit.slice(1)}` : `${text} ${unit}`
}
