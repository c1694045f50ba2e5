import { formatUnit } from '@leitfaden/core'
import { scaleLinear } from 'd3-scale'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import { amountText, figureDigits, rangeText } from '../report/amount-text.ts'
import { hasPrice } from '../report/has-price.ts'
import { moneyRangeText } from '../report/money-text.ts'
import { spanOf } from '../report/span-of.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'
import { box } from './svg/box.ts'
import { drawnPicture } from './svg/drawn-picture.ts'
import { label } from './svg/label.ts'
import { line } from './svg/line.ts'
import { fontSizes } from './svg/looks.ts'
import type { Shape } from './svg/shape.ts'
import { textWidth } from './svg/text-width.ts'

interface Row {
  readonly title: string
  readonly low: number
  readonly middle: number
  readonly high: number
  /** What half of all cases do not exceed, and 8 of 10 lie between. */
  readonly half: string
  readonly range: string
}

const width = 680
const [rowHeight, barHeight, top] = [34, 14, 4]
/** For titles and amounts at most. */
const [titleRoom, amountRoom] = [350, 190]
/** A longer unit counts something, which the title says already. */
const longestUnit = 10

/** Cost and key figures in month 24 that have a range, each on a scale of its own; nothing where all is exact. */
export function keyFiguresPicture(input: PictureInput): Picture | undefined {
  const { language } = input
  const rows = [...costRows(input), ...figureRows(input)].filter(({ high, range }) => high > 0 && range !== '')
  if (rows.length === 0) return undefined
  const columns = columnsOf(rows)
  const { key: texts, range, cost } = picturePhrasesIn(language)
  return drawnPicture({
    id: 'key-figures',
    title: texts.title,
    description: texts.description,
    language,
    width,
    height: top + rows.length * rowHeight + 4,
    shapes: rows.flatMap((row, index) => drawnRow(row, columns, top + index * rowHeight + rowHeight / 2)),
    table: {
      columns: [
        { title: texts.figure },
        { title: range.middle, align: 'right' },
        { title: cost.inEightOfTen, align: 'right' },
      ],
      rows: rows.map(({ title, half, range }) => [title, half, range]),
    },
  })
}

function costRows({ estimate: { cost }, language }: PictureInput): Row[] {
  if (cost === undefined || !hasPrice(cost)) return []
  const { key: texts } = picturePhrasesIn(language)
  const row = (title: string, { p10, p50, p90 }: typeof cost.ranges.total): Row => ({
    title,
    low: Number(p10),
    middle: Number(p50),
    high: Number(p90),
    half: moneyRangeText({ p10: p50, p50, p90: p50 }, cost.currency, language),
    range: p10 === p90 ? '' : moneyRangeText({ p10, p50, p90 }, cost.currency, language),
  })
  return [row(texts.costOfMonth, cost.ranges.lastMonth), row(texts.costInAll, cost.ranges.total)]
}

/** Of each key figure the whole; rows of a table have no range of their own. */
function figureRows({ estimate, language }: PictureInput): Row[] {
  return estimate.figures
    .filter(({ key, ranges }) => key && ranges.length > 0)
    .map((figure) => {
      const { low, last, high } = spanOf(figure, 0)
      const amount = (value: number) => amountText(value, figure.unit, language, figureDigits)
      return {
        title: figure.title[language],
        low,
        middle: last,
        high,
        half: amountText(
          last,
          formatUnit(figure.unit, language).length > longestUnit ? '1' : figure.unit,
          language,
          figureDigits,
        ),
        range: amount(low) === amount(high) ? '' : rangeText(low, high, '1', language, figureDigits),
      }
    })
}

/** Where all bars begin and end: between the titles and the amounts. */
function columnsOf(rows: readonly Row[]): readonly [left: number, right: number] {
  const titles = Math.max(...rows.map(({ title }) => textWidth(title, fontSizes.text)))
  const amounts = Math.max(
    ...rows.flatMap(({ half, range }) => [textWidth(half, fontSizes.strong), textWidth(range, fontSizes.soft)]),
  )
  return [Math.min(titles, titleRoom) + 14, width - Math.min(amounts, amountRoom) - 18]
}

function drawnRow(
  { title, low, middle, high, half, range }: Row,
  [left, right]: ReturnType<typeof columnsOf>,
  y: number,
): Shape[] {
  const at = scaleLinear()
    .domain([Math.min(0, low), high])
    .range([left, right])
  const room = width - right - 16
  return [
    label(title, 'text', { x: 2, y: y + 4, room: left - 14 }),
    line('grid', left, y, right, y),
    line('axis', left, y - barHeight / 2, left, y + barHeight / 2),
    box('band', at(low), y - barHeight / 2, at(high) - at(low), barHeight),
    box('outline', at(low), y - barHeight / 2, at(high) - at(low), barHeight),
    box('solid', at(middle) - 1.5, y - barHeight / 2 - 2, 3, barHeight + 4),
    label(half, 'strong', { x: right + 14, y: y - 1, room }),
    label(range, 'soft', { x: right + 14, y: y + 12, room }),
  ]
}
