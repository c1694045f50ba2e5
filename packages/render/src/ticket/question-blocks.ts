import type { Language, ProviderProfile, Question } from '@leitfaden/core'
import { answerTree } from '../answer/answer-tree.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { blockText } from '../tree/block-text.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import type { TicketOptions } from './ticket-options.ts'
import { drawsDiagrams } from './tracker.ts'

/** What stands beneath a question: why it is asked, what the provider says, and the answer or a place for it. */
export function questionBlocks(question: Question, options: TicketOptions): Blocks {
  return [...explanation(question, options), ...answerBlocksOf(question, options)]
}

/** Why it is asked, and what the provider says on the matter. */
export function explanation(question: Question, { language, provider }: TicketOptions): Blocks {
  return [...blockText(question.help[language]), ...offers(question, language, provider)]
}

/** The answer, or a place to write one into. */
export function answerBlocksOf(question: Question, options: TicketOptions): Blocks {
  const { language, provider, answers = {}, tracker = 'github' } = options
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  return answerTree(question, answer, {
    language,
    provider,
    blank: true,
    editable: true,
    diagrams: drawsDiagrams(tracker),
  })
}

/** In one paragraph, or in a list. */
function offers(question: Question, language: Language, provider: ProviderProfile | undefined): Blocks {
  if (provider === undefined) return []
  const said = provider.statements.filter((statement) => statement.question === question.id)
  const texts = said.map(({ text }) => text[language])
  const label = phrasesIn(language).answer.provider(provider.title[language])
  if (texts.length < 2) return texts.flatMap((text) => blockText(`${label} ${text}`))
  return [paragraph(label), list(texts.map((text) => blockText(text)))]
}
