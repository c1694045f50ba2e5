import { offerPhrasesIn } from '../phrases/offer/offer-phrases-in.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { amountText, figureDigits } from '../report/amount-text.ts'
import { moneyRangeText, moneyText } from '../report/money-text.ts'
import { heading } from '../tree/heading.ts'
import type { Run } from '../tree/inline.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { type Column, table } from '../tree/table.ts'
import type { Offer, OfferCost, OfferLine } from './offer.ts'

/** What a typical bill of the first month, of the last and of all is made of, item by item. */
export function costPart({ language, cost }: Offer): Blocks {
  const { cost: t } = offerPhrasesIn(language)
  if (cost === undefined) return [heading(2, t.title), paragraph(phrasesIn(language).cost.none)]
  const { total } = cost.ranges
  const columns = [t.quantity, t.first, t.last, t.total, t.range].map((title): Column => ({ title, align: 'right' }))
  const certain = total.p10 === total.p90
  const notes = [
    t.vat[cost.vat],
    ...(certain ? [] : [t.addsUp]),
    ...(cost.lines.some(({ price }) => price === 'no-price') ? [t.missing] : []),
  ]
  return [
    heading(2, t.title),
    table(
      [{ title: t.item }, ...columns],
      [...cost.lines.map((line) => row(line, cost, language)), sum(cost, language)],
    ),
    paragraph(notes.join(' ')),
  ]
}

function row(line: OfferLine, { currency }: OfferCost, language: Offer['language']): Run[] {
  const { cost: t } = offerPhrasesIn(language)
  const { title, once, price, value, unit, firstMonth, lastMonth, total, range } = line
  const money = (amount: string | undefined) => (amount === undefined ? '' : moneyText(amount, currency, language))
  const head = [once ? t.once(title) : title, amountText(value, unit, language, figureDigits)]
  if (price !== 'priced') return [...head, '', '', price === 'included' ? t.included : t.noPrice]
  const spread = range === undefined || range.p10 === range.p90 ? '' : moneyRangeText(range, currency, language)
  return [...head, money(firstMonth), money(lastMonth), money(total), spread]
}

function sum({ currency, firstMonth, lastMonth, total, ranges }: OfferCost, language: Offer['language']): Run[] {
  const { cost: t } = offerPhrasesIn(language)
  const amounts = [firstMonth, lastMonth, total].map((amount) => strong(moneyText(amount, currency, language)))
  const { total: range } = ranges
  const spread = range.p10 === range.p90 ? '' : strong(moneyRangeText(range, currency, language))
  return [strong(t.sum), '', ...amounts, spread]
}
