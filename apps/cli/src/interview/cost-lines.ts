import { formatQuantity } from '@leitfaden/core'
import type { Estimate } from '@leitfaden/sizing'
import { moneyText } from '../estimate/money-text.ts'
import { rangeBar } from '../estimate/range-bar.ts'
import { displayWidth } from '../terminal/display-width.ts'
import type { Line, Span } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import type { InterviewTexts } from './interview-texts.ts'

/** The cost in 24 months as a range, and how much narrower or wider it got; one line where there is room. Nothing where there are no prices. */
export function costLines(
  { cost, priceList }: Estimate,
  before: Estimate | undefined,
  texts: Texts,
  t: InterviewTexts,
  width: number,
): Line[] {
  if (cost === undefined) return []
  const { p10, p50, p90 } = cost.ranges.total
  const money = (amount: string) => moneyText(rounded(amount), cost.currency, 0, texts)
  const change = changeOf(before?.cost?.ranges.total, cost.ranges.total)
  const percent = formatQuantity({ value: Math.abs(change), unit: '%' }, texts.language)
  const told: Span[] =
    change === 0
      ? []
      : [
          {
            text: change < 0 ? t.narrowed(percent) : t.widened(percent),
            style: change < 0 ? 'green' : 'dim',
          },
        ]
  const bar = ` ${rangeBar(Number(p10), Number(p50), Number(p90))} `
  const ends = [money(p10), money(p90)] as const
  const named = (text: string) => `  ${text}  `
  const byExample = named(t.costByExample)
  const fits = displayWidth([byExample, ...ends, ' – '].join('')) <= width
  const label = priceList?.example && fits ? byExample : named(t.cost)
  const length = displayWidth(label + ends.join(bar) + told.map(({ text }) => `  ${text}`).join(''))
  const between: (string | Span)[] =
    length <= width ? [ends[0], { text: bar, style: 'cyan' }, ends[1]] : [`${ends[0]} – ${ends[1]}`]
  const line = [{ text: label, style: 'dim' as const }, ...between]
  const whole = displayWidth([label, ...ends, ' – ', ...told.map(({ text }) => `  ${text}`)].join('')) <= width
  return whole
    ? [[...line, ...told.flatMap((span) => ['  ', span])]]
    : [line, ...told.map((span): Line => ['  ', span])]
}

/** More digits than two or three no range carries. */
function rounded(amount: string): string {
  return String(Number(Number(amount).toPrecision(3)))
}

interface Money {
  readonly p10: string
  readonly p50: string
  readonly p90: string
}

/** By how many per cent the range, measured by the ratio of its ends, grew; less than one is nothing. */
function changeOf(before: Money | undefined, after: Money): number {
  if (before === undefined) return 0
  const [was, is] = [widthOf(before), widthOf(after)]
  return was === 0 ? 0 : Math.round((is / was - 1) * 100)
}

function widthOf({ p10, p90 }: Money): number {
  return Number(p10) > 0 ? Math.log(Number(p90) / Number(p10)) : 0
}
