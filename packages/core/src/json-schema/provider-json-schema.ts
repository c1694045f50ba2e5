import { sourceSchema } from '../guide/source.schema.ts'
import { textSchema } from '../guide/text.schema.ts'
import {
  backupVariantSchema,
  diskClassSchema,
  factSchema,
  providerProfileSchema,
  reactionTierSchema,
  serviceLevelSchema,
  statementSchema,
} from '../provider/provider-profile.schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { zodJsonSchema } from './zod-json-schema.ts'

/** JSON Schema (draft-07) of a provider profile as data. */
export function providerJsonSchema(): JsonSchema {
  return zodJsonSchema(providerProfileSchema, {
    BackupVariant: backupVariantSchema,
    DiskClass: diskClassSchema,
    Fact: factSchema,
    ReactionTier: reactionTierSchema,
    ServiceLevel: serviceLevelSchema,
    Source: sourceSchema,
    Statement: statementSchema,
    Text: textSchema,
  })
}
