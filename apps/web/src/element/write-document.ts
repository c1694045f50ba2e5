import { type Answers, findQuestion, type Language, writeAnswerValue } from '@leitfaden/core'
import { guide } from './calculator-content.ts'
import type { CalculatorAnswers } from './element.ts'

interface Setting {
  readonly answers: Answers
  readonly language: Language
  readonly provider?: string | undefined
  readonly prices?: string | undefined
}

/** Answers as they stand in a file, in the order in which they were given. */
export function plainAnswers(answers: Answers): CalculatorAnswers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, plainAnswer(id, answer)]))
}

export function plainAnswer(id: string, answer: Answers[string]): unknown {
  const question = findQuestion(guide, id)
  return question && answer && writeAnswerValue(question, answer)
}

/** An answers document in JSON. */
export function writeDocument({ answers, language, provider, prices }: Setting): string {
  return JSON.stringify({
    guide: `${guide.id}@${guide.version}`,
    language,
    ...(provider !== undefined && { provider }),
    ...(prices !== undefined && { prices }),
    answers: plainAnswers(answers),
  })
}
