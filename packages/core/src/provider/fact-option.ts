import type { ProviderProfile } from './provider-profile.schema.ts'

/** The option a fact names (`backy`), or undefined where the profile has no such fact or it is no option. */
export function factOption(profile: ProviderProfile, id: string): string | undefined {
  const value = Object.hasOwn(profile.facts, id) ? profile.facts[id]?.value : undefined
  return typeof value === 'object' && 'option' in value ? value.option : undefined
}
