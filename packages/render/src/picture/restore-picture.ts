import { formatQuantity, type Language } from '@leitfaden/core'
import { type RetentionCounts, type RetentionEngine, restorePointAges } from '@leitfaden/sizing'
import { scaleSqrt } from 'd3-scale'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { type Spacing, spacings } from '../phrases/picture/picture-phrases.ts'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'
import { box } from './svg/box.ts'
import { drawnPicture } from './svg/drawn-picture.ts'
import { label } from './svg/label.ts'
import { line } from './svg/line.ts'
import type { Shape } from './svg/shape.ts'
import { textWidth } from './svg/text-width.ts'

const width = 680
const [left, right] = [28, width - 44]
const rowHeight = 86
/** The longer the time to the next younger point, the taller and thicker. */
const marks: { readonly [spacing in Spacing]: { readonly height: number; readonly width: number } } = {
  hourly: { height: 9, width: 1 },
  daily: { height: 16, width: 2 },
  weekly: { height: 25, width: 3 },
  monthly: { height: 34, width: 4.5 },
}
const longestOf: { readonly [spacing in Spacing]: number } = {
  hourly: 1 / 24,
  daily: 1,
  weekly: 7,
  monthly: Number.POSITIVE_INFINITY,
}
/** Codes of the model for the programs of backups. */
const engines: readonly RetentionEngine[] = ['backy', 'restic', 'borg']

/** How old the restore points are when they reach back least and most; nothing where nothing is backed up. */
export function restorePicture({ estimate, language }: PictureInput): Picture | undefined {
  const countOf = (step: string) => estimate.steps[step]?.values.rows[0]?.values[0] ?? 0
  const engine = engines[countOf('backupEngine')]
  const counts = {
    hourly: countOf('hourlyPoints'),
    daily: countOf('dailyPoints'),
    weekly: countOf('weeklyPoints'),
    monthly: countOf('monthlyPoints'),
  }
  return engine && restorePointsPicture(counts, engine, language)
}

/** The same for any scheme. */
export function restorePointsPicture(
  counts: RetentionCounts,
  engine: RetentionEngine,
  language: Language,
): Picture | undefined {
  const { shortest, longest } = restorePointAges(counts, engine)
  const [least, most] = [shortest.at(-1), longest.at(-1)]
  if (least === undefined || most === undefined) return undefined
  const { restore: texts } = picturePhrasesIn(language)
  const [leastText, mostText] = [ageText(least, language), ageText(most, language)]
  const same = leastText === mostText
  const at = scaleSqrt()
    .domain([0, Math.max(most, 1)])
    .range([right, left])
  const moments = same
    ? [{ ages: shortest, says: texts.onlyOne(leastText) }]
    : [
        { ages: shortest, says: texts.shortest(leastText) },
        { ages: longest, says: texts.longest(mostText) },
      ]
  const bottom = moments.length * rowHeight
  return drawnPicture({
    id: 'restore-points',
    title: same ? texts.constant(leastText) : texts.title(leastText, mostText),
    description: texts.description(
      keptText(counts, language),
      Math.min(shortest.length, longest.length),
      Math.max(shortest.length, longest.length),
    ),
    language,
    width,
    height: bottom + 46,
    shapes: [
      ...moments.flatMap(({ ages, says }, index) => row(ages, says, at, (index + 1) * rowHeight, language)),
      ...ageAxis(counts.hourly > 0 ? 0 : 1, Math.max(most, 1), at, bottom, language),
    ],
    table: {
      columns: [
        { title: texts.spacing },
        ...moments.flatMap((_, index) => [
          { title: texts.pointsColumns[same ? 0 : index + 1] as string, align: 'right' as const },
          { title: texts.reachColumns[same ? 0 : index + 1] as string, align: 'right' as const },
        ]),
      ],
      rows: tableRows(
        moments.map(({ ages }) => ages),
        language,
      ),
    },
  })
}

/** The spacing each point keeps to the next younger one; the youngest shares that of the second. */
function spacingOf(ages: readonly number[], index: number): Spacing {
  const gap =
    index === 0 ? (ages[1] ?? Number.POSITIVE_INFINITY) - (ages[0] ?? 0) : (ages[index] ?? 0) - (ages[index - 1] ?? 0)
  return spacings.find((spacing) => gap <= longestOf[spacing] + 1e-9) ?? 'monthly'
}

