import { createAnswersFile, readAnswers } from '../../packages/core/src/file.ts'
import { exampleAnswer, type Guide, type Question } from '../../packages/core/src/index.ts'
import { flyingCircus } from '../../packages/core/src/providers.ts'

/** How an answer to the question may look in a file. Throws where the reader would refuse it: then the example is wrong. */
export function writtenExample(question: Question, guide: Guide): string {
  const data = exampleAnswer(question.answer, { provider: flyingCircus })
  const file = createAnswersFile({ guide, language: 'en', provider: flyingCircus.id, answers: { [question.id]: data } })
  const text = file.ok ? file.value : ''
  const read = readAnswers(text, { guide, provider: flyingCircus })
  if (!read.ok || read.issues.length > 0) throw new Error(`Example of ${question.id}: ${JSON.stringify(read.issues)}`)
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.trimStart().startsWith(question.id))
  return lines
    .slice(start)
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n')
    .trimEnd()
}
