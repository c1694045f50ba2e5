import {
  type Answers,
  allChapters,
  type Guide,
  isRelevant,
  type Language,
  type ProviderProfile,
  type Question,
} from '@leitfaden/core'
import type { Root } from 'mdast'
import { answerTree } from '../answer/answer-tree.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { blockText } from '../tree/block-text.ts'
import { emphasised } from '../tree/emphasised.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list, taskList } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'

export interface TicketOptions {
  readonly guide: Guide
  readonly language: Language
  /** Without answers the ticket is blank: every question that could be asked, with a place to write into. */
  readonly answers?: Answers | undefined
  /** What this provider offers is said beside the questions. */
  readonly provider?: ProviderProfile | undefined
  /** `YYYY-MM-DD`, for questions that are asked only before or after a date. */
  readonly today?: string | undefined
}

/**
 * A chapter of the guide or of its extensions as a ticket: its title, its introduction in italics and one task list with a box per relevant question,
 * ticked once the question is settled. Throws where the guide has no such chapter.
 */
export function ticketTree(chapterId: string, options: TicketOptions): Root {
  const { guide, language, answers = {}, provider, today } = options
  const chapter = allChapters(guide).find(({ id }) => id === chapterId)
  if (chapter === undefined) throw new RangeError(`The guide ${guide.id} has no chapter ${chapterId}`)
  const context = { guide, answers, ...(provider && { provider }), ...(today !== undefined && { today }) }
  const asked = chapter.questions.filter(
    (question) => Object.hasOwn(answers, question.id) || isRelevant(question, context),
  )
  return {
    type: 'root',
    children: [
      heading(1, chapter.title[language]),
      ...emphasised(chapter.introduction[language]),
      taskList(
        asked.map((question) => ({ checked: isSettled(question, answers), blocks: questionBlocks(question, options) })),
      ),
    ],
  }
}

function questionBlocks(question: Question, { language, answers = {}, provider }: TicketOptions): Blocks {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  return [
    ...blockText(question.prompt[language]),
    ...blockText(question.help[language]),
    ...offers(question, language, provider),
    ...answerTree(question, answer, { language, provider, blank: true }),
  ]
}

/** What the provider says on the matter: in one paragraph, or in a list. */
function offers(question: Question, language: Language, provider: ProviderProfile | undefined): Blocks {
  if (provider === undefined) return []
  const said = provider.statements.filter((statement) => statement.question === question.id)
  const texts = said.map(({ text }) => text[language])
  const label = phrasesIn(language).answer.provider(provider.title[language])
  if (texts.length < 2) return texts.flatMap((text) => blockText(`${label} ${text}`))
  return [paragraph(label), list(texts.map((text) => blockText(text)))]
}

/** "Unknown" and "does not apply" are answers; what is open or to be discussed is not. */
function isSettled(question: Question, answers: Answers): boolean {
  const state = Object.hasOwn(answers, question.id) ? answers[question.id]?.state : undefined
  return state === 'answered' || state === 'unknown' || state === 'not-applicable'
}
