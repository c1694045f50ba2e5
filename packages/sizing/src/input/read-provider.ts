import {
  type BackupScheme,
  backupVariant,
  type Dimension,
  equalDimensions,
  factQuantity,
  type ProviderProfile,
  parseQuantity,
  reactionTier,
  type ServiceLevel,
  type Unit,
  unitInfo,
} from '@leitfaden/core'
import type { Found } from './found.ts'
import { toNumber } from './to-number.ts'

/** A fact of the profile; nothing where it has no such fact, or one that measures something else. */
export function readFact(id: string, unit: Unit, provider: ProviderProfile): Found | undefined {
  const fact = Object.hasOwn(provider.facts, id) ? provider.facts[id] : undefined
  if (!fact) return undefined
  const quantity = factQuantity(provider, id)
  if (quantity && !equalDimensions(dimensionOf(quantity.unit), perServer(unit))) return undefined
  const value = toNumber(quantity ?? fact.value, unit)
  if (value === undefined || value < 0) return undefined
  return { kind: 'fact', value, fact: id, source: fact.source, assumption: fact.assumption ?? false }
}

function dimensionOf(unit: Unit): Dimension {
  return unitInfo(unit)?.dimension ?? {}
}

/** Sizes and times in a profile are for one server and one fault: the model says so in the unit, the profile by the fact. */
function perServer(unit: Unit): Dimension {
  return dimensionOf(unit.replace(/\/(server|fault)$/, ''))
}

/** Operations per second of the slowest or fastest disk class. */
export function readDisk(which: 'slowest' | 'fastest', { diskClasses }: ProviderProfile): Found | undefined {
  const bySpeed = [...diskClasses].sort((a, b) => a.iops - b.iops)
  const disk = which === 'slowest' ? bySpeed[0] : bySpeed.at(-1)
  if (!disk) return undefined
  return { kind: 'fact', value: disk.iops, fact: disk.id, source: disk.source, assumption: disk.assumption ?? false }
}

export type Interval = 'hourly' | 'daily' | 'weekly' | 'monthly'

/** Points kept of an interval: as counted by somebody, else of the variant they named, else of the provider's default. */
export function readBackup(interval: Interval, answer: unknown, provider: ProviderProfile): Found | undefined {
  const scheme = answer as BackupScheme | undefined
  const counted = scheme && [scheme.hourly, scheme.daily, scheme.weekly, scheme.monthly].some((n) => n !== undefined)
  if (scheme?.variant === 'own' || (counted && scheme.variant === undefined))
    return { kind: 'number', value: scheme[interval] ?? 0 }
  const named = scheme?.variant === undefined ? undefined : backupVariant(provider, scheme.variant)
  if (named) return { kind: 'number', value: named[interval] }
  const usual = backupVariant(provider)
  return usual && { kind: 'default', value: usual[interval], source: usual.source }
}

export type TierPart = 'reaction' | 'firstDay' | 'lastDay' | 'from' | 'to'

/** A part of the reaction tier somebody chose, else of the provider's first. Times in hours of the day. */
export function readReaction(part: TierPart, answer: unknown, provider: ProviderProfile): Found | undefined {
  const id = (answer as ServiceLevel | undefined)?.reaction
  const chosen = id === undefined ? undefined : reactionTier(provider, id)
  const tier = chosen ?? provider.reactionTiers[0]
  if (!tier) return undefined
  const parts = {
    reaction: () => {
      const parsed = parseQuantity(tier.reaction.quantity, { units: ['h', 'min'] })
      return parsed.ok ? toNumber(parsed.value, 'h') : undefined
    },
    firstDay: () => tier.days[0],
    lastDay: () => tier.days[1],
    from: () => hourOf(tier.from),
    to: () => hourOf(tier.to),
  }
  const value = parts[part]()
  if (value === undefined) return undefined
  return chosen ? { kind: 'number', value } : { kind: 'default', value, source: tier.source }
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours + minutes / 60
}
