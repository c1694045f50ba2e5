import type { Answer } from '../answer/answer.ts'
import { parseValue } from '../answer/parse-value.ts'
import type { Scope } from '../answer/scope.ts'
import type { Question } from '../guide/question.schema.ts'
import type { Issue, Result } from '../issue.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { Language } from '../text.ts'
import { parseTypedRemark } from './parse-typed-remark.ts'
import { withoutQuotes } from './plainly-said.ts'
import type { Typed } from './typed.ts'
import { typedSource } from './typed-source.ts'
import { typedState } from './typed-state.ts'

export interface TypedContext {
  /** In which numbers and dates are written. Words such as `ja` and `yes` count in both. */
  readonly language: Language
  /** Whose variants, levels and tiers may be named, by id or by title. Absent: any. */
  readonly provider?: ProviderProfile | undefined
  /** Where the answer stands, for its faults. Default: the id of the question. */
  readonly path?: readonly (string | number)[]
}

/**
 * Reads an answer the way people type it and documents print it: `1,5 TB` or `1.5 TB`, `1.7.2027` or `1 July 2027`, the title of an option,
 * `ja, mit Anmerkung`, `to be discussed`. Nothing at all is an open answer. All faults come back at once, with what was expected and found;
 * a number with two readings shows both.
 */
export function parseTypedAnswer(question: Question, typed: Typed, context: TypedContext): Result<Answer> {
  const { language, provider, path = [question.id] } = context
  const stated = typedState(question.answer, typed)
  if (stated) {
    const reason = parseTypedRemark(question, 'reason', ('reason' in stated && stated.reason) || '', { path })
    return reason.ok ? { ok: true, value: stated, issues: [] } : reason
  }
  const issues: Issue[] = []
  const scope: Scope = { question: question.id, path, language, issues, ...(provider && { provider }) }
  const node = typedSource(question.answer, withoutQuotes(question.answer, typed), provider)
  const value = parseValue(question.answer, node, scope)
  if (value === undefined || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  return { ok: true, value: { state: 'answered', value }, issues }
}
