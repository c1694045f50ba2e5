import { machineFacts } from './flying-circus.machine-facts.ts'
import { networkFacts } from './flying-circus.network-facts.ts'
import { backupVariants, diskClasses, reactionTiers, serviceLevels } from './flying-circus.offer.ts'
import { operationsFacts } from './flying-circus.operations-facts.ts'
import { flyingCircusSources } from './flying-circus.sources.ts'
import { statements } from './flying-circus.statements.ts'
import { storageFacts } from './flying-circus.storage-facts.ts'
import type { ProviderProfile } from './provider-profile.schema.ts'
import { reactionFacts } from './reaction-facts.ts'

/** The provider whose project guide the built-in guide follows. Where public sources disagree, its guide counts and the other is a named variant. */
export const flyingCircus: ProviderProfile = {
  id: 'flying-circus',
  title: { de: 'Flying Circus', en: 'Flying Circus' },
  summary: {
    de: 'Verwaltete virtuelle Maschinen und Objektspeicher in Deutschland. Alle Angaben stammen aus öffentlichen Texten des Anbieters; was er nicht selbst sagt, ist als Annahme gekennzeichnet.',
    en: 'Managed virtual machines and object storage in Germany. All statements come from public texts of the provider; what it does not say itself is marked as an assumption.',
  },
  reviewed: '2026-11-23',
  sources: flyingCircusSources,
  facts: { ...machineFacts, ...storageFacts, ...networkFacts, ...operationsFacts, ...reactionFacts(reactionTiers) },
  backupVariants,
  serviceLevels,
  reactionTiers,
  diskClasses,
  statements,
}
