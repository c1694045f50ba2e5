import { formatQuantity, type ProviderProfile, reactionTier } from '@leitfaden/core'
import { rangeText } from '@leitfaden/render'
import type { FaultsEstimate, TierEstimate } from '@leitfaden/sizing'
import type { Line } from '../terminal/line.ts'
import { type Cell, type Column, table } from '../terminal/table.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Texts } from '../texts/texts.ts'
import { percentText } from './amount-text.ts'

/** What each reaction tier of the provider makes of the faults to be expected, and the least one that keeps the accepted downtime. */
export function serviceLines(faults: FaultsEstimate, provider: ProviderProfile, texts: Texts, width: number): Line[] {
  const { maxDowntime, confidence, tiers, least } = faults
  if (tiers.length === 0) return []
  const { language, service: t } = texts
  const columns: Column[] = [
    { title: t.tier },
    { title: t.there, align: 'right', from: 72 },
    { title: t.wait, align: 'right', from: 72 },
    { title: t.downtime, align: 'right' },
    { title: t.kept, align: 'right' },
    { title: '' },
  ]
  const title = (id: string): string => reactionTier(provider, id)?.title[language] ?? id
  const accepted = formatQuantity({ value: maxDowntime.hours, unit: 'h' }, language, { digits: 3 })
  const months = Math.round(confidence * 100)
  return [
    ...wrap(t.title(accepted, maxDowntime.answered), width).map((text): Line => [{ text, style: 'bold' }]),
    ...table(
      columns,
      tiers.map((tier) => tierRow(tier, title(tier.id), tier.id === least, texts)),
      width,
    ),
    ...wrap(`${t.means} ${least === undefined ? t.none(months) : t.least(title(least), months)}`, width),
  ]
}

function tierRow(
  { coverage, meanWait, downtime, kept, chosen }: TierEstimate,
  title: string,
  least: boolean,
  texts: Texts,
): Cell[] {
  const { language, service: t } = texts
  const marks = [...(chosen ? [t.chosen] : []), ...(least ? [t.enough] : [])]
  return [
    title,
    percentText(coverage, language),
    formatQuantity({ value: meanWait, unit: 'h' }, language, { digits: 3 }),
    rangeText(downtime.p10, downtime.p90, 'h', language, 2),
    String(monthsKept(kept)),
    marks.length === 0 ? '' : { text: marks.join(', '), style: least ? 'green' : 'dim' },
  ]
}

/** Of 100 months; rounded down, so that nothing counts as kept that is not. */
function monthsKept(kept: number): number {
  return Math.floor(kept * 100 + 1e-9)
}
