import { type Estimate, writeTex } from '@leitfaden/sizing'
import type { CompiledModel } from '@leitfaden/sizing/model'
import type { Texts } from '../texts/texts.ts'
import { stepsBehind } from './steps-behind.ts'

/** The formulas behind a figure in TeX, each as a displayed formula below a comment that names it. */
export function texLines(estimate: Estimate, figure: string, model: CompiledModel, { language }: Texts): string[] {
  return stepsBehind(estimate, figure).flatMap((id): string[] => {
    const step = estimate.steps[id]
    if (step?.kind !== 'formula') return []
    return [
      `% ${id}: ${step.title[language]}`,
      `\\[ ${writeTex(estimate, step, { language, with: 'names', model })} \\]`,
    ]
  })
}
