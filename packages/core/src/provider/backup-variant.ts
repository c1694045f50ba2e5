import type { BackupVariant, ProviderProfile } from './provider-profile.schema.ts'

/** The backup variant with this id, or undefined. Without an id the default: the first. */
export function backupVariant(profile: ProviderProfile, id?: string): BackupVariant | undefined {
  return id === undefined ? profile.backupVariants[0] : profile.backupVariants.find((variant) => variant.id === id)
}
