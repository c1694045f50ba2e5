import {
  exampleAnswer,
  type FieldKind,
  type Form,
  type FormField,
  fieldAt,
  formatNumber,
  formatQuantity,
  formatUnit,
  type LeafKind,
  parseQuantity,
} from '@leitfaden/core'
import { displayWidth } from '../terminal/display-width.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { saidRow, saidValue } from './said.ts'
import type { Talk } from './talk.ts'

/** What is to be typed where a form stands: what it is, what there is to choose from, what stands there already. */
export function fieldLines(talk: Talk, { place, ...rest }: Form): Line[] {
  const form = { ...rest, place }
  if (place.at === 'end') return []
  if (place.at === 'rows') return rowLines(talk, form)
  const field = fieldAt(form, place)
  if (field === undefined || (place.at === 'field' && place.lines !== undefined)) return []
  if (place.amount !== undefined && field.kind.kind === 'quantity')
    return unitLines(talk, place.amount, field.kind.units)
  const { t, texts, width } = talk
  const present = place.at === 'field' ? form.values[field.id] : form.table?.rows[place.row]?.cells[field.id]
  const row = place.at === 'cell' && place.column === 0 ? form.table?.rows[place.row] : undefined
  return [
    ...(row === undefined || place.at !== 'cell'
      ? []
      : ['', [{ text: row.title?.[texts.language] ?? t.row(place.row + 1), style: 'bold' } as const]]),
    ...titledHint(talk, field, place.at === 'cell'),
    ...optionLines(talk, field.kind),
    ...(present === undefined || field.title === undefined
      ? []
      : indented(t.present(saidValue(talk, field.kind, present)), width(), '  ', '    ', 'green')),
  ]
}

/** `Kind  one of them: …`; help beside the title where there is some. */
function titledHint(talk: Talk, { title, help, kind }: FormField, inRow: boolean): Line[] {
  const { texts, width } = talk
  const hint = title !== undefined && kind.kind === 'text' ? '' : hintOf(talk, kind)
  if (title === undefined) return indented(hint, width(), '', '', 'dim')
  const name = title[texts.language]
  const about = help === undefined ? '' : ` (${help[texts.language]})`
  const lead = inRow ? '  ' : ''
  const rest = `${about}${hint === '' ? '' : `  ${hint}`}`
  if (displayWidth(lead + name + rest) <= width()) return [[lead, name, { text: rest, style: 'dim' }]]
  return [...indented(name + about, width(), lead, lead), ...indented(hint, width(), `${lead}  `, `${lead}  `, 'dim')]
}

/** More units than these nobody reads. */
const mostUnits = 3

function hintOf(talk: Talk, kind: FieldKind): string {
  const { form } = talk.t
  const { language } = talk.texts
  switch (kind.kind) {
    case 'text':
      return form.text
    case 'long-text':
      return form.longText
    case 'choice':
      return kind.other ? `${form.choice}. ${form.other}` : form.choice
    case 'multi-choice':
      return kind.other ? `${form.several}. ${form.other}` : form.several
    case 'yes-no':
      return form.yesNo
    case 'date':
      return form.date
    case 'time-window':
      return form.timeWindow
    case 'time':
      return form.time
    case 'number':
      return form.number
    case 'quantity': {
      const more = kind.units.slice(1, mostUnits).map((unit) => formatUnit(unit, language))
      const units = more.length === 0 ? '' : form.units(more.join(', '), kind.units.length > mostUnits)
      return `${form.quantity(exampleOf(talk, kind))}${units}`
    }
    case 'money':
      return form.money(kind.currencies.join(', '))
    case 'list':
      return kind.suggestions === undefined ? form.list : form.suggestions
    case 'item':
      return form.item
    case 'weights':
      return form.weights(kind.count)
  }
}

/** In a spelling that may be typed: groups of digits could be taken for decimals, and many zeros are hard to count. */
function exampleOf({ t, texts: { language } }: Talk, kind: LeafKind): string {
  const read = parseQuantity(String(exampleAnswer(kind, { language })), {})
  if (!read.ok) return ''
  const { value } = read
  if (!('low' in value) || value.low < million) return formatQuantity(value, language, { group: false })
  const [low, high] = [value.low, value.high].map((bound) => formatNumber(bound / million, language))
  return `${low}–${high} ${t.form.millions} ${formatUnit(value.unit, language)}`
}

const million = 1_000_000

function optionLines({ texts: { language }, width }: Talk, kind: FieldKind): Line[] {
  const options =
    kind.kind === 'choice' || kind.kind === 'multi-choice'
      ? kind.options
      : kind.kind === 'list'
        ? (kind.suggestions ?? [])
        : kind.kind === 'weights'
          ? kind.presets
          : []
  return numbered(
    options.map(({ title }) => title[language]),
    width(),
  )
}

function unitLines({ t, texts: { language }, width }: Talk, amount: string, units: readonly string[]): Line[] {
  return [
    t.form.unitOf(amount),
    ...numbered(
      units.map((unit) => formatUnit(unit, language)),
      width(),
    ),
  ]
}

/** Side by side where they fit, so that a question keeps its height. */
function numbered(texts: readonly string[], width: number): Line[] {
  if (texts.length === 0) return []
  const marks = texts.map((text, index) => `${String(index + 1).padStart(2)}  ${text}`)
  const cell = Math.max(...marks.map(displayWidth)) + 3
  const columns = texts.length <= 4 ? 1 : Math.max(1, Math.floor((width - 2) / cell))
  const height = Math.ceil(marks.length / columns)
  return Array.from({ length: height }, (_, row): Line => {
    const cells = marks.filter((_, index) => index % height === row)
    return `  ${cells.map((text) => text + ' '.repeat(Math.max(0, cell - displayWidth(text)))).join('')}`.trimEnd()
  })
}

function rowLines(talk: Talk, { table }: Form): Line[] {
  const { t, texts, width } = talk
  if (table === undefined) return []
  const titles = table.columns.map(({ title }) => title?.[texts.language] ?? '').join(', ')
  const [first] = table.columns
  const options = first === undefined ? [] : optionLines(talk, first.kind)
  if (table.rows.length === 0) return [...indented(t.form.rows(titles), width(), '', '', 'dim'), ...options]
  return [
    ...table.rows.flatMap((row, index) =>
      indented(saidRow(talk, table.columns, row), width(), `${String(index + 1).padStart(3)}  `, '     '),
    ),
    ...indented(
      `${t.form.moreRows(first?.title?.[texts.language] ?? '')} · ${t.form.rowsHint}`,
      width(),
      '',
      '',
      'dim',
    ),
    ...options,
  ]
}
