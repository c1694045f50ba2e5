import { formatNumber, formatQuantity } from '@leitfaden/core'
import { faultLines } from '../faults/fault-lines.ts'
import { displayWidth } from '../terminal/display-width.ts'
import type { Line } from '../terminal/line.ts'
import { wrap } from '../terminal/wrap.ts'
import { textsIn } from '../texts/texts-in.ts'
import type { PortfolioTerms } from './estimate-document.ts'
import { documentPlace, moneyText, type PortfolioView } from './portfolio-lines.ts'
import type { Totals } from './totals.ts'

/** What comes out in all: how many documents, what they cost together, the dearest, and how exact it is. */
export function totalsLines(
  totals: Totals,
  { samples, seed = 1 }: PortfolioTerms,
  { texts, language, width }: PortfolioView,
  interrupted: boolean,
): Line[] {
  const number = (value: number): string => formatNumber(value, language)
  const { documents, faulty, blocked, medians, largest } = totals
  const counts = [
    texts.documents(number(documents), documents === 1),
    ...(faulty > 0 ? [texts.withFaults(number(faulty))] : []),
    ...(blocked > 0 ? [texts.withBlockers(number(blocked))] : []),
  ]
  const lines: Line[] = [
    ...(interrupted ? [[{ text: texts.interrupted, style: 'yellow' as const }]] : []),
    [{ text: counts.join(' · '), style: 'bold' }],
  ]
  if (medians.size === 0) return lines
  const sums = [...medians].map(([currency, cents]) =>
    texts.sum(
      moneyText(Number(cents) / 100, currency, language),
      medians.size === 1 ? undefined : number(totals.documentsIn(currency)),
    ),
  )
  const error = formatQuantity({ value: totals.errorOfP90 * 100, unit: '%' }, language, { digits: 1 })
  const finer = samples < 2048 ? ` · ${texts.finer}` : ''
  return [
    ...lines,
    ...sums,
    ...(documents - faulty > 1 ? wrap(texts.sumNote, width) : []),
    ...largestLines(largest, { texts, language, width }),
    [{ text: `${texts.sampling(number(samples), seed, error)}${finer}`, style: 'dim' }],
  ]
}

function largestLines(largest: Totals['largest'], { texts, language }: PortfolioView): Line[] {
  if (largest.length < 2) return []
  const amounts = largest.map(({ summary }) => moneyText(summary.cost.total.p50, summary.cost.currency, language))
  const wide = Math.max(...amounts.map(displayWidth))
  return [
    `${texts.largest}:`,
    ...largest.map((document, index): Line => {
      const amount = amounts[index] ?? ''
      const { name } = document.summary
      const place = documentPlace(document)
      return [
        `  ${' '.repeat(wide - displayWidth(amount))}${amount}  `,
        ...(name === undefined ? [place] : [name, { text: `  ${place}`, style: 'dim' as const }]),
      ]
    }),
  ]
}

/** The first faults with their places, and how many there are besides. */
export function totalsFaultLines({ firstFaults, faults }: Totals, { texts, language, width }: PortfolioView): Line[] {
  const rest = faults - firstFaults.length
  return [
    ...faultLines(firstFaults, textsIn(language), width),
    ...(rest > 0 ? [texts.moreFaults(formatNumber(rest, language))] : []),
  ]
}
