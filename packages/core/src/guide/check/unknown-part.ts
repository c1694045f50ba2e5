import type { Issue } from '../../issue.ts'
import type { AnswerKind } from '../answer-kind.schema.ts'
import type { Condition } from '../condition.schema.ts'
import { findQuestion } from '../find-question.ts'
import type { Guide } from '../guide.schema.ts'
import type { GuideCheck, Path } from './guide-check.ts'
import { kindAt } from './kind-at.ts'
import { columnKind } from './operand-kind.ts'
import { placedConditions, placedOperands } from './placed-condition.ts'

interface Named {
  readonly path: Path
  readonly owner: string
  readonly found: string
}

/** Conditions name fields, rows and columns that exist. */
export const unknownPart: GuideCheck = (guide) => {
  const parts = [
    ...placedConditions(guide).flatMap(({ condition, path, owner }) =>
      'at' in condition && condition.at !== undefined
        ? [{ id: condition.question, at: condition.at, path, owner }]
        : [],
    ),
    ...placedOperands(guide).flatMap(({ operand, path, owner }) =>
      'answer' in operand && operand.at !== undefined ? [{ id: operand.answer, at: operand.at, path, owner }] : [],
    ),
  ].filter(({ id, at }) => {
    const question = findQuestion(guide, id)
    return question !== undefined && kindAt(question.answer, at) === undefined
  })
  const columns = [
    ...placedConditions(guide).flatMap(({ condition, ...rest }) =>
      'column' in condition ? [{ column: condition.column, ...rest }] : [],
    ),
    ...placedOperands(guide).flatMap(({ operand, ...rest }) =>
      'column' in operand ? [{ column: operand.column, ...rest }] : [],
    ),
  ].filter(({ column, table }) => isTable(table, guide) && columnKind(column, guide, table) === undefined)
  return [
    ...parts.map(({ path, owner, at }) => unknown({ path: [...path, 'at'], owner, found: at })),
    ...columns.map(({ path, owner, column }) => unknown({ path: [...path, 'column'], owner, found: column })),
  ]
}

/** `includes`, `includesOther` and `anyItem` name options and items that exist. */
export const unknownOption: GuideCheck = (guide) =>
  placedConditions(guide).flatMap(({ condition, path, owner, table }) => {
    const { key, names } = namedOptions(condition)
    if (names.length === 0) return []
    const kind = 'column' in condition ? columnKind(condition.column, guide, table) : questionKind(condition, guide)
    const known = kind && closedOptions(kind)
    if (known === undefined) return []
    return names.flatMap((found, index) =>
      known.includes(found) ? [] : [unknown({ path: [...path, key, index], owner, found })],
    )
  })

function namedOptions(condition: Condition): { readonly key: string; readonly names: readonly string[] } {
  if ('includes' in condition) return { key: 'includes', names: condition.includes }
  if ('includesOther' in condition) return { key: 'includesOther', names: condition.includesOther }
  return { key: 'of', names: 'anyItem' in condition ? (condition.of ?? []) : [] }
}

function questionKind(condition: object, guide: Guide): AnswerKind | undefined {
  const { question, at } = condition as { question: string; at?: string }
  const found = findQuestion(guide, question)
  return found && kindAt(found.answer, at)
}

/** All ids an answer of this kind can hold, or undefined where it also holds free texts. */
function closedOptions(kind: AnswerKind): string[] | undefined {
  if (kind.kind === 'checklist') return kind.items.map(({ id }) => id)
  if (kind.kind !== 'choice' && kind.kind !== 'multi-choice') return undefined
  return kind.other === true ? undefined : kind.options.map(({ id }) => id)
}

function isTable(table: string | undefined, guide: Guide): boolean {
  return table !== undefined && findQuestion(guide, table)?.answer.kind === 'table'
}

function unknown({ path, owner, found }: Named): Issue {
  return {
    code: 'unknown-part',
    severity: 'error',
    path,
    question: owner,
    message: { de: 'diesen Teil hat die Antwort nicht', en: 'the answer has no such part' },
    found,
  }
}
