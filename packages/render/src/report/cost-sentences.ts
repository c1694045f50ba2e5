import { overviewPhrasesIn } from '../phrases/overview/overview-phrases-in.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { costText } from './cost-text.ts'
import { hasPrice } from './has-price.ts'
import { moneyRangeText } from './money-text.ts'
import type { Report } from './report.ts'

/** What a month costs and what it comes to in all, in words; that there is no price where that is so. */
export function costSentences(report: Report): Blocks {
  const { estimate, language, phrases } = report
  const { cost, priceList } = estimate
  const { monthly, course, inAll, withOnce } = overviewPhrasesIn(language)
  if (cost === undefined || !hasPrice(cost)) return [paragraph(phrases.cost.none)]
  const { firstMonth, lastMonth, total, once } = cost.ranges
  const [later, all, onceOnly] = [lastMonth, total, once].map((range) => costText(range, cost.currency, language))
  const first = moneyRangeText(firstMonth, cost.currency, language)
  const notes = [phrases.report.vat[cost.vat], ...(priceList?.example ? [phrases.report.example] : [])].join(', ')
  return [
    list([
      [paragraph(strong(`${monthly}:`), ` ${course(later as string, first)}`)],
      [
        paragraph(
          strong(`${inAll}:`),
          ` ${[all, ...(Number(once.p90) > 0 ? [withOnce(onceOnly as string)] : [])].join('; ')}`,
        ),
      ],
    ]),
    paragraph(`${notes.charAt(0).toUpperCase()}${notes.slice(1)}.`),
  ]
}
