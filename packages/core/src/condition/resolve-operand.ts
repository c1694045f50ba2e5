import type { BackupScheme } from '../answer/value.ts'
import type { Operand } from '../guide/condition.schema.ts'
import { findQuestion } from '../guide/find-question.ts'
import type { Fact } from '../provider/provider-profile.schema.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { backupCount, isBackupInterval } from './backup-count.ts'
import type { Because } from './because.ts'
import { knownValue, stateOf } from './known-value.ts'
import { lengthOfWindow } from './length-of-window.ts'
import { type Part, partOf } from './part-of.ts'
import { placeOf } from './place-of.ts'
import { readQuantity } from './read-quantity.ts'
import type { Scope } from './scope.ts'
import { sumOfQuantities } from './sum-of-quantities.ts'
import { written } from './written.ts'

/**
 * What an operand stands for.
 * - `known`: a value
 * - `missing`: the answer, the row or the profile is there, the part, the cell or the fact is not
 * - `open`: it hangs on an answer that is not given yet, or on a date nobody passed
 * - `inapplicable`: it hangs on a question that does not apply
 */
export type Resolved =
  | { readonly status: 'known'; readonly value: Part; readonly because: readonly Because[] }
  | { readonly status: 'missing' | 'open' | 'inapplicable'; readonly because: readonly Because[] }

export function resolveOperand(operand: Operand, scope: Scope): Resolved {
  if ('value' in operand) return found(operand.value, [])
  if ('quantity' in operand) return found(readQuantity(operand.quantity), [])
  if ('today' in operand) return today(scope)
  if ('fact' in operand) return found(factValue(operand.fact, scope), [])
  if ('column' in operand) return cell(operand.column, scope)
  if ('answer' in operand) return answer(operand.answer, operand.at, scope)
  if ('length' in operand) return derived([operand.length], scope, ([window]) => lengthOfWindow(window))
  return derived(operand.sum, scope, sumOfQuantities)
}

function found(value: Part | undefined, because: readonly Because[]): Resolved {
  return value === undefined ? { status: 'missing', because } : { status: 'known', value, because }
}

function today({ context }: Scope): Resolved {
  return context.today === undefined ? { status: 'open', because: [] } : found(context.today, [])
}

function factValue(id: string, { context }: Scope): Part | undefined {
  const facts = context.provider?.facts
  const fact: Fact | undefined = facts !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined
  if (typeof fact?.value !== 'object') return fact?.value
  if ('quantity' in fact.value) return readQuantity(fact.value.quantity)
  return 'option' in fact.value ? fact.value.option : fact.value
}

function cell(column: string, { row }: Scope): Resolved {
  if (row === undefined) return { status: 'missing', because: [] }
  const value = Object.hasOwn(row.row.cells, column) ? row.row.cells[column] : undefined
  return part(value, { question: row.question, part: row.row.id, column })
}

function answer(question: string, at: string | undefined, { context }: Scope): Resolved {
  const known = knownValue(context.answers, question)
  if (typeof known === 'string')
    return { status: known, because: [{ question, found: stateOf(context.answers, question) }] }
  if (isBackupInterval(at) && findQuestion(context.guide, question)?.answer.kind === 'backup-scheme')
    return backupCount(known.value as BackupScheme, at, question, context.provider)
  return part(partOf(known.value, at), placeOf(question, at === undefined ? [] : at.split('.')))
}

function part(value: Part | undefined, place: Because): Resolved {
  if (value === undefined) return { status: 'missing', because: [place] }
  const text = written(value)
  return { status: 'known', value, because: [text === undefined ? place : { ...place, found: text }] }
}

function derived(
  operands: readonly Operand[],
  scope: Scope,
  derive: (values: readonly Part[]) => Quantity | undefined,
): Resolved {
  const parts = operands.map((operand) => resolveOperand(operand, scope))
  for (const status of ['inapplicable', 'open', 'missing'] as const) {
    const stopped = parts.filter((part) => part.status === status)
    if (stopped.length > 0) return { status, because: stopped.flatMap((part) => part.because) }
  }
  const values = parts.flatMap((part) => (part.status === 'known' ? [part.value] : []))
  return found(
    derive(values),
    parts.flatMap((part) => part.because),
  )
}
