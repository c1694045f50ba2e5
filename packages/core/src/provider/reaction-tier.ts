import type { ProviderProfile, ReactionTier } from './provider-profile.schema.ts'

/** The reaction tier with this id, or undefined. */
export function reactionTier(profile: ProviderProfile, id: string): ReactionTier | undefined {
  return profile.reactionTiers.find((tier) => tier.id === id)
}
