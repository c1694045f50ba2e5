import type { Issue, Result } from '@leitfaden/core'
import type { Calculated } from './calculate-with.ts'
import type { Uncertainty } from './calculation.ts'
import { lastVector } from './last-vector.ts'
import { optionIssue } from './option-issue.ts'
import { uncertaintyOf } from './uncertainty-of.ts'

/**
 * Where the ranges of some figures come from, `cost` for the 24-month total; by default the cost, where there are prices. An unknown
 * figure is an issue. The samples of the calculation must still be in their room.
 */
export function uncertaintiesOf(calculated: Calculated, targets?: readonly string[]): Result<readonly Uncertainty[]> {
  const { outcome, sampled, cost } = calculated
  const known = new Set([...outcome.engine.layout.columns.map(({ id }) => id), ...(cost ? ['cost'] : [])])
  const wanted = targets ?? (cost ? ['cost'] : [])
  const issues = wanted.flatMap((target): Issue[] =>
    known.has(target) ? [] : [optionIssue('uncertaintyOf', [...known].slice(-8).join(', '), target)],
  )
  if (issues.length > 0) return { ok: false, issues }
  const quantities = sampled.model.costLines.map(({ quantity }) => quantity)
  const value = wanted.map((of) =>
    of === 'cost'
      ? uncertaintyOf(of, quantities, cost?.totals as Float64Array, sampled)
      : uncertaintyOf(of, [of], lastVector(of, outcome), sampled),
  )
  return { ok: true, value, issues }
}
