import type { Root } from 'mdast'
import { emphasised } from '../tree/emphasised.ts'
import { heading } from '../tree/heading.ts'
import { taskList } from '../tree/list.ts'
import { isSettled } from './is-settled.ts'
import { markOf } from './mark-of.ts'
import { prompt } from './prompt.ts'
import { questionBlocks } from './question-blocks.ts'
import { markLine } from './ticket-mark.ts'
import type { TicketOptions } from './ticket-options.ts'
import { ticketChapter, ticketQuestions } from './ticket-questions.ts'
import { isFlat } from './tracker.ts'

/**
 * A chapter of the guide or of its extensions as a ticket: its title, its introduction in italics and one task list with a box per relevant question,
 * ticked once the question is settled; for trackers whose lists hold no tables, one section per question. Throws where the guide has no such chapter.
 */
export function ticketTree(chapterId: string, options: TicketOptions): Root {
  const { language, answers = {}, tracker = 'github' } = options
  const chapter = ticketChapter(chapterId, options)
  const asked = ticketQuestions(chapter, options).map((question) => ({
    question,
    checked: isSettled(Object.hasOwn(answers, question.id) ? answers[question.id] : undefined),
    blocks: questionBlocks(question, options),
  }))
  const items = asked.map(({ question, checked, blocks }) => ({
    checked,
    blocks: [{ type: 'paragraph', children: prompt(question, language) } as const, ...blocks],
  }))
  const sections = asked.flatMap(({ question, checked, blocks }) => [
    { type: 'heading', depth: 3, children: prompt(question, language, checked ? '☑ ' : '☐ ') } as const,
    ...blocks,
  ])
  return {
    type: 'root',
    children: [
      heading(1, chapter.title[language]),
      ...emphasised(chapter.introduction[language]),
      ...(isFlat(tracker) ? sections : asked.length === 0 ? [] : [taskList(items)]),
      markLine(markOf(chapter, options)),
    ],
  }
}
