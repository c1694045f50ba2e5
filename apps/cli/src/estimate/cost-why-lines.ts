import type { CostLine, Estimate } from '@leitfaden/sizing'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import { costLines } from './cost-lines.ts'

/** How the cost comes about: the table, and for every item its tariff, where the price is from, and which figure is paid for. */
export function costWhyLines(estimate: Estimate, texts: Texts, width: number): Line[] {
  const items = estimate.cost?.lines ?? []
  return [...costLines(estimate, texts, width), ...items.flatMap((item) => ['', ...itemLines(item, texts, width)])]
}

function itemLines({ title, step, price }: CostLine, { language, estimate, trace }: Texts, width: number): Line[] {
  const details =
    price.kind === 'priced'
      ? [
          `${price.itemTitle[language]}: ${price.tariff[language]}`,
          `${trace.source}: ${[price.source.title, price.source.date, price.source.url].filter((part) => part !== undefined).join(', ')}`,
        ]
      : [price.because[language]]
  return [
    [{ text: title[language], style: 'bold' }],
    ...[...details, estimate.costWhy(step)].flatMap((text) => indented(text, width, '  ', '    ')),
  ]
}
