import type { Answer } from './answer.ts'

/**
 * An answer put into a state without a value. What was remarked about it stays, its value does not; a reason belongs to what does not
 * apply alone. Undefined where nothing is left to say: an open question without a remark.
 */
export function inState(before: Answer | undefined, state: Exclude<Answer['state'], 'answered'>): Answer | undefined {
  const { note, source, by, at } = before ?? {}
  const remarks = {
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  }
  if (state === 'open' && Object.keys(remarks).length === 0) return undefined
  if (state !== 'not-applicable') return { state, ...remarks }
  const reason = before?.state === 'not-applicable' ? before.reason : undefined
  return { state, ...remarks, ...(reason !== undefined && { reason }) }
}
