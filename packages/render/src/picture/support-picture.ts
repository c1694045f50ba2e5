import { formatQuantity, type ReactionTier, type SupportWeek, supportWeek } from '@leitfaden/core'
import type { FaultsEstimate, TierEstimate } from '@leitfaden/sizing'
import { scaleLinear } from 'd3-scale'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'
import { box } from './svg/box.ts'
import { drawnPicture } from './svg/drawn-picture.ts'
import { hatchFill, hatchPattern } from './svg/hatch.ts'
import { label } from './svg/label.ts'
import { line } from './svg/line.ts'
import { look } from './svg/look.ts'
import { type Shape, shape } from './svg/shape.ts'
import { textWidth } from './svg/text-width.ts'
import { trail } from './svg/trail.ts'

interface Tier {
  readonly title: string
  readonly chosen: boolean
  readonly week: SupportWeek
  readonly estimate: TierEstimate | undefined
  /** Of the fault on Saturday night, in hours. */
  readonly wait: number
}

const id = 'support-windows'
const width = 680
const [left, right] = [2, width - 2]
/** The week, and the morning after. */
const hours = 180
/** Saturday, 22:00. */
const fault = 5 * 24 + 22
const [top, rowHeight, barHeight] = [64, 66, 20]
const at = scaleLinear().domain([0, hours]).range([left, right])

/** A week of each reaction tier, and how long a fault on Saturday night waits, against the accepted downtime; nothing without tiers. */
export function supportPicture(input: PictureInput): Picture | undefined {
  const { provider, estimate, language } = input
  const { maxDowntime, tiers: estimated } = estimate.serviceLevel
  const tiers = (provider?.reactionTiers ?? []).flatMap((tier) => tierOf(tier, estimated, language))
  if (tiers.length === 0) return undefined
  const { support: texts } = picturePhrasesIn(language)
  const accepted = timeText(maxDowntime.hours, language)
  const holidays = Math.max(0, ...estimated.map(({ longestWait }) => longestWait))
  const plain = Math.max(0, ...tiers.map(({ week }) => (week.gap ? week.gap[1] - week.gap[0] : 0)))
  const bottom = top + tiers.length * rowHeight
  return drawnPicture({
    id,
    title: titleText(tiers, input),
    description: [
      texts.description(accepted, maxDowntime.answered),
      ...(Number.isFinite(holidays) && holidays > plain ? [texts.holidays(timeText(holidays, language))] : []),
    ].join(' '),
    language,
    width,
    height: bottom + 6,
    shapes: [
      hatchPattern(id),
      ...acceptedBand(maxDowntime, accepted, bottom, input),
      ...dayNames(input),
      ...tiers.flatMap((tier, index) => row(tier, top + index * rowHeight, maxDowntime.hours, input)),
      line('reference', at(fault), 24, at(fault), bottom),
    ],
    table: {
      columns: [
        { title: texts.tier },
        ...[texts.there, texts.longestGap, texts.saturday, texts.within].map((title) => ({
          title,
          align: 'right' as const,
        })),
      ],
      rows: tiers.map(({ title, week, wait }) => [
        title,
        formatQuantity({ value: Math.round((openHours(week) / 168) * 100), unit: '%' }, language),
        week.gap ? timeText(week.gap[1] - week.gap[0], language) : texts.noGap,
        wait === 0 ? texts.noWait : timeText(wait, language),
        wait <= maxDowntime.hours ? texts.yes : texts.no,
      ]),
    },
  })
}

function tierOf(tier: ReactionTier, estimated: FaultsEstimate['tiers'], language: PictureInput['language']): Tier[] {
  const week = supportWeek(tier)
  if (week === undefined) return []
  const estimate = estimated.find(({ id }) => id === tier.id)
  return [{ title: tier.title[language], chosen: estimate?.chosen ?? false, week, estimate, wait: week.wait(fault) }]
}

/** What the chosen tier, or else the least, makes of the fault. */
function titleText(tiers: readonly Tier[], { estimate, language }: PictureInput): string {
  const { support: texts } = picturePhrasesIn(language)
  const [first] = tiers
  const { title, wait } = tiers.find(({ chosen }) => chosen) ?? (first as Tier)
  if (wait === 0) return texts.titleAlways(title)
  return texts.title(title, timeText(wait, language), wait <= estimate.serviceLevel.maxDowntime.hours)
}

