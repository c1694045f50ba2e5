import type { Question } from '@leitfaden/core'
import type { AdfDocument, AdfNode } from '../adf/adf.ts'
import { adfBlocks } from '../adf/adf-blocks.ts'
import { adfInline } from '../adf/adf-inline.ts'
import { emphasised } from '../tree/emphasised.ts'
import { heading } from '../tree/heading.ts'
import { isSettled } from './is-settled.ts'
import { markOf } from './mark-of.ts'
import { prompt } from './prompt.ts'
import { questionBlocks } from './question-blocks.ts'
import { markLine } from './ticket-mark.ts'
import type { TicketOptions } from './ticket-options.ts'
import { ticketChapter, ticketQuestions } from './ticket-questions.ts'

/**
 * A chapter as a description for Jira, in the Atlassian Document Format: as `ticketTree`, but each box is a task list of its own, since a task there
 * holds nothing but running text; help and answer stand below it. Throws where the guide has no such chapter.
 */
export function adfTicket(chapterId: string, options: TicketOptions): AdfDocument {
  const { language } = options
  const chapter = ticketChapter(chapterId, options)
  return {
    type: 'doc',
    version: 1,
    content: [
      ...adfBlocks([heading(1, chapter.title[language]), ...emphasised(chapter.introduction[language])]),
      ...ticketQuestions(chapter, options).flatMap((question) => [
        task(question, options),
        ...adfBlocks([...questionBlocks(question, { ...options, tracker: 'jira' })]),
      ]),
      ...adfBlocks([markLine(markOf(chapter, options))]),
    ],
  }
}

/** The ids that Jira wants are those of the questions, so that the same ticket is the same text. */
function task(question: Question, { language, answers = {} }: TicketOptions): AdfNode {
  const settled = isSettled(Object.hasOwn(answers, question.id) ? answers[question.id] : undefined)
  return {
    type: 'taskList',
    attrs: { localId: `list:${question.id}` },
    content: [
      {
        type: 'taskItem',
        attrs: { localId: question.id, state: settled ? 'DONE' : 'TODO' },
        content: adfInline(prompt(question, language)),
      },
    ],
  }
}
