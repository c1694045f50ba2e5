import type { Language, Question } from '@leitfaden/core'
import type { PhrasingContent } from 'mdast'
import { inline } from '../tree/inline.ts'

/** The question with its id behind it, by which people and programs find it again. */
export function prompt(question: Question, language: Language, box = ''): PhrasingContent[] {
  return inline(`${box}${question.prompt[language]} `, { type: 'inlineCode', value: question.id })
}
