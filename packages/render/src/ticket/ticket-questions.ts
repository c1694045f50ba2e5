import { allChapters, type Chapter, isRelevant, type Question } from '@leitfaden/core'
import type { TicketOptions } from './ticket-options.ts'

const phases: readonly Question['phase'][] = ['offer', 'kick-off', 'go-live']

/** The chapter with this id, of the guide or of its extensions. Throws where there is none. */
export function ticketChapter(chapterId: string, { guide }: Pick<TicketOptions, 'guide'>): Chapter {
  const chapter = allChapters(guide).find(({ id }) => id === chapterId)
  if (chapter === undefined) throw new RangeError(`The guide ${guide.id} has no chapter ${chapterId}`)
  return chapter
}

/** The questions of a chapter that a ticket asks: what is relevant or answered, for whom and by when it was wished. */
export function ticketQuestions(chapter: Chapter, options: TicketOptions): readonly Question[] {
  const { guide, answers = {}, provider, today, audience, phase } = options
  const context = { guide, answers, ...(provider && { provider }), ...(today !== undefined && { today }) }
  return chapter.questions.filter(
    (question) =>
      (audience === undefined || question.audience.includes(audience)) &&
      (phase === undefined || phases.indexOf(question.phase) <= phases.indexOf(phase)) &&
      (Object.hasOwn(answers, question.id) || isRelevant(question, context)),
  )
}
