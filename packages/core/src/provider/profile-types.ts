// As guide/schema-types.ts: the types alone.
export type {
  BackupVariant,
  Fact,
  ProviderProfile,
  ReactionTier,
} from './provider-profile.schema.ts'
