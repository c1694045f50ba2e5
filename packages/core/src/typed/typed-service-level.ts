import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { Text } from '../text.ts'
import type { Typed } from './typed.ts'
import { typedOption } from './typed-option.ts'
import { typedParts } from './typed-parts.ts'

const title = (id: string, de: string, en: string) => ({ id, title: { de, en } })

const parts = [
  title('level', 'Servicelevel', 'Service level'),
  title('max-downtime', 'Längster ungeplanter Ausfall im Monat', 'Longest unplanned downtime in a month'),
  title('reaction', 'Reaktion auf Störungen', 'Reaction to faults'),
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
