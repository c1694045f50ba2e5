import { formatQuantity, reactionTier } from '@leitfaden/core'
import type { TierEstimate } from '@leitfaden/sizing'
import { supportPicture } from '../picture/support-picture.ts'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { pictureBlocks } from '../tree/picture-blocks.ts'
import { type Column, table } from '../tree/table.ts'
import { rangeText } from './amount-text.ts'
import type { Report } from './report.ts'

/** What each reaction tier makes of the faults to be expected, and the least one that keeps the accepted downtime. Nothing without tiers. */
export function serviceSection(report: Report): Blocks {
  const { maxDowntime, confidence, tiers, least } = report.estimate.serviceLevel
  if (tiers.length === 0) return []
  const { title, tier, there, wait, downtime, kept, asked, none, enough } = report.phrases.tiers
  const accepted = formatQuantity({ value: maxDowntime.hours, unit: 'h' }, report.language, { digits: 3 })
  const months = Math.round(confidence * 100)
  const columns = [
    { title: tier },
    ...[there, wait, downtime, kept].map((name): Column => ({ title: name, align: 'right' })),
  ]
  return [
    heading(2, title, 'service'),
    paragraph(asked(accepted, maxDowntime.answered)),
    table(
      columns,
      tiers.map((one) => row(one, report)),
    ),
    ...pictureBlocks(supportPicture(report)),
    paragraph(least === undefined ? none(months) : enough(tierTitle(least, report), months)),
  ]
}

function row({ id, chosen, coverage, meanWait, downtime, kept }: TierEstimate, report: Report): string[] {
  const { language, phrases, estimate } = report
  const { chosen: asChosen, least } = phrases.tiers
  const marks = [...(chosen ? [asChosen] : []), ...(id === estimate.serviceLevel.least ? [least] : [])]
  return [
    `${tierTitle(id, report)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
    formatQuantity({ value: Math.round(coverage * 100), unit: '%' }, language),
    formatQuantity({ value: meanWait, unit: 'h' }, language, { digits: 3 }),
    rangeText(downtime.p10, downtime.p90, 'h', language, 2),
    // Rounded down, so that nothing counts as kept that is not.
    String(Math.floor(kept * 100 + 1e-9)),
  ]
}

function tierTitle(id: string, { provider, language }: Report): string {
  return (provider && reactionTier(provider, id)?.title[language]) ?? id
}
