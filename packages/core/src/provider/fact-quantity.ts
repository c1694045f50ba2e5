import { parseQuantity } from '../quantity/parse-quantity.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { ProviderProfile } from './provider-profile.schema.ts'

/** The quantity a fact states, or undefined where the profile has no such fact or it is no quantity. */
export function factQuantity(profile: ProviderProfile, id: string): Quantity | undefined {
  const value = Object.hasOwn(profile.facts, id) ? profile.facts[id]?.value : undefined
  if (typeof value !== 'object' || !('quantity' in value)) return undefined
  const parsed = parseQuantity(value.quantity, {})
  return parsed.ok ? parsed.value : undefined
}
