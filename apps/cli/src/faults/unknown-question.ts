import { allChapters, suggest } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { type Refusal, refuse } from './fault.ts'

/** Somebody named a question that the guide does not have. */
export function unknownQuestion(found: string): Refusal {
  const ids = allChapters(extendedDevops).flatMap(({ questions }) => questions.map(({ id }) => id))
  const near = suggest(found, ids)
  const expected = near === undefined ? anyId : { de: near, en: near }
  return refuse('unknown-question', message, { found, expected })
}

const message = { de: 'diese Frage gibt es nicht', en: 'there is no such question' }
const anyId = {
  de: 'die Kennung einer Frage (leitfaden questions nennt alle)',
  en: 'the id of a question (leitfaden questions lists them)',
}
