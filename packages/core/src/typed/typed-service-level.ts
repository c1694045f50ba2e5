import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { Text } from '../text.ts'
import type { Typed } from './typed.ts'
import { typedOption } from './typed-option.ts'
import { typedParts } from './typed-parts.ts'

const parts = [
  { id: 'level', title: { de: 'Servicelevel', en: 'Service level' } },
  {
    id: 'max-downtime',
    title: { de: 'Längster ungeplanter Ausfall im Monat', en: 'Longest unplanned downtime in a month' },
  },
  { id: 'reaction', title: { de: 'Reaktion auf Störungen', en: 'Reaction to faults' } },
]

/** A service level as a file holds it: levels and reaction tiers by id or title. */
export function typedServiceLevel(typed: Typed, provider: ProviderProfile | undefined): unknown {
  const found = typedParts(typed, parts)
  if (found === undefined) return typeof typed === 'string' ? idOf(typed, provider?.serviceLevels) : typed
  const { level, reaction, ...rest } = found
  return {
    ...rest,
    ...(level !== undefined && { level: idOf(level, provider?.serviceLevels) }),
    ...(reaction !== undefined && { reaction: idOf(reaction, provider?.reactionTiers) }),
  }
}

function idOf(typed: Typed, offered: readonly { readonly id: string; readonly title: Text }[] = []): Typed {
  return typeof typed === 'string' ? (typedOption(typed, offered, 'prefix')?.id ?? typed.trim()) : typed
}
