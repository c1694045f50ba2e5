import type { AnswerKind } from '../answer-kind.schema.ts'
import type { Condition } from '../condition.schema.ts'
import { findQuestion } from '../find-question.ts'
import type { Guide } from '../guide.schema.ts'
import type { GuideCheck } from './guide-check.ts'
import { kindAt } from './kind-at.ts'
import { columnKind, operandKind } from './operand-kind.ts'
import { placedConditions, placedOperands } from './placed-condition.ts'

const enumerable: readonly string[] = ['choice', 'multi-choice', 'list', 'checklist', 'text']

/** `anyRow` looks at tables, `anyItem` at checklists, `includes` and `includesOther` at what has options or entries, `length` at time windows. */
export const unfitPredicate: GuideCheck = (guide) => [
  ...placedConditions(guide).flatMap(({ condition, path, owner, table }) => {
    const wanted = kindsWanted(condition)
    const kind = wanted && kindOf(condition, guide, table)
    return kind === undefined || wanted?.includes(kind.kind) ? [] : [unfit(path, owner, kind, wanted ?? [])]
  }),
  ...placedOperands(guide).flatMap(({ operand, path, owner, table }) => {
    const kind = 'length' in operand ? operandKind(operand.length, guide, table) : undefined
    return kind === undefined || kind.kind === 'time-window' ? [] : [unfit(path, owner, kind, ['time-window'])]
  }),
]

function kindsWanted(condition: Condition): readonly string[] | undefined {
  if ('anyRow' in condition) return ['table']
  if ('anyItem' in condition) return ['checklist']
  if ('includesOther' in condition) return ['choice', 'multi-choice', 'list']
  return 'includes' in condition ? enumerable : undefined
}

function kindOf(condition: Condition, guide: Guide, table: string | undefined): AnswerKind | undefined {
  if ('column' in condition) return columnKind(condition.column, guide, table)
  if (!('question' in condition)) return undefined
  const question = findQuestion(guide, condition.question)
  return question && kindAt(question.answer, 'at' in condition ? condition.at : undefined)
}

function unfit(path: readonly (string | number)[], owner: string, kind: AnswerKind, wanted: readonly string[]) {
  return {
    code: 'unfit-predicate',
    severity: 'error' as const,
    path,
    question: owner,
    message: { de: 'Bedingung passt nicht zur Art der Antwort', en: 'condition does not fit the kind of answer' },
    expected: { de: wanted.join(', '), en: wanted.join(', ') },
    found: kind.kind,
  }
}
