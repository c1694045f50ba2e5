import type { Issue } from '../../issue.ts'
import type { AnswerKind } from '../answer-kind.schema.ts'
import type { Guide } from '../guide.schema.ts'
import type { GuideCheck, Path } from './guide-check.ts'
import { placedChapters } from './placed-chapter.ts'
import { placedQuestions } from './placed-question.ts'
import { placedRules } from './placed-rule.ts'

/** No two chapters, questions, rules, extensions, or parts of one answer share an id; nor do the sources of a guide and its extensions. */
export const duplicateIds: GuideCheck = (guide) => [
  ...duplicates(placedChapters(guide).map(({ chapter, path }) => ({ id: chapter.id, path: [...path, 'id'] }))),
  ...duplicates(placedQuestions(guide).map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] }))),
  ...duplicates(placedRules(guide).map(({ rule, path }) => ({ id: rule.id, path: [...path, 'id'] }))),
  ...duplicates((guide.extensions ?? []).map(({ id }, e) => ({ id, path: ['extensions', e, 'id'] }))),
  ...duplicates(placedSources(guide)),
  ...placedQuestions(guide).flatMap(({ question, path }) => inKind(question.answer, [...path, 'answer'])),
]

interface Placed {
  readonly id: string
  readonly path: Path
}

function placedSources(guide: Guide): Placed[] {
  const keys = (sources: Guide['sources'], path: Path) =>
    Object.keys(sources).map((id) => ({ id, path: [...path, 'sources', id] }))
  return [
    ...keys(guide.sources, []),
    ...(guide.extensions ?? []).flatMap(({ sources }, e) => keys(sources, ['extensions', e])),
  ]
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
