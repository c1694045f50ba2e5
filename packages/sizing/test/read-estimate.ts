import { type Rational, type Result, rationalFromDecimal } from '@leitfaden/core'
import type { Estimate } from '../src/index.ts'

export function exact(decimal: string): Rational {
  return rationalFromDecimal(decimal)
}

/** The estimate; throws with the issues where there is none. */
export function estimated(result: Result<Estimate>): Estimate {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** The value of a figure without rows, in its unit. */
export function figure(result: Result<Estimate>, id: string, month = 0): number {
  const found = estimated(result).figures.find((f) => f.id === id)
  if (!found) throw new Error(`No figure ${id}`)
  return found.values.rows[0]?.values[found.values.monthly ? month : 0] as number
}
