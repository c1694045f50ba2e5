import type { Result } from '@leitfaden/core'
import { exceedsLimits, issuesOfSchema, tooLarge } from '@leitfaden/core/schema'
import type { Model } from '../model/model.ts'
import { builtInModel } from '../model.ts'
import { checkPriceList } from './check-price-list.ts'
import { type PriceList, priceListSchema } from './price-list.schema.ts'

/** Reads a price list from plain data (JSON) for the cost lines of a model. All faults at once, each with its path. */
export function parsePriceList(data: unknown, model: Model = builtInModel): Result<PriceList> {
  if (exceedsLimits(data)) return { ok: false, issues: [tooLarge] }
  const result = priceListSchema.safeParse(data)
  if (!result.success) return { ok: false, issues: issuesOfSchema(result.error.issues, data) }
  const issues = checkPriceList(result.data, model)
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: result.data, issues }
}
