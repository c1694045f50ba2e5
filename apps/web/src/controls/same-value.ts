import { type AnswerValue, sameAnswer } from '@leitfaden/core'

/** Do two values say the same? Two missing ones do. */
export function sameValue(one: unknown, other: unknown): boolean {
  const answered = (value: unknown) => ({ state: 'answered' as const, value: value as AnswerValue })
  return sameAnswer(answered(one), answered(other))
}
