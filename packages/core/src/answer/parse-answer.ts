import type { Question } from '../guide/question.schema.ts'
import type { Issue, Result } from '../issue.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { SourceNode } from '../source/source-node.ts'
import type { Language } from '../text.ts'
import type { Answer } from './answer.ts'
import { isEmpty } from './is-empty.ts'
import { isAnswerRecord, parseAnswerRecord } from './parse-answer-record.ts'
import { parseValue } from './parse-value.ts'
import type { Scope } from './scope.ts'

export interface AnswerContext {
  /** Whose variants, levels and tiers may be named. Absent: any. */
  readonly provider?: ProviderProfile
  /** Set only where a person types: numbers and dates are then read as that language writes them. Files are strict and leave it out. */
  readonly language?: Language
  /** Where the answer stands in its document. */
  readonly path: readonly (string | number)[]
}

/** Reads one answer: a bare value, or a record of state, value and remarks. Nothing at all is an open answer. All faults come back at once. */
export function parseAnswer(question: Question, node: SourceNode, context: AnswerContext): Result<Answer> {
  const issues: Issue[] = []
  const scope: Scope = { ...context, question: question.id, issues }
  const answer = parse(question, node, scope)
  if (answer === undefined || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues }
  return { ok: true, value: answer, issues }
}

function parse(question: Question, node: SourceNode, scope: Scope): Answer | undefined {
  if (isEmpty(node)) return { state: 'open' }
  if (isAnswerRecord(node)) return parseAnswerRecord(question.answer, node, scope)
  const value = parseValue(question.answer, node, scope)
  return value === undefined ? undefined : { state: 'answered', value }
}
