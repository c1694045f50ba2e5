import type { AnswersDocument } from '@leitfaden/core'
import type { Content } from '../content/content.ts'
import { providerOf } from '../project/provider-of.ts'
import type { EstimateInput } from '../worker/handlers/estimate-project.ts'

/**
 * What an answers document is reckoned with, as the command line chooses it: the provider it names, else the one without special
 * terms; the price list it names, else the first. Of a price list that is not known here there are no costs.
 */
export function estimateInput(
  { answers, provider, prices, model }: AnswersDocument,
  { providers, priceLists }: Content,
  today: string,
): EstimateInput {
  const list = prices === undefined ? priceLists[0] : priceLists.find(({ id }) => id === prices)
  return {
    answers,
    provider: providerOf(provider, providers),
    today,
    ...(list && { prices: list }),
    ...(model && { overrides: model }),
  }
}
