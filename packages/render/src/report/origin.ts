import { findQuestion } from '@leitfaden/core'
import type { Step } from '@leitfaden/sizing'
import { partTitle } from './part-title.ts'
import { cite, type Report } from './report.ts'

/** Where the value of a step comes from, in words, with its source. */
export function origin(step: Step, report: Report): string {
  const { trace } = report.phrases
  switch (step.kind) {
    case 'answer':
      return answerOrigin(step.question, step.part, report)
    case 'assumption':
      return `${trace.assumption}${step.source === undefined ? `, ${trace.judgement}` : cite(report, step.source)}`
    case 'fact':
      return `${step.assumption ? trace.assumedFact : trace.fact}${cite(report, step.source)}`
    case 'convention':
      return `${trace.convention}${cite(report, step.source)}`
    case 'formula':
      return trace.result
  }
}

function answerOrigin(id: string, part: string | undefined, { guide, language, phrases }: Report): string {
  const question = findQuestion(guide, id)
  if (question === undefined) return phrases.trace.answer(id, part)
  return phrases.trace.answer(question.prompt[language], part && partTitle(question, part, language))
}
