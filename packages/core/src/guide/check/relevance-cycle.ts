import type { GuideCheck } from './guide-check.ts'
import { operandsOf, type PlacedCondition, placedConditions } from './placed-condition.ts'
import { placedQuestions } from './placed-question.ts'

/** Whether a question is asked does not hang on its own answer, not even by way of others. */
export const relevanceCycle: GuideCheck = (guide) => {
  const needs = new Map<string, Set<string>>()
  for (const placed of placedConditions(guide).filter(({ path }) => path.includes('relevance'))) {
    const ids = needs.get(placed.owner) ?? new Set()
    for (const id of questionsIn(placed)) ids.add(id)
    needs.set(placed.owner, ids)
  }
  const reported = new Set<string>()
  return placedQuestions(guide).flatMap(({ question, path }) => {
    const cycle = reported.has(question.id) ? undefined : cycleFrom(question.id, needs)
    if (cycle === undefined) return []
    for (const id of cycle) reported.add(id)
    return [
      {
        code: 'relevance-cycle',
        severity: 'error' as const,
        path: [...path, 'relevance'],
        question: question.id,
        message: { de: 'Frage hängt von sich selbst ab', en: 'question depends on itself' },
        found: [...cycle, question.id].join(' → '),
      },
    ]
  })
}

function questionsIn(placed: PlacedCondition): string[] {
  const { condition } = placed
  const operands = operandsOf(placed).flatMap(({ operand }) => ('answer' in operand ? [operand.answer] : []))
  return 'question' in condition ? [condition.question, ...operands] : operands
}

/** The shortest way from a question back to itself. */
function cycleFrom(start: string, needs: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const next of needs.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}