function row(
  ages: readonly number[],
  says: string,
  at: (age: number) => number,
  bottom: number,
  language: Language,
): Shape[] {
  const { restore: texts } = picturePhrasesIn(language)
  const groups = spacings.flatMap((spacing) => {
    const own = ages.filter((_, index) => spacingOf(ages, index) === spacing)
    return own.length === 0 ? [] : [{ spacing, own }]
  })
  const oldest = at(ages.at(-1) ?? 0)
  return [
    label(says, 'strong', { x: 2, y: bottom - 62, room: width - 4 }),
    ...groups.flatMap(({ spacing, own }) => ticks(own.map(at), spacing, bottom)),
    ...groupLabels(
      groups.map(({ spacing, own }) => ({
        text: texts.apart[spacing],
        from: at(own.at(-1) ?? 0),
        to: at(own[0] ?? 0),
        y: bottom - marks[spacing].height - 5,
      })),
    ),
    line('axis', oldest, bottom, right, bottom),
  ]
}

/** One mark for each point; what would touch the one before is left out, so that many become a block. */
function ticks(places: readonly number[], spacing: Spacing, bottom: number): Shape[] {
  const { height, width: thick } = marks[spacing]
  let last = Number.POSITIVE_INFINITY
  return places.flatMap((x) => {
    if (last - x < 1) return []
    last = x
    return [box('solid', x - thick / 2, bottom - height, thick, height)]
  })
}

/** In the middle above their points; where two would touch, the one further back gives way or is left out. */
function groupLabels(
  groups: readonly { readonly text: string; readonly from: number; readonly to: number; readonly y: number }[],
): Shape[] {
  let end = Number.POSITIVE_INFINITY
  return groups.flatMap(({ text, from, to, y }) => {
    const half = textWidth(text, 11) / 2
    const x = Math.min((from + to) / 2, end - half - 6, width - half - 2)
    if (x + half < from - 4 || x - half < 0) return []
    end = x - half
    return [label(text, 'soft', { x, y, anchor: 'middle' })]
  })
}

const axisAges = [1 / 24, 6 / 24, 1, 3, 7, 14, 30, 60, 90, 182.625, 365.25, 730.5, 1826.25, 3652.5]

function ageAxis(
  youngest: number,
  oldest: number,
  at: (age: number) => number,
  y: number,
  language: Language,
): Shape[] {
  const { restore: texts } = picturePhrasesIn(language)
  const now = { age: 0, text: texts.now }
  const rest = axisAges
    .filter((age) => age >= youngest && age <= oldest)
    .map((age) => ({ age, text: roundAge(age, language) }))
  let free = Number.POSITIVE_INFINITY
  const shown = [now, ...rest].filter(({ age, text }) => {
    const half = textWidth(text, 11) / 2
    if (at(age) + half > free) return false
    free = at(age) - half - 10
    return true
  })
  return [
    ...shown.flatMap(({ age, text }) => [
      line('axis', at(age), y, at(age), y + 5),
      label(text, 'soft', { x: at(age), y: y + 18, anchor: 'middle' }),
    ]),
    label(texts.axis, 'soft', { x: 2, y: y + 38, room: width - 4 }),
  ]
}

/** As people say it: days up to two months, then months and years. */
function roundAge(days: number, language: Language): string {
  const [value, unit] =
    days < 1
      ? [days * 24, 'h']
      : days < 7
        ? [days, 'd']
        : days < 30
          ? [days / 7, 'week']
          : days < 365
            ? [Math.round(days / 30.4), 'month']
            : [days / 365.25, 'year']
  return formatQuantity({ value, unit }, language)
}

function ageText(days: number, language: Language): string {
  const quantity = days < 2 && days % 1 > 0 ? { value: days * 24, unit: 'h' } : { value: Math.floor(days), unit: 'd' }
  return formatQuantity(quantity, language, { digits: 4 })
}

function keptText(counts: RetentionCounts, language: Language): string {
  const { points } = phrasesIn(language).backup
  return spacings.flatMap((spacing) => (counts[spacing] > 0 ? [points[spacing](counts[spacing])] : [])).join(', ')
}

function tableRows(moments: readonly (readonly number[])[], language: Language): string[][] {
  const { restore: texts } = picturePhrasesIn(language)
  return spacings.flatMap((spacing) => {
    const cells = moments.flatMap((ages) => {
      const own = ages.filter((_, index) => spacingOf(ages, index) === spacing)
      return own.length === 0 ? ['0', ''] : [String(own.length), ageText(own.at(-1) ?? 0, language)]
    })
    return cells.every((cell) => cell === '0' || cell === '') ? [] : [[texts.spacings[spacing], ...cells]]
  })
}
