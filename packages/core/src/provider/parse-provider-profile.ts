import { exceedsLimits } from '../exceeds-limits.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { Result } from '../issue.ts'
import { issuesOfSchema, tooLarge } from '../schema-issues.ts'
import { checkProviderProfile } from './check-provider-profile.ts'
import { type ProviderProfile, providerProfileSchema } from './provider-profile.schema.ts'

/** Reads a provider profile from plain data: first its form, then, where that is right, everything `checkProviderProfile` finds. */
export function parseProviderProfile(data: unknown, guide?: Guide): Result<ProviderProfile> {
  if (exceedsLimits(data)) return { ok: false, issues: [tooLarge] }
  const parsed = providerProfileSchema.safeParse(data)
  if (!parsed.success) return { ok: false, issues: issuesOfSchema(parsed.error.issues, data) }
  const issues = checkProviderProfile(parsed.data, guide)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data, issues: [] }
}
