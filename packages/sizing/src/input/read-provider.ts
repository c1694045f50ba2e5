import {
  type BackupScheme,
  backupVariant,
  type Dimension,
  equalDimensions,
  factOption,
  type ProviderProfile,
  reactionTier,
  type ServiceLevel,
  toBase,
  type Unit,
  unitInfo,
} from '@leitfaden/core'
import type { Choice } from '../model/model.ts'
import type { Found } from './found.ts'
import { readReactionTier } from './read-reaction-tier.ts'
import { readStated } from './read-stated.ts'
import { toGiven } from './to-given.ts'

/** A fact of the profile; nothing where it has no such fact, or one that measures something else. */
export function readFact(
  { fact: id, choose }: { readonly fact: string; readonly choose?: Choice },
  unit: Unit,
  provider: ProviderProfile,
): Found | undefined {
  const fact = Object.hasOwn(provider.facts, id) ? provider.facts[id] : undefined
  if (!fact) return undefined
  const quantity =
    typeof fact.value === 'object' && 'quantity' in fact.value ? readStated(fact.value.quantity) : undefined
  if (quantity && !equalDimensions(dimensionOf(quantity.unit), perServer(unit))) return undefined
  const given = toGiven(quantity ?? factOption(provider, id) ?? fact.value, { unit, choose })
  if (given === undefined || given.value < 0) return undefined
  return { kind: 'fact', given, fact: id, source: fact.source, assumption: fact.assumption ?? false }
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
  return {
    kind: 'fact',
    given: { value: disk.iops },
    fact: disk.id,
    source: disk.source,
    assumption: disk.assumption ?? false,
  }
}

export type Interval = 'hourly' | 'daily' | 'weekly' | 'monthly'

/** Points kept of an interval: as counted by somebody, else of the variant they named, else of the provider's default. */
export function readBackup(interval: Interval, answer: unknown, provider: ProviderProfile): Found | undefined {
  const scheme = answer as BackupScheme | undefined
  const counted = scheme && [scheme.hourly, scheme.daily, scheme.weekly, scheme.monthly].some((n) => n !== undefined)
  if (scheme?.variant === 'own' || (counted && scheme.variant === undefined))
    return { kind: 'number', given: { value: scheme[interval] ?? 0 } }
  const named = scheme?.variant === undefined ? undefined : backupVariant(provider, scheme.variant)
  if (named) return { kind: 'number', given: { value: named[interval] } }
  const usual = backupVariant(provider)
  return usual && { kind: 'default', given: { value: usual[interval] }, source: usual.source }
}

export type TierPart = 'reaction' | 'firstDay' | 'lastDay' | 'from' | 'to'

/** A part of the reaction tier somebody chose, else of the provider's first. Times in hours of the day. */
export function readReaction(part: TierPart, answer: unknown, provider: ProviderProfile): Found | undefined {
  const id = (answer as ServiceLevel | undefined)?.reaction
  const chosen = id === undefined ? undefined : reactionTier(provider, id)
  const tier = chosen ?? provider.reactionTiers[0]
  if (!tier) return undefined
  const read = readReactionTier(tier)
  const { firstDay, lastDay, from, to } = read?.window ?? {}
  const reaction = read && toBase(read.reactionHours, 'h')
  const value = { reaction, firstDay, lastDay, from, to }[part]
  if (value === undefined) return undefined
  const given = { value }
  return chosen ? { kind: 'number', given } : { kind: 'default', given, source: tier.source }
}
