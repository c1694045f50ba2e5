import type { ProviderProfile } from '@leitfaden/core'

/** The provider that an answers document names, else the one that stands for any: the command line chooses the same. */
export function providerOf(named: string | undefined, providers: readonly ProviderProfile[]): ProviderProfile {
  const found = providers.find(({ id }) => id === named) ?? providers.find(({ id }) => id === 'generic')
  if (found === undefined) throw new Error('there is no provider to reckon with')
  return found
}
