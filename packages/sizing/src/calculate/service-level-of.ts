import type { ServiceLevel } from '@leitfaden/core'
import { vectorAt } from '../engine/room-for.ts'
import { answeredValue } from '../input/read-binding.ts'
import type { Calculated, CalculationOptions } from './calculate-with.ts'
import type { FaultsEstimate } from './faults-estimate.ts'
import { simulateFaults } from './simulate-faults.ts'

/** So many samples with 24 months each, 12,288 months, tell the share of kept months to half a percent. */
const mostFaultSamples = 512

/** Simulates the service level for a calculation whose samples are still in their room. */
export function serviceLevelOf(
  { outcome, sampled, calculation }: Calculated,
  options: CalculationOptions,
): FaultsEstimate {
  const { engine, samples, middle, count } = outcome
  const { faults } = engine.model
  const few = Math.min(count, mostFaultSamples)
  const at = (id: string): number => engine.layout.columns.find((c) => c.id === id)?.at ?? 0
  const lane = (id: string): Float64Array => vectorAt(samples, at(id), few)
  const { federalState } = options
  const level = answeredValue(options.answers, 'reliability.service-level') as ServiceLevel | undefined
  return simulateFaults({
    drivers: {
      rate: lane(faults.rate),
      detection: lane(faults.detection),
      reactionUse: lane(faults.reactionUse),
      repair: lane(faults.repair),
      repairSpread: lane(faults.repairSpread),
      maxDowntime: lane(faults.maxDowntime),
    },
    maxDowntime: {
      seconds: middle.values[at(faults.maxDowntime)] as number,
      answered: sampled.bindings.answered.has(faults.maxDowntime),
    },
    provider: options.provider,
    chosen: level?.reaction,
    ...(federalState !== undefined && { federalState }),
    seed: calculation.sampling.seed,
  })
}
