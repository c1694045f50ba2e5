import { type Answer, type AnswersDocument, allChapters, type Question } from '@leitfaden/core'
import { answerLines } from './answer-lines.ts'
import type { AnswerChange, ChangesInput } from './changes.ts'

/** The answers that are new, different or gone, in the order of the guide. An answer marked as open is none. */
export function answerChanges({ guide, before, after, language }: ChangesInput): AnswerChange[] {
  return allChapters(guide).flatMap(({ questions }) =>
    questions.flatMap((question): AnswerChange[] => {
      const [from, to] = [before, after].map(({ document }) => answerOf(question, document))
      if (from === undefined && to === undefined) return []
      if (from !== undefined && to !== undefined && JSON.stringify(from) === JSON.stringify(to)) return []
      const was = answerLines(question, from, { language, provider: before.provider })
      const is = answerLines(question, to, { language, provider: after.provider })
      return [
        {
          question: question.id,
          prompt: question.prompt[language],
          change: from === undefined ? 'added' : to === undefined ? 'removed' : 'changed',
          before: different(was, is),
          after: different(is, was),
        },
      ]
    }),
  )
}

function answerOf({ id }: Question, { answers }: AnswersDocument): Answer | undefined {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  return answer?.state === 'open' && answer.note === undefined ? undefined : answer
}

/** Lines that the other answer does not have, counted as often as they are there; all of them where only their order is different. */
function different(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  const own = lines.filter((line) => {
    const index = left.indexOf(line)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return own.length === 0 && left.length === 0 ? [...lines] : own
}
