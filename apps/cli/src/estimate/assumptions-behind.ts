import type { Estimate } from '@leitfaden/sizing'
import { stepsBehind } from './steps-behind.ts'

/** Ids of the assumptions that a figure rests on, directly or through other figures. */
export function assumptionsBehind(estimate: Estimate, figure: string): string[] {
  return stepsBehind(estimate, figure).filter((id) => estimate.steps[id]?.kind === 'assumption')
}