/** From the fault on, as long as downtime is accepted: through all rows, so that waits can be held against it. */
function acceptedBand(
  { hours: limit, answered }: FaultsEstimate['maxDowntime'],
  accepted: string,
  bottom: number,
  { language }: PictureInput,
): Shape[] {
  const { support: texts } = picturePhrasesIn(language)
  const end = Math.min(at(fault + limit), right)
  return [
    shape('rect', { x: at(fault), y: 40, width: end - at(fault), height: bottom - 40, ...hatchFill(id) }),
    label(texts.fault, 'small', { x: at(fault), y: 18, anchor: 'end', room: at(fault) - 4 }),
    label(texts.accepted(accepted, answered), 'soft', { x: at(fault) - 6, y: 34, anchor: 'end', room: at(fault) - 10 }),
  ]
}

function dayNames({ language }: PictureInput): Shape[] {
  const { weekdays } = picturePhrasesIn(language)
  return Array.from({ length: 8 }, (_, day) =>
    label(weekdays[day % 7] ?? '', 'soft', { x: at(day * 24 + (day === 7 ? 6 : 12)), y: 52, anchor: 'middle' }),
  )
}

function row({ title, chosen, week, wait }: Tier, y: number, limit: number, { language }: PictureInput): Shape[] {
  const { support: texts } = picturePhrasesIn(language)
  const name = chosen ? `${title} (${texts.chosen})` : title
  const [barTop, middle] = [y + 20, y + 20 + barHeight / 2]
  const shown = [week.open, week.open.map(([from, to]) => [from + 168, to + 168] as const)].flat()
  return [
    label(name, chosen ? 'strong' : 'text', { x: left, y: y + 14, room: at(fault) - left - 10 }),
    ...shown.flatMap(([from, to]) =>
      from >= hours ? [] : [box('solid', at(from), barTop, at(Math.min(to, hours)) - at(from), barHeight)],
    ),
    ...Array.from({ length: 9 }, (_, day) => Math.min(at(day * 24), right)).map((x) =>
      line('axis', x, barTop - 3, x, barTop + barHeight),
    ),
    line('axis', left, barTop + barHeight, right, barTop + barHeight),
    ...(week.gap ? gapShapes(week.gap, middle, texts.nobody, language) : []),
    ...waitShapes(wait, limit, barTop + barHeight + 11, language),
  ]
}

/** A measure across the longest time without anybody, with its length where there is room. */
function gapShapes(
  [from, to]: readonly [number, number],
  y: number,
  says: (time: string) => string,
  language: PictureInput['language'],
): Shape[] {
  const [start, end] = [at(from) + 2, Math.min(at(to), right) - 2]
  const room = end - start - 24
  const [long, short] = [says(timeText(to - from, language)), timeText(to - from, language)]
  const text = [long, short].find((one) => textWidth(one, 11) <= room)
  // Not across the line of the fault.
  const middle = from < fault && to > fault && room > 120 ? (start + at(fault)) / 2 : (start + end) / 2
  const half = textWidth(text ?? '', 11) / 2
  return [
    ...(text === undefined
      ? [line('leader', start, y, end, y)]
      : [line('leader', start, y, middle - half - 3, y), line('leader', middle + half + 3, y, end, y)]),
    line('leader', start, y - 4, start, y + 4),
    line('leader', end, y - 4, end, y + 4),
    label(text ?? short, 'halo', {
      x: middle,
      y: text === undefined ? y - barHeight / 2 - 6 : y + 4,
      anchor: 'middle',
    }),
  ]
}

/** An arrow from the fault until somebody is there. */
function waitShapes(wait: number, limit: number, y: number, language: PictureInput['language']): Shape[] {
  const { support: texts } = picturePhrasesIn(language)
  const end = at(fault + wait)
  const text =
    wait === 0
      ? texts.noWait
      : wait <= limit
        ? texts.waits(timeText(wait, language))
        : texts.tooLong(timeText(wait, language))
  return [
    label(text, wait > limit ? 'strong' : 'small', { x: at(fault) - 8, y: y + 4, anchor: 'end', room: at(fault) - 12 }),
    shape('circle', { cx: at(fault), cy: y, r: 3.5, ...look('mark') }),
    ...(wait === 0
      ? []
      : [
          line('whisker', at(fault), y, end, y),
          trail('whisker', [
            [end - 6, y - 4],
            [end, y],
            [end - 6, y + 4],
          ]),
        ]),
  ]
}

function openHours({ open }: SupportWeek): number {
  return open.reduce((sum, [from, to]) => sum + to - from, 0)
}

function timeText(hours: number, language: PictureInput['language']): string {
  const quantity = hours < 1 ? { value: hours * 60, unit: 'min' } : { value: hours, unit: 'h' }
  return formatQuantity(quantity, language, { digits: 3 })
}
