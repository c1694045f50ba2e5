import type { AnswerStep, Step } from '@leitfaden/sizing'
import { changeText } from './change-text.ts'
import { partTitle } from './part-title.ts'
import { cite, type Report } from './report.ts'

/** Where the value of a step comes from, in words, with its source. */
export function origin(step: Step, report: Report): string {
  const { trace } = report.phrases
  switch (step.kind) {
    case 'answer':
      return answerOrigin(step, report)
    case 'assumption':
      if (step.changed) return changeText(step.changed, step, report)
      return `${trace.assumption}${step.source === undefined ? `, ${trace.judgement}` : cite(report, step.source)}`
    case 'assumed-rows':
      return trace.assumedRows(promptOf(step.question, report))
    case 'fact':
      return `${step.assumption ? trace.assumedFact : trace.fact}${cite(report, step.source)}`
    case 'convention':
      return `${trace.convention}${cite(report, step.source)}`
    case 'formula':
      return trace.result
  }
}

function answerOrigin({ question: id, part, filledBy }: AnswerStep, report: Report): string {
  const { estimate, questions, language, phrases } = report
  const question = questions.get(id)
  const title = question && part !== undefined ? partTitle(question, part, language) : part
  const said = phrases.trace.answer(promptOf(id, report), title)
  const filled =
    filledBy !== undefined && Object.hasOwn(estimate.steps, filledBy) ? estimate.steps[filledBy] : undefined
  return filled === undefined ? said : `${said}; ${phrases.trace.filledBy(filled.title[language])}`
}

function promptOf(id: string, { questions, language }: Report): string {
  return questions.get(id)?.prompt[language] ?? id
}
