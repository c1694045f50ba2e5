import { formatNumber } from '@leitfaden/core'
import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import { amountText, figureDigits, rangeText } from '../report/amount-text.ts'
import { moneyRangeText } from '../report/money-text.ts'
import { heading } from '../tree/heading.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { type Column, table } from '../tree/table.ts'
import type { Amount, Offer } from './offer.ts'

/** Environments with their servers; storage, backup and traffic with their ranges. */
export function scopePart(offer: Offer): Blocks {
  const { scope } = offerPhrasesIn(offer.language)
  return [heading(2, scope.title), ...environments(offer), ...capacities(offer), paragraph(scope.asOf(24))]
}

function environments({ environments: all, cost, language }: Offer): Blocks {
  const { scope } = offerPhrasesIn(language)
  if (all.length === 0) return []
  const priced = cost !== undefined && all.some(({ total }) => total !== undefined)
  const titles = [scope.servers, scope.cpu, scope.memory, scope.disk, ...(priced ? [scope.total] : [])]
  const amount = (one: Amount | undefined) =>
    one === undefined ? '' : amountText(one.value, one.unit, language, figureDigits)
  // The heads of these columns say what is counted.
  const count = (one: Amount | undefined) =>
    one === undefined ? '' : formatNumber(one.value, language, { digits: figureDigits })
  const money = (total: string | undefined) =>
    total === undefined || cost === undefined
      ? ''
      : moneyRangeText({ p10: total, p50: total, p90: total }, cost.currency, language)
  const rows = all.map(({ title, servers, cpu, memory, disk, total }) => [
    title,
    ...[servers, cpu].map(count),
    ...[memory, disk].map(amount),
    ...(priced ? [money(total)] : []),
  ])
  return [table([{ title: scope.environment }, ...right(titles)], rows)]
}

function capacities({ capacities: all, language }: Offer): Blocks {
  const { scope, cost } = offerPhrasesIn(language)
  if (all.length === 0) return []
  const rows = all.map(({ title, value, low, high, unit }) => {
    const [typical, range] = [
      amountText(value, unit, language, figureDigits),
      rangeText(low, high, unit, language, figureDigits),
    ]
    return [title, typical, range === typical ? '' : range]
  })
  return [table([{ title: scope.capacity }, ...right([scope.amount, cost.range])], rows)]
}

function right(titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, align: 'right' }))
}
