import type { AnswerKind } from '../answer-kind.schema.ts'
import type { Operand } from '../condition.schema.ts'
import { findQuestion } from '../find-question.ts'
import type { Guide } from '../guide.schema.ts'
import { kindAt } from './kind-at.ts'

/** The kind of answer an operand names: of a question, a part of it, or a cell of the current row. Undefined where it names none or an unknown one. */
export function operandKind(operand: Operand, guide: Guide, table: string | undefined): AnswerKind | undefined {
  if ('answer' in operand) {
    const question = findQuestion(guide, operand.answer)
    return question && kindAt(question.answer, operand.at)
  }
  return 'column' in operand ? columnKind(operand.column, guide, table) : undefined
}

/** The kind of a column of a table. */
export function columnKind(column: string, guide: Guide, table: string | undefined): AnswerKind | undefined {
  const kind = table === undefined ? undefined : findQuestion(guide, table)?.answer
  return kind?.kind === 'table' ? kind.columns.find(({ id }) => id === column)?.answer : undefined
}
