import { formatNumber, formatUnit } from '@leitfaden/core'
import type { Ranges } from '@leitfaden/sizing'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import { amountText, figureDigits, rangeText } from '../report/amount-text.ts'
import { curvePicture } from './curve-picture.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'

/**
 * How a monthly figure goes over 24 months; nothing where there is no such figure, or where it stays zero. A step may hold what the
 * provider includes in the price, the same in all months: it becomes a line of its own.
 */
export function figureCurve(figureId: string, input: PictureInput, includedStep?: string): Picture | undefined {
  const { estimate, language, narrow } = input
  const figure = estimate.figures.find(({ id }) => id === figureId)
  const ranges = figure?.ranges[0]
  if (figure === undefined || ranges === undefined || !figure.values.monthly) return undefined
  const { p10: low, p50: middle, p90: high } = ranges
  if (Math.max(...high) <= 0) return undefined
  const { curve: texts } = picturePhrasesIn(language)
  const amount = (value: number) => amountText(value, figure.unit, language, figureDigits)
  const [first, last] = [amount(middle[0] ?? 0), amount(middle.at(-1) ?? 0)]
  const range = rangeText(low.at(-1) ?? 0, high.at(-1) ?? 0, figure.unit, language, figureDigits)
  const limit = includedStep === undefined ? undefined : limitOf(includedStep, input)
  const about = limit === undefined ? [] : [limitText(limit, ranges, amount, input)]
  const name = figure.title[language]
  return curvePicture(
    {
      id: `curve-${figureId.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
      title: first === last ? texts.constant(name, last) : texts.title(name, first, last),
      description: [range === last ? texts.exact : texts.description(range, last), ...about].join(' '),
      months: middle.map((_, month) => month),
      low,
      middle,
      high,
      unit: formatUnit(figure.unit, language),
      amountText: amount,
      tickText: (value) => formatNumber(value, language),
      narrow,
      reference:
        limit === undefined || limit > 2 * Math.max(...high)
          ? undefined
          : { amount: limit, text: texts.included(amount(limit)) },
    },
    language,
  )
}

function limitOf(step: string, { estimate }: PictureInput): number | undefined {
  const amount = estimate.steps[step]?.values.rows[0]?.values[0] ?? 0
  return amount > 0 ? amount : undefined
}

/** From which month half of all cases exceed the limit, or else one of ten. */
function limitText(
  limit: number,
  { p50, p90 }: Ranges,
  amount: (value: number) => string,
  { language }: PictureInput,
): string {
  const { curve: texts } = picturePhrasesIn(language)
  const beyond = (values: readonly number[]) => values.findIndex((value) => value > limit)
  const [half, some] = [beyond(p50), beyond(p90)]
  if (half >= 0) return texts.halfExceeds(amount(limit), half)
  return some >= 0 ? texts.someExceed(amount(limit), some) : texts.withinIncluded(amount(limit))
}
