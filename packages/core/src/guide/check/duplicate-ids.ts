import type { Issue } from '../../issue.ts'
import type { AnswerKind } from '../answer-kind.schema.ts'
import type { GuideCheck, Path } from './guide-check.ts'
import { placedQuestions } from './placed-question.ts'
import { placedRules } from './placed-rule.ts'

/** No two chapters, questions, rules, or parts of one answer share an id. */
export const duplicateIds: GuideCheck = (guide) => [
  ...duplicates(guide.chapters.map(({ id }, c): Placed => ({ id, path: ['chapters', c, 'id'] }))),
  ...duplicates(placedQuestions(guide).map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] }))),
  ...duplicates(placedRules(guide).map(({ rule, path }) => ({ id: rule.id, path: [...path, 'id'] }))),
  ...placedQuestions(guide).flatMap(({ question, path }) => inKind(question.answer, [...path, 'answer'])),
]

interface Placed {
  readonly id: string
  readonly path: Path
}

function inKind(kind: AnswerKind, path: Path): Issue[] {
  const lists = Object.entries(kind).filter((entry): entry is [string, { id: string; answer?: AnswerKind }[]] => {
    return (
      ['options', 'suggestions', 'items', 'fields', 'columns', 'rows'].includes(entry[0]) && Array.isArray(entry[1])
    )
  })
  return lists.flatMap(([name, parts]) => [
    ...duplicates(parts.map(({ id }, index) => ({ id, path: [...path, name, index, 'id'] }))),
    ...parts.flatMap(({ answer }, index) =>
      answer === undefined ? [] : inKind(answer, [...path, name, index, 'answer']),
    ),
  ])
}

function duplicates(all: readonly Placed[]): Issue[] {
  return all
    .filter(({ id }, index) => all.findIndex((other) => other.id === id) < index)
    .map(({ id, path }) => ({
      code: 'duplicate-id',
      severity: 'error',
      path,
      message: { de: 'Kennung gibt es schon', en: 'id exists already' },
      found: id,
    }))
}
