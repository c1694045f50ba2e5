import { allChapters, formatDate, formatNumber, type LoadEvent, type LoadProfile } from '@leitfaden/core'
import { scaleBand, scaleLinear } from 'd3-scale'
import { picturePhrasesIn } from '../phrases/picture/picture-phrases-in.ts'
import type { Picture } from './picture.ts'
import type { PictureInput } from './picture-input.ts'
import { box } from './svg/box.ts'
import { drawnPicture } from './svg/drawn-picture.ts'
import { label } from './svg/label.ts'
import { line } from './svg/line.ts'
import type { Shape } from './svg/shape.ts'
import { textWidth } from './svg/text-width.ts'

interface Panel {
  readonly title: string
  /** Over their mean. */
  readonly factors: readonly number[]
  /** What the axis says of each; empty where it says nothing. */
  readonly marks: readonly string[]
  /** What each is called in a sentence. */
  readonly names: readonly string[]
  readonly width: number
}

const width = 680
const [left, gap, top, panelHeight] = [52, 26, 30, 150]
/** More events than these make a list, not a picture; the table has all of them. */
const mostEvents = 8
const eventHeight = 36

/** How load spreads over day, week and year, and what drives it up; nothing where nobody answered. */
export function loadPicture({ guide, document, language }: PictureInput): Picture | undefined {
  const question = allChapters(guide)
    .flatMap(({ questions }) => questions)
    .find(({ answer }) => answer.kind === 'load-profile')
  const answer = question && Object.hasOwn(document.answers, question.id) ? document.answers[question.id] : undefined
  if (answer?.state !== 'answered') return undefined
  return loadProfilePicture(answer.value as LoadProfile, language)
}

/** The same for any profile. */
export function loadProfilePicture(profile: LoadProfile, language: PictureInput['language']): Picture | undefined {
  const { load: texts } = picturePhrasesIn(language)
  const panels = panelsOf(profile, language)
  const events = (profile.events ?? []).toSorted((a, b) => (b.factor ?? 1) - (a.factor ?? 1))
  const shownEvents = events.slice(0, mostEvents)
  if (panels.length === 0 && events.length === 0) return undefined
  const factorText = (factor: number) => texts.times(formatNumber(factor, language, { digits: 2 }))
  const peaks = panels.map(({ factors, names }) => {
    const most = Math.max(...factors)
    return { factor: most, name: names[factors.indexOf(most)] ?? '' }
  })
  const highest = Math.max(1, ...peaks.map(({ factor }) => factor))
  const bottom = panels.length === 0 ? 0 : top + panelHeight + 26
  const strongest = peaks.map(({ name, factor }) => `${name} ${factorText(factor)}`)
  return drawnPicture({
    id: 'load-profile',
    title: strongest.length === 0 ? texts.eventsOnly : texts.title(strongest),
    description: texts.description,
    language,
    width,
    height: bottom + (shownEvents.length === 0 ? 0 : 30 + shownEvents.length * eventHeight) + 4,
    shapes: [
      ...drawnPanels(panels, highest, factorText, texts.average),
      ...(shownEvents.length === 0 ? [] : drawnEvents(shownEvents, bottom + 16, factorText, language)),
    ],
    table: {
      columns: [{ title: texts.when }, { title: texts.factor, align: 'right' }],
      rows: [
        ...panels.flatMap(({ factors, names }) =>
          factors.map((factor, index) => [names[index] ?? '', factorText(factor)]),
        ),
        ...events.map((event) => [
          event.when === undefined ? event.name : `${event.name}, ${formatDate(event.when, language)}`,
          event.factor === undefined ? '' : factorText(event.factor),
        ]),
      ],
    },
  })
}

function panelsOf({ hours, weekdays, months }: LoadProfile, language: PictureInput['language']): Panel[] {
  const { load: texts, weekdays: dayNames, months: monthNames } = picturePhrasesIn(language)
  const panels = [
    {
      title: texts.hours,
      weights: hours,
      names: Array.from({ length: 24 }, (_, hour) => texts.hour(hour)),
      marks: Array.from({ length: 24 }, (_, hour) => (hour % 6 === 0 ? String(hour) : '')),
      cuts: [2],
      part: 24,
    },
    { title: texts.week, weights: weekdays, names: texts.dayNames, marks: dayNames, cuts: [3, 2, 1], part: 12 },
    { title: texts.year, weights: months, names: texts.monthNames, marks: monthNames, cuts: [3, 1], part: 15 },
  ]
  const used = panels.filter(({ weights }) => weights?.some((weight) => weight > 0))
  const parts = used.reduce((sum, { part }) => sum + part, 0)
  const room = width - left - 4 - gap * (used.length - 1)
  return used.map(({ title, weights = [], names, marks, cuts, part }) => {
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
    const width = (room * part) / parts
    return {
      title,
      factors: weights.map((weight) => weight / mean),
      names,
      marks: shortened(marks, cuts, width),
      width,
    }
  })
}

