import { findQuestion } from '@leitfaden/core'
import type { ChangeCause } from '@leitfaden/sizing'
import { content } from '../content/content.ts'
import { say, t } from '../texts/t.ts'

/** What was changed, in words. */
export function causeText(cause: ChangeCause): string {
  const { scenarios: s } = t()
  switch (cause.kind) {
    case 'answer': {
      const question = findQuestion(content().guide, cause.question)
      return question ? say(question.prompt) : cause.question
    }
    case 'provider':
      return s.provider
    case 'prices':
      return s.prices
    case 'model':
      return s.model
    case 'federal-state':
      return cause.after ?? ''
  }
}
