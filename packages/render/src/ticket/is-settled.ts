import type { Answer } from '@leitfaden/core'

/** "Unknown" and "does not apply" are answers; what is open or to be discussed is not. */
export function isSettled(answer: Answer | undefined): boolean {
  return answer?.state === 'answered' || answer?.state === 'unknown' || answer?.state === 'not-applicable'
}
