import { parseDate } from '../answer/parse-date.ts'
import { parseText } from '../answer/parse-text.ts'
import type { Question } from '../guide/question.schema.ts'
import type { Issue, Result } from '../issue.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { TypedContext } from './parse-typed-answer.ts'

/**
 * Reads what a person typed about an answer: a note, why it does not apply, where it comes from, who said so, when (`YYYY-MM-DD`). Blanks around it do not
 * count; nothing at all is no remark. What no file can hold comes back as a fault.
 */
export function parseTypedRemark(
  question: Question,
  remark: 'note' | 'reason' | 'source' | 'by' | 'at',
  typed: string,
  { path = [question.id] }: Pick<TypedContext, 'path'> = {},
): Result<string | undefined> {
  const text = typed.trim()
  if (text === '') return { ok: true, value: undefined, issues: [] }
  const issues: Issue[] = []
  const parse = remark === 'at' ? parseDate : parseText
  const value = parse(fromPlain(text), { question: question.id, path: [...path, remark], issues })
  return value === undefined ? { ok: false, issues } : { ok: true, value, issues }
}
