import type { Issue } from '../../issue.ts'
import { suggest } from '../../suggest.ts'
import type { GuideCheck, Path } from './guide-check.ts'
import { placedConditions, placedOperands } from './placed-condition.ts'
import { placedQuestions } from './placed-question.ts'
import { placedRules } from './placed-rule.ts'

/** Rules and conditions name questions that exist. */
export const unknownQuestion: GuideCheck = (guide) => {
  const named: { id: string; path: Path; owner: string }[] = [
    ...placedRules(guide).map(({ rule, path }) => ({
      id: rule.question,
      path: [...path, 'question'],
      owner: rule.question,
    })),
    ...placedConditions(guide).flatMap(({ condition, path, owner }) =>
      'question' in condition ? [{ id: condition.question, path: [...path, 'question'], owner }] : [],
    ),
    ...placedOperands(guide).flatMap(({ operand, path, owner }) =>
      'answer' in operand ? [{ id: operand.answer, path: [...path, 'answer'], owner }] : [],
    ),
  ]
  const known = placedQuestions(guide).map(({ question }) => question.id)
  return named.filter(({ id }) => !known.includes(id)).map((place) => unknown(place, known))
}

function unknown({ id, path, owner }: { id: string; path: Path; owner: string }, known: readonly string[]): Issue {
  const meant = suggest(id, known)
  return {
    code: 'unknown-question',
    severity: 'error',
    path,
    question: owner,
    message: { de: 'Frage gibt es nicht', en: 'no such question' },
    ...(meant === undefined ? {} : { expected: { de: meant, en: meant } }),
    found: id,
  }
}
