import type { Language } from '@leitfaden/core'
import { scaleLinear } from 'd3-scale'
import { area, line as lineThrough } from 'd3-shape'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import type { Picture } from './picture.ts'
import { type AmountScale, amountScale } from './svg/amount-scale.ts'
import { drawnPicture } from './svg/drawn-picture.ts'
import { label } from './svg/label.ts'
import { line } from './svg/line.ts'
import { look } from './svg/look.ts'
import { type Shape, shape } from './svg/shape.ts'
import { spreadApart } from './svg/spread-apart.ts'
import { trail } from './svg/trail.ts'

/** How an amount goes over the months: in 8 of 10 cases between `low` and `high`, in half of all at most `middle`. */
export interface Course {
  readonly id: string
  readonly title: string
  readonly description: string
  /** The months of the values below. */
  readonly months: readonly number[]
  readonly low: readonly number[]
  readonly middle: readonly number[]
  readonly high: readonly number[]
  /** Above the axis. */
  readonly unit: string
  readonly amountText: (amount: number) => string
  readonly tickText: (amount: number) => string
  /** An amount to compare with, the same in all months. */
  readonly reference?: { readonly amount: number; readonly text: string } | undefined
  /** For a narrow column: beside the ends stand amounts only, the description says what they mean. */
  readonly narrow?: boolean | undefined
}

/** Where the plot lies in the picture, and how far apart the labels beside it stand. */
interface Place {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly labelHeight: number
}

const widePlace: Place = { width: 680, height: 270, left: 64, right: 508, top: 34, bottom: 240, labelHeight: 30 }
const narrowPlace: Place = { width: 360, height: 210, left: 48, right: 222, top: 30, bottom: 182, labelHeight: 17 }

/** The range over the months as a band, with a line at the middle. */
export function curvePicture(course: Course, language: Language): Picture {
  const { id, title, description, months, low, middle, high, reference, narrow } = course
  const place = narrow ? narrowPlace : widePlace
  const { width, height, left, right, top, bottom } = place
  const phrases = picturePhrasesIn(language)
  const amounts = amountScale([...low, ...high, ...(reference ? [reference.amount] : [])], [bottom, top])
  const [first = 0] = months
  const at = scaleLinear()
    .domain([first, months.at(-1) ?? first])
    .range([left, right])
  const points = months.map((month, index) => ({ x: at(month), index }))
  const heightOf = (values: readonly number[]) => (point: { readonly index: number }) =>
    amounts.at(values[point.index] ?? 0)
  const curve = (values: readonly number[]) =>
    lineThrough<(typeof points)[number]>()
      .x(({ x }) => x)
      .y(heightOf(values))
      .digits(1)(points) ?? ''
  const band = area<(typeof points)[number]>()
    .x(({ x }) => x)
    .y0(heightOf(low))
    .y1(heightOf(high))
    .digits(1)(points)
  const exact = low.every((value, index) => value === high[index])
  const shapes: Shape[] = [
    ...amountAxis(amounts, course, place, phrases.curve.logarithmic),
    ...(exact
      ? []
      : [
          shape('path', { d: band ?? '', ...look('band') }),
          shape('path', { d: curve(high), ...look('edge') }),
          shape('path', { d: curve(low), ...look('edge') }),
        ]),
    ...monthAxis(months, at, place, phrases.curve),
    ...(reference ? referenceLine(amounts.at(reference.amount), reference.text, place) : []),
    shape('path', { d: curve(middle), ...look('median') }),
    ...endLabels(course, amounts, exact, place, phrases.curve),
  ]
  const { range } = phrases
  return drawnPicture({
    id,
    title,
    description: amounts.logarithmic ? `${description} ${phrases.curve.logarithmicDescription}` : description,
    language,
    width,
    height,
    shapes,
    table: {
      columns: [
        { title: phrases.curve.month, align: 'right' },
        { title: range.low, align: 'right' },
        { title: range.middle, align: 'right' },
        { title: range.high, align: 'right' },
      ],
      rows: months.flatMap((month, index) =>
        month === first || month % 3 === 0
          ? [[String(month), ...[low, middle, high].map((values) => course.amountText(values[index] ?? 0))]]
          : [],
      ),
    },
  })
}

type CurveTexts = ReturnType<typeof picturePhrasesIn>['curve']

function amountAxis(
  { at, ticks, logarithmic }: AmountScale,
  { unit, tickText }: Course,
  { left, right }: Place,
  said: string,
): Shape[] {
  return [
    ...ticks.flatMap((tick) => [
      line('grid', left, at(tick), right, at(tick)),
      label(tickText(tick), 'soft', { x: left - 8, y: at(tick) + 4, anchor: 'end', room: left - 10 }),
    ]),
    label(logarithmic ? `${unit} (${said})` : unit, 'soft', { x: 2, y: 13, room: right }),
  ]
}

function monthAxis(
  months: readonly number[],
  at: (month: number) => number,
  { left, right, bottom }: Place,
  texts: CurveTexts,
): Shape[] {
  const [first = 0, last = first] = [months[0], months.at(-1)]
  const ticks = months.filter((month) => month === first || month % 6 === 0)
  return [
    line('axis', left, bottom, right, bottom),
    ...ticks.flatMap((month) => {
      const text =
        month === 0
          ? texts.today
          : month === first
            ? texts.firstMonth(month)
            : month === last
              ? texts.lastMonth(month)
              : String(month)
      return [
        line('axis', at(month), bottom, at(month), bottom + 4),
        label(text, 'soft', { x: at(month), y: bottom + 18, anchor: 'middle' }),
      ]
    }),
  ]
}

function referenceLine(y: number, text: string, { left, right }: Place): Shape[] {
  return [line('reference', left, y, right, y), label(text, 'halo', { x: left + 8, y: y - 6, room: right - left - 16 })]
}

/** Beside the ends: what each line comes to, and what it means. */
function endLabels(
  { low, middle, high, amountText, narrow }: Course,
  { at }: AmountScale,
  exact: boolean,
  { width, right, top, bottom, labelHeight }: Place,
  texts: CurveTexts,
) {
  const ends = [
    ...(exact ? [] : [{ amount: high.at(-1) ?? 0, meaning: texts.above, name: 'text' as const }]),
    { amount: middle.at(-1) ?? 0, meaning: exact ? '' : texts.half, name: 'strong' as const },
    ...(exact ? [] : [{ amount: low.at(-1) ?? 0, meaning: texts.below, name: 'text' as const }]),
  ]
  const places = spreadApart(
    ends.map(({ amount }) => at(amount)),
    labelHeight,
    top,
    bottom - labelHeight / 2,
  )
  return ends.flatMap(({ amount, meaning, name }, index): Shape[] => {
    const y = places[index] ?? 0
    const room = width - right - 20
    return [
      trail('leader', [
        [right + 3, at(amount)],
        [right + 14, y],
      ]),
      label(amountText(amount), name, { x: right + 18, y: y + 4, room }),
      ...(narrow || meaning === '' ? [] : [label(meaning, 'soft', { x: right + 18, y: y + 17, room })]),
    ]
  })
}
