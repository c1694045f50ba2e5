import { genericFacts } from './generic.facts.ts'
import { backupVariants, diskClasses, reactionTiers, serviceLevels } from './generic.offer.ts'
import { genericSources } from './generic.sources.ts'
import type { ProviderProfile } from './provider-profile.schema.ts'
import { reactionFacts } from './reaction-facts.ts'

/** No provider in particular: common practice, as a start where nobody has been chosen. It forbids nothing and promises nothing. */
export const generic: ProviderProfile = {
  id: 'generic',
  title: { de: 'noch offen', en: 'No particular provider yet' },
  summary: {
    de: 'Gängige Praxis, damit sich schon rechnen lässt, bevor ein Anbieter feststeht. Fast alles sind Annahmen; ersetzen Sie dieses Profil, sobald Sie die Angaben Ihres Anbieters kennen.',
    en: 'Common practice, so that figures are possible before a provider is chosen. Nearly everything is an assumption; replace this profile once you know what your provider states.',
  },
  reviewed: '2026-11-23',
  sources: genericSources,
  facts: { ...genericFacts, ...reactionFacts(reactionTiers) },
  backupVariants,
  serviceLevels,
  reactionTiers,
  diskClasses,
  statements: [],
}
