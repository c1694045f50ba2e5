import type { CostEstimate, CostLine, Estimate } from '@leitfaden/sizing'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import { costLines } from './cost-lines.ts'
import { moneyText, placesFor } from './money-text.ts'

/** How the cost comes about: the table, and for every item its tariff, where the price is from, and which figure is paid for. */
export function costWhyLines(estimate: Estimate, texts: Texts, width: number): Line[] {
  const { cost } = estimate
  const items = cost?.lines.flatMap((item) => ['', ...itemLines(item, cost, texts, width)]) ?? []
  return [...costLines(estimate, texts, width), ...items]
}

function itemLines(
  { title, step, price }: CostLine,
  { currency, ranges }: CostEstimate,
  texts: Texts,
  width: number,
): Line[] {
  const { language, estimate, trace } = texts
  const middle =
    price.kind === 'priced' && price.total !== price.typical.total
      ? [estimate.inMiddle(moneyText(price.total, currency, placesFor(ranges.lastMonth.p50), texts))]
      : []
  const details =
    price.kind === 'priced'
      ? [
          `${price.itemTitle[language]}: ${price.tariff[language]}`,
          `${trace.source}: ${[price.source.title, price.source.date, price.source.url].filter((part) => part !== undefined).join(', ')}`,
        ]
      : [price.because[language]]
  return [
    [{ text: title[language], style: 'bold' }],
    ...[...details, ...middle, estimate.costWhy(step)].flatMap((text) => indented(text, width, '  ', '    ')),
  ]
}
