import type { Estimate, Step } from '@leitfaden/sizing'

const known = new WeakMap<Estimate, Map<string, boolean>>()

/** Does a figure rest on an assumption that an answer would take the place of? */
export function restsOnAssumptions(estimate: Estimate, id: string): boolean {
  const found = known.get(estimate) ?? new Map<string, boolean>()
  known.set(estimate, found)
  return rests(id)

  function rests(name: string): boolean {
    const before = found.get(name)
    if (before !== undefined) return before
    // Formulas know no cycles; this only keeps the walk from looking twice.
    found.set(name, false)
    const step = estimate.steps[name]
    const result = step !== undefined && (isAssumed(step) || inputsOf(step).some(rests))
    found.set(name, result)
    return result
  }
}

/** The steps that a step was made from. */
export function inputsOf(step: Step): readonly string[] {
  if (step.kind === 'formula' || step.kind === 'assumed-rows') return step.inputs
  return step.kind === 'answer' && step.filledBy !== undefined ? [step.filledBy] : []
}

function isAssumed(step: Step): boolean {
  return step.kind === 'assumed-rows' || (step.kind === 'assumption' && step.question !== undefined)
}
