import type { Estimate, Step } from '@leitfaden/sizing'

/** A step and everything it was made from, each once, depth first. */
export function stepsBehind(estimate: Estimate, id: string): string[] {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const step = estimate.steps[name]
    if (step === undefined || found.has(name)) return
    found.add(name)
    for (const input of inputsOf(step)) visit(input)
  }
  visit(id)
  return [...found]
}

export function inputsOf(step: Step): readonly string[] {
  if (step.kind === 'formula' || step.kind === 'assumed-rows') return step.inputs
  return step.kind === 'answer' && step.filledBy !== undefined ? [step.filledBy] : []
}
