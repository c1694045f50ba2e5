import type { Fault } from './fault.ts'

/** In braces YAML takes a decimal comma for the end of the entry: `{ size: 12,5 GB }` has a bare `12` and an odd key `5 GB`. Such a key is told as what it is. */
export function withCommaHints(faults: readonly Fault[]): Fault[] {
  return faults.map((fault, index) => {
    const whole = faults[index - 1]
    const split =
      fault.code === 'unknown-key' &&
      whole?.at !== undefined &&
      whole.at.line === fault.at?.line &&
      /^\d+$/.test(whole.found ?? '') &&
      /^\d+(?: ?[%\p{L}][%\p{L}/]*)?$/u.test(fault.found ?? '')
    if (!split) return fault
    const amount = `${whole.found}.${fault.found}`
    return { ...fault, message: decimalComma, expected: { de: amount, en: amount } }
  })
}

const decimalComma = {
  de: 'Dezimalkomma? In Dateien steht ein Punkt',
  en: 'A decimal comma? Files take a point',
}
