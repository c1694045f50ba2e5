import { exceedsLimits } from '../exceeds-limits.ts'
import type { Result } from '../issue.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import { issuesOfSchema, tooLarge } from '../schema-issues.ts'
import { checkGuide } from './check-guide.ts'
import { type Guide, guideSchema } from './guide.schema.ts'

/** Reads a guide from plain data: first its form, then, where that is right, everything `checkGuide` finds. Keeps only what the schema knows. */
export function parseGuide(data: unknown, profiles: readonly ProviderProfile[] = []): Result<Guide> {
  if (exceedsLimits(data)) return { ok: false, issues: [tooLarge] }
  const parsed = guideSchema.safeParse(data)
  if (!parsed.success) return { ok: false, issues: issuesOfSchema(parsed.error.issues, data) }
  const issues = checkGuide(parsed.data, profiles)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed.data, issues: [] }
}
