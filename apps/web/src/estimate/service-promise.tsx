import { formatQuantity, reactionTier } from '@leitfaden/core'
import { context } from '../project/open-project.ts'
import { language, say, t } from '../texts/t.ts'
import { reckoned } from './reckoning.ts'

/** What was promised, and whether the chosen reaction to faults keeps it; without a choice, which one would. */
export function ServicePromise() {
  const { estimate: e } = t()
  const service = reckoned.value?.estimate.serviceLevel
  if (service === undefined || service.tiers.length === 0) return null
  const { maxDowntime, tiers, confidence, least } = service
  const downtime = formatQuantity({ value: maxDowntime.hours, unit: 'h' }, language(), { digits: 3 })
  const chosen = tiers.find((tier) => tier.chosen)
  const wanted = Math.round(confidence * 100)
  const { provider } = context.value
  const title = (id: string) => {
    const tier = provider && reactionTier(provider, id)
    return tier ? say(tier.title) : id
  }
  return (
    <>
      <p>{e.accepted(downtime, maxDowntime.answered)}</p>
      {chosen && (
        <p class={chosen.kept < confidence ? 'service-promise service-promise-missed' : 'service-promise'}>
          {e.kept(title(chosen.id), monthsKept(chosen.kept))}
        </p>
      )}
      {(chosen === undefined || chosen.kept < confidence) && (
        <p>{least === undefined ? e.noTier(wanted) : e.leastTier(title(least), wanted)}</p>
      )}
    </>
  )
}

/** Of 100 months; rounded down, so that nothing counts as kept that is not. */
export function monthsKept(kept: number): number {
  return Math.floor(kept * 100 + 1e-9)
}
