import { writeAnswerValue } from '../answer/write-answer-value.ts'
import type { Context } from '../condition/context.ts'
import { isRelevant } from '../condition/is-relevant.ts'
import type { Question } from '../guide/question.schema.ts'
import { folded } from './folded.ts'
import { type IndexedQuestion, type Searched, searched } from './index-questions.ts'

/** Where a question was found, nearest first. `part`: options, columns and fields. */
const places = ['prompt', 'id', 'part', 'answer', 'help'] as const

export interface Found {
  readonly question: Question
  readonly place: (typeof places)[number]
  /** What was found there, in the language it was found in; of an answer and of a part only. */
  readonly text?: string
  /** Does the question come up in this project? */
  readonly relevant: boolean
}

/**
 * The questions of an index in which every word of a search occurs, in any language of the guide: in prompt, id, options, the answer given,
 * or help. Those found in the nearest place come first, then in the order of the guide. Nothing searched, nothing found.
 */
export function searchQuestions(index: readonly IndexedQuestion[], context: Context, typed: string): Found[] {
  const words = folded(typed).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const found = index.flatMap((indexed): Found[] => {
    const hits = words.map((word) => find(word, indexed, context))
    const weakest = hits.reduce((one, other) => (one && other && rank(one) >= rank(other) ? one : other))
    if (weakest === undefined || hits.includes(undefined)) return []
    return [{ question: indexed.question, ...weakest, relevant: isRelevant(indexed.question, context) }]
  })
  return places.flatMap((place) => found.filter((one) => one.place === place))
}

type Hit = Pick<Found, 'place' | 'text'>

function rank({ place }: Hit): number {
  return places.indexOf(place)
}

function find(word: string, { question, prompt, parts, help }: IndexedQuestion, { answers }: Context): Hit | undefined {
  const within = (text: Searched) => text.folded.includes(word)
  if (prompt.some(within)) return { place: 'prompt' }
  if (question.id.includes(word)) return { place: 'id' }
  const part = parts.find(within)
  if (part !== undefined) return { place: 'part', text: part.text }
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  const given = answer && searched(writeAnswerValue(question, answer)).find(within)
  if (given !== undefined) return { place: 'answer', text: given.text }
  return help.some(within) ? { place: 'help' } : undefined
}
