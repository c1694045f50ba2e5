import type { Severity } from '@leitfaden/core'
import { t } from '../texts/t.ts'

/** `2 warnings, 1 hint`, without what there is none of. */
export function countText(severities: readonly Severity[]): string {
  const { estimate: e } = t()
  const counts = (['blocker', 'warning', 'advice', 'info'] as const).flatMap((severity) => {
    const count = severities.filter((one) => one === severity).length
    return count === 0 ? [] : [e.severities[severity](count)]
  })
  return counts.join(', ')
}
