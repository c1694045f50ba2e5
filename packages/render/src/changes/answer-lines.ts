import type { Answer, LoadProfile, Question, TableRow } from '@leitfaden/core'
import { answerParts } from '../answer/answer-parts.ts'
import { isLeaf } from '../answer/is-leaf.ts'
import { partsText } from '../answer/part.ts'
import { plainAnswer } from '../answer/plain-answer.ts'
import { remarks } from '../answer/remarks.ts'
import type { Setting } from '../answer/setting.ts'
import { tableRows } from '../answer/table-cells.ts'
import { oneLine } from '../text/one-line.ts'

/** An answer as lines that can be compared: a table row by row, a composed answer part by part, and what stands beside it. */
export function answerLines(question: Question, answer: Answer | undefined, setting: Setting): string[] {
  if (answer === undefined) return []
  return [...valueLines(question, answer, setting), ...remarks(answer, setting.language)].map(oneLine)
}

function valueLines(question: Question, answer: Answer, setting: Setting): string[] {
  const { answer: kind } = question
  const whole = [plainAnswer(question, answer, setting.language, setting.provider)]
  if (answer.state !== 'answered' || isLeaf(kind)) return whole
  if (kind.kind === 'table')
    return tableRows(kind, answer.value as readonly TableRow[], setting).map((cells) =>
      cells.filter((cell) => cell !== '').join(', '),
    )
  if (kind.kind === 'load-profile' && ((answer.value as LoadProfile).events ?? []).length > 0) return whole
  return partsText(answerParts(kind, answer.value, setting))
}
