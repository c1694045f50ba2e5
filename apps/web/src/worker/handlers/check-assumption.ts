import type { AssumptionOverride, Result } from '@leitfaden/core'
import type { AssumptionInput } from '../../estimate/check-assumption.ts'

/** Reads what somebody typed for an assumption. */
export async function checkAssumption(input: AssumptionInput): Promise<Result<AssumptionOverride>> {
  return (await import('../../estimate/check-assumption.ts')).checkAssumption(input)
}
