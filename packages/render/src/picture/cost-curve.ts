import { formatNumber, formatUnit, unitInfo } from '@leitfaden/core'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import { hasPrice } from '../report/has-price.ts'
import { moneyRangeText } from '../report/money-text.ts'
import { curvePicture } from './curve-picture.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'

/** What each of 24 months costs; nothing without prices. */
export function costCurve({ estimate, language, narrow }: PictureInput): Picture | undefined {
  const { cost } = estimate
  if (cost === undefined || !hasPrice(cost)) return undefined
  const { currency, ranges } = cost
  const { curve: texts } = picturePhrasesIn(language)
  const [low, middle, high] = (['p10', 'p50', 'p90'] as const).map((end) =>
    ranges.months.map((month) => Number(month[end])),
  ) as [number[], number[], number[]]
  if (Math.max(...high) <= 0) return undefined
  const between = (from: number, to: number) =>
    moneyRangeText({ p10: String(from), p50: String(from), p90: String(to) }, currency, language)
  const amount = (value: number) => between(value, value)
  const [first, last] = [amount(middle[0] ?? 0), amount(middle.at(-1) ?? 0)]
  const range = between(low.at(-1) ?? 0, high.at(-1) ?? 0)
  const sign = unitInfo(currency) === undefined ? currency : formatUnit(currency, language)
  return curvePicture(
    {
      id: 'curve-cost',
      title: first === last ? texts.costConstant(last) : texts.costTitle(first, last),
      description: range === last ? texts.exact : texts.description(range, last),
      months: middle.map((_, index) => index + 1),
      low,
      middle,
      high,
      unit: texts.perMonth(sign),
      amountText: amount,
      tickText: (value) => formatNumber(value, language),
      narrow,
    },
    language,
  )
}
