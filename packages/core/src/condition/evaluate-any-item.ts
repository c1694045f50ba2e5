import type { ChecklistItem } from '../answer/value.ts'
import type { AnswerKind } from '../guide/answer-kind.schema.ts'
import type { Condition } from '../guide/condition.schema.ts'
import { findQuestion } from '../guide/find-question.ts'
import { isChecklist } from './part-of.ts'
import { placeOf } from './place-of.ts'
import { resolveOperand } from './resolve-operand.ts'
import type { Scope } from './scope.ts'
import type { Verdict } from './verdict.ts'

type AnyItem = Extract<Condition, { anyItem: unknown }>

/**
 * Is an item of the checklist (or one `of` these) unticked, or ticked without a note? An item nobody wrote down is
 * unticked: on paper its box would be empty.
 */
export function evaluateAnyItem(condition: AnyItem, scope: Scope): Verdict {
  const { question, at, anyItem } = condition
  const checklist = resolveOperand({ answer: question, at }, scope)
  if (checklist.status !== 'known') {
    return { truth: checklist.status === 'inapplicable' ? false : undefined, because: checklist.because }
  }
  const { value } = checklist
  if (!isChecklist(value)) return { truth: undefined, because: checklist.because }
  const items = condition.of ?? itemsOf(condition, scope) ?? Object.keys(value)
  const met = items.filter((id) => meets(Object.hasOwn(value, id) ? value[id] : undefined, anyItem))
  if (met.length === 0) return { truth: false, because: checklist.because }
  const path = at === undefined ? [] : at.split('.')
  return {
    truth: true,
    because: met.map((id) => ({ ...placeOf(question, [...path, id]), found: String(anyItem === 'without-note') })),
  }
}

function meets(item: ChecklistItem | undefined, wanted: AnyItem['anyItem']): boolean {
  if (wanted === 'unticked') return item?.checked !== true
  return item?.checked === true && (item.note ?? '').trim() === ''
}

function itemsOf({ question, at }: AnyItem, { context }: Scope): string[] | undefined {
  const answer: AnswerKind | undefined = findQuestion(context.guide, question)?.answer
  const part = answer?.kind === 'record' ? answer.fields.find((field) => field.id === at)?.answer : answer
  return part?.kind === 'checklist' ? part.items.map((item) => item.id) : undefined
}
