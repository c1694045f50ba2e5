import {
  type Answer,
  type Issue,
  type Language,
  type ProviderProfile,
  parseAnswer,
  parseTypedAnswer,
  type Question,
  type Result,
} from '@leitfaden/core'
import { readSource } from '@leitfaden/core/file'

export interface TypedAnswerContext {
  /** Of the file. */
  readonly language: Language
  readonly provider?: ProviderProfile | undefined
}

/**
 * An answer from the command line: as it stands in files (`{ level: managed }`, `1.5 TB`), or as one writes it in the language of the file
 * (`1,5 TB`, `yes`). A number that a person may have meant in two ways is a fault, although a file would allow only one of them.
 */
export function typedAnswer(question: Question, typed: string, context: TypedAnswerContext): Result<Answer> {
  const asFile = fileAnswer(question, typed, context)
  if (isWritten(typed) && asFile.ok && !isLoose(question, typed)) return asFile
  const asTyped = parseTypedAnswer(question, typed, context)
  if (asTyped.ok || asTyped.issues.some(isAmbiguous)) return asTyped
  return asFile.ok || isWritten(typed) ? asFile : asTyped
}

/** Brackets and quotes are written for a file. */
const isWritten = (typed: string): boolean => /^\s*(?:[[{].*[\]}]|"[^"]*"|'[^']*')\s*$/s.test(typed)

/** Where any text will do, brackets may be part of it; a record of value and remarks is none. */
function isLoose({ answer: { kind } }: Question, typed: string): boolean {
  return (
    (kind === 'text' || kind === 'long-text') && !/^\s*["']/.test(typed) && !/^\s*\{\s*(?:state|value)\s*:/.test(typed)
  )
}

const isAmbiguous = ({ code }: Issue): boolean => code.startsWith('ambiguous')

function fileAnswer(question: Question, typed: string, { provider }: TypedAnswerContext): Result<Answer> {
  const { root, issues } = readSource(typed)
  if (root === undefined || issues.length > 0)
    return { ok: false, issues: issues.map(({ at, ...issue }) => ({ ...issue, question: question.id })) }
  const parsed = parseAnswer(question, root, { path: [question.id], ...(provider && { provider }) })
  return { ...parsed, issues: parsed.issues.map(({ at, ...issue }) => issue) } as Result<Answer>
}