/** All marks with as many letters as fit side by side. */
function shortened(marks: readonly string[], cuts: readonly number[], room: number): string[] {
  const cut = (letters: number) => marks.map((mark) => [...mark].slice(0, letters).join(''))
  const fits = cuts.find((letters) => cut(letters).every((mark) => textWidth(mark, 11) <= room / marks.length - 1))
  return cut(fits ?? cuts.at(-1) ?? 1)
}

function drawnPanels(
  panels: readonly Panel[],
  highest: number,
  factorText: (factor: number) => string,
  average: string,
): Shape[] {
  if (panels.length === 0) return []
  const bottom = top + panelHeight
  const height = scaleLinear()
    .domain([0, highest])
    .range([bottom, top + 16])
  let x = left
  return panels.flatMap(({ title, factors, marks, width: room }, index) => {
    const from = x
    x += room + gap
    const bars = scaleBand<number>()
      .domain(factors.map((_, place) => place))
      .range([from, from + room])
      .paddingInner(0.2)
    const most = Math.max(...factors)
    return [
      label(title, 'soft', { x: from, y: 13, room: room + gap - 6 }),
      ...factors.flatMap((factor, place) => {
        const start = bars(place) ?? from
        const peak = factor === most
        return [
          box(peak ? 'solid' : 'band', start, height(factor), bars.bandwidth(), bottom - height(factor)),
          ...(peak ? [] : [box('outline', start, height(factor), bars.bandwidth(), bottom - height(factor))]),
          ...(marks[place]
            ? [label(marks[place], 'soft', { x: start + bars.bandwidth() / 2, y: bottom + 16, anchor: 'middle' })]
            : []),
        ]
      }),
      line('axis', from, bottom, from + room, bottom),
      line('reference', from, height(1), from + room, height(1)),
      peakLabel(
        factorText(most),
        (bars(factors.indexOf(most)) ?? from) + bars.bandwidth() / 2,
        height(most) - 5,
        from,
        from + room,
      ),
      ...(index === 0
        ? [label(average, 'soft', { x: left - 4, y: height(1) + 4, anchor: 'end', room: left - 4 })]
        : []),
    ]
  })
}

function peakLabel(text: string, x: number, y: number, from: number, to: number): Shape {
  const anchor = x - from < 20 ? 'start' : to - x < 20 ? 'end' : 'middle'
  return label(text, 'strong', { x: anchor === 'start' ? from : anchor === 'end' ? to : x, y, anchor })
}

/** Each event with its date and its factor over the usual load, whose end is the line at 1. */
function drawnEvents(
  events: readonly LoadEvent[],
  y: number,
  factorText: (factor: number) => string,
  language: PictureInput['language'],
): Shape[] {
  const { load: texts } = picturePhrasesIn(language)
  const [from, to] = [330, width - 60]
  const length = scaleLinear()
    .domain([0, Math.max(1, ...events.map(({ factor = 1 }) => factor))])
    .range([from, to])
  const bottom = y + 8 + events.length * eventHeight
  return [
    label(texts.events, 'soft', { x: 2, y }),
    ...events.flatMap(({ name, when, factor }, index) => {
      const middle = y + 8 + index * eventHeight + eventHeight / 2
      return [
        label(name, 'text', { x: 2, y: when === undefined ? middle + 4 : middle - 2, room: from - 14 }),
        ...(when === undefined
          ? []
          : [label(formatDate(when, language), 'soft', { x: 2, y: middle + 12, room: from - 14 })]),
        ...(factor === undefined
          ? [label(texts.unknownFactor, 'soft', { x: from + 4, y: middle + 4 })]
          : [
              box('band', from, middle - 8, length(factor) - from, 16),
              box('outline', from, middle - 8, length(factor) - from, 16),
              label(factorText(factor), 'strong', {
                x: length(factor) + 8,
                y: middle + 4,
                room: width - length(factor) - 8,
              }),
            ]),
      ]
    }),
    line('axis', from, y + 8, from, bottom),
    line('reference', length(1), y + 8, length(1), bottom),
  ]
}
