import { fromBase, type ProviderProfile, type ServiceLevel } from '@leitfaden/core'
import { planningPeriod } from '../calendar/planning-period.ts'
import { type SupportCalendar, supportCalendar } from '../functions/support-calendar.ts'
import { readReactionTier } from '../input/read-reaction-tier.ts'
import { normalQuantile } from '../sampling/normal-quantile.ts'
import { portableExp } from '../sampling/portable-exp.ts'
import { portableLog } from '../sampling/portable-log.ts'
import { quantiles } from '../sampling/quantiles.ts'
import { uniforms } from '../sampling/uniforms.ts'
import type { FaultsEstimate, TierEstimate } from './faults-estimate.ts'

/** In base units, one number for each sample: what drives the simulation, as the model names it. */
interface FaultDrivers {
  readonly rate: Float64Array
  readonly detection: Float64Array
  readonly reactionUse: Float64Array
  readonly repair: Float64Array
  readonly repairSpread: Float64Array
  readonly maxDowntime: Float64Array
}

interface Options {
  readonly drivers: FaultDrivers
  /** With every input at its middle, in base units. */
  readonly maxDowntime: { readonly seconds: number; readonly answered: boolean }
  readonly provider: ProviderProfile
  readonly chosen: ServiceLevel['reaction']
  readonly federalState?: string
  readonly seed: number
}

const hours = planningPeriod.days * 24
const hoursPerMonth = 730
const monthsSimulated = hours / hoursPerMonth

/** Kept in so many of 100 months, a promise counts as kept. */
const confidence = 0.95

/** More faults than this in one month are not drawn one by one: these stand for all of them. */
const mostFaults = 60

const normal90 = 1.2815515655446004
const secondsPerHour = 3600

interface Tier {
  readonly id: string
  readonly reaction: number
  readonly calendar: SupportCalendar
  readonly downtime: Float64Array
  kept: number
}

/**
 * Simulates 24 months for each sample: faults come at any moment (a Poisson process), are noticed, wait until somebody is there,
 * until the reaction time within the support window has run, and until they are repaired. A month's downtime is the sum over the
 * faults that began in it; planned maintenance is not part of it. All tiers see the same faults, so their differences are their own.
 */
export function simulateFaults(options: Options): FaultsEstimate {
  const { drivers, maxDowntime, provider, chosen, federalState, seed } = options
  const count = drivers.rate.length
  const calendarOptions = { ...planningPeriod, ...(federalState !== undefined && { federalState }) }
  const tiers = provider.reactionTiers.flatMap((profile): Tier[] => {
    const tier = readReactionTier(profile)
    if (!tier) return []
    const calendar = supportCalendar(tier.window, calendarOptions)
    return [{ id: profile.id, reaction: tier.reactionHours, calendar, downtime: new Float64Array(count), kept: 0 }]
  })
  const month = new Float64Array(tiers.length)
  for (let s = 0; s < count; s++) {
    const next = uniforms(seed, s)
    const faults = hoursPerMonth * secondsPerHour * (drivers.rate[s] as number)
    const none = portableExp(-faults)
    const detection = (drivers.detection[s] as number) / secondsPerHour
    const repair = (drivers.repair[s] as number) / secondsPerHour
    const accepted = (drivers.maxDowntime[s] as number) / secondsPerHour
    const use = drivers.reactionUse[s] as number
    const sigma = portableLog(Math.max(1, drivers.repairSpread[s] as number)) / normal90
    for (let m = 0; m < monthsSimulated; m++) {
      const drawn = poisson(faults, none, next())
      const each = Math.max(1, drawn / mostFaults)
      month.fill(0)
      for (let fault = 0; fault < Math.min(drawn, mostFaults); fault++) {
        const noticed = (m + next()) * hoursPerMonth + detection
        const repaired = repair * portableExp(sigma * normalQuantile(next()))
        addFault(month, tiers, { noticed, detection, use, repaired, each })
      }
      for (let i = 0; i < tiers.length; i++) endMonth(tiers[i] as Tier, s, month[i] as number, accepted)
    }
  }
  const estimates = tiers.map(({ id, calendar, downtime, kept }): TierEstimate => {
    const { share, meanWait, longestWait } = calendar
    return {
      id,
      chosen: id === chosen,
      coverage: share,
      meanWait,
      longestWait,
      downtime: { ...quantiles(downtime), mean: downtime.reduce((a, b) => a + b, 0) / count },
      kept: kept / (count * monthsSimulated),
    }
  })
  const least = estimates.find(({ kept }) => kept >= confidence)?.id
  return {
    maxDowntime: { hours: fromBase(maxDowntime.seconds, 'h'), answered: maxDowntime.answered },
    confidence,
    tiers: estimates,
    ...(least !== undefined && { least }),
    calendar: { ...planningPeriod, ...(federalState !== undefined && { federalState }) },
  }
}

/** Hours from a moment until the reaction time has run inside the support window. The calendar repeats behind its end. */
function dueAfter(calendar: SupportCalendar, moment: number, reaction: number): number {
  const within = moment % calendar.length
  return calendar.dueTime(within, reaction) - within
}

/** Hours, but for `use`, the part of the reaction time that is used, and `each`, how many faults this one stands for. */
interface Fault {
  readonly noticed: number
  readonly detection: number
  readonly use: number
  readonly repaired: number
  readonly each: number
}

function addFault(month: Float64Array, tiers: readonly Tier[], fault: Fault): void {
  const { noticed, detection, use, repaired, each } = fault
  for (let i = 0; i < tiers.length; i++) {
    const { calendar, reaction } = tiers[i] as Tier
    const down = detection + dueAfter(calendar, noticed, reaction * use) + repaired
    month[i] = (month[i] as number) + down * each
  }
}

function endMonth(tier: Tier, sample: number, down: number, accepted: number): void {
  tier.downtime[sample] = (tier.downtime[sample] as number) + down / monthsSimulated
  if (down <= accepted) tier.kept++
}

/** How many faults a month has, by inversion; many are as good as normally spread. `none`: the probability of no fault, exp(-mean). */
function poisson(mean: number, none: number, u: number): number {
  if (mean > 100) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(u)))
  let count = 0
  let probability = none
  for (let sum = probability; u > sum && count < 1000; sum += probability) {
    count += 1
    probability *= mean / count
  }
  return count
}
