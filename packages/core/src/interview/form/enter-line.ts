import type { Issue } from '../../issue.ts'
import type { Language } from '../../text.ts'
import type { FieldKind, FieldValue, Form, FormPlace, FormRow } from './form.ts'
import { formValue } from './form-value.ts'
import { placeAfter, placeAfterCell } from './place-after.ts'
import { readField } from './read-field.ts'

/** What became of one line. */
export interface Entered {
  readonly form: Form
  /** Why the line was not taken; empty where it was. */
  readonly faults: readonly Issue[]
  /** Taken, but worth a second look. */
  readonly doubts: readonly Issue[]
}

/**
 * Takes one typed line where the form stands. An empty line goes on and keeps what is there; `.` says that this is enough. In the list
 * of rows `=2` changes the second one, `-2` removes it, cells with `|` or tabulators between them are a whole row, and anything else begins
 * a new one.
 */
export function enterLine(form: Form, typed: string, language: Language): Entered {
  const { place } = form
  if (place.at === 'end') return entered(form)
  if (place.at === 'rows') return enterRows(form, typed, language)
  const field = fieldAt(form, place)
  if (field === undefined) return entered({ ...form, place: { at: 'end' } })
  const isEmpty = typed.trim() === ''
  if (place.at === 'field' && takesLines(field.kind)) return enterText(form, place, field.kind, typed, language)
  if (place.amount !== undefined) {
    if (isEmpty) return entered({ ...form, place: bare(place) })
    return enterValue(form, place, field.kind, withUnit(place.amount, typed, field.kind), language)
  }
  if (isEmpty) return goOn(form, place)
  if (typed.trim() === '.') return finish(form, place)
  return enterValue(form, place, field.kind, typed, language)
}

/** Empties the field where the form stands, and goes on. */
export function clearField(form: Form): Entered {
  const { place } = form
  if (place.at === 'end' || place.at === 'rows') return entered(form)
  return goOn(withValue(form, place, undefined), place)
}

type Fielded = Extract<FormPlace, { at: 'field' | 'cell' }>

export function fieldAt({ fields, table }: Form, place: Fielded) {
  return place.at === 'field' ? fields[place.field] : table?.columns[place.column]
}

/** Several lines make one answer. */
export function takesLines({ kind }: FieldKind): boolean {
  return kind === 'long-text' || kind === 'list'
}

function enterValue(form: Form, place: Fielded, kind: FieldKind, typed: string, language: Language): Entered {
  const read = readField(kind, typed, form.question.id, language)
  if (!read.ok) {
    const [first] = kind.kind === 'quantity' ? kind.units : []
    const unread = read.issues.some(({ code, expected }) => code === 'ambiguous-number' && expected === undefined)
    // Without a unit nobody sees how the number can be read.
    if (unread && first !== undefined && !/\p{L}/u.test(typed))
      return enterValue(form, place, kind, unitAfter(typed.trim(), first), language)
    const unitless = kind.kind === 'quantity' && read.issues.every(({ code }) => code === 'missing-unit')
    // Of one unit nobody has to be asked which.
    if (unitless && first !== undefined && kind.units.length === 1)
      return enterValue(form, place, kind, unitAfter(typed.trim(), first), language)
    const next = unitless ? { ...form, place: { ...place, amount: typed.trim() } } : form
    return { form: next, faults: read.issues, doubts: [] }
  }
  const { form: next, faults } = goOn(withValue(form, bare(place), read.value), bare(place))
  return { form: next, faults, doubts: read.issues }
}

/** `2` is the second unit of those offered. Whoever types another number starts again. */
function withUnit(amount: string, typed: string, kind: FieldKind): string {
  const word = typed.trim()
  const units = kind.kind === 'quantity' ? kind.units : []
  const unit = /^\d{1,2}$/.test(word) ? units[Number(word) - 1] : /^[^\d\s]/u.test(word) ? word : undefined
  if (unit === undefined) return word
  return unitAfter(amount, unit)
}

function unitAfter(amount: string, unit: string): string {
  return `${amount} ${unit.startsWith('1/') ? unit.slice(1) : unit}`
}

function enterText(
  form: Form,
  place: Extract<FormPlace, { at: 'field' }>,
  kind: FieldKind,
  typed: string,
  language: Language,
): Entered {
  const lines = place.lines ?? []
  const ends = typed.trim() === '' || typed.trim() === '.'
  if (!ends) {
    const more = [...lines, typed]
    const read = readField(kind, more.join('\n'), form.question.id, language)
    // Only this line is refused: those before it stay.
    return read.ok ? entered({ ...form, place: { ...place, lines: more } }) : { form, faults: read.issues, doubts: [] }
  }
  if (lines.length === 0) return goOn(form, place)
  return enterValue(form, place, kind, lines.join('\n'), language)
}

function enterRows(form: Form, typed: string, language: Language): Entered {
  const { table } = form
  const word = typed.trim()
  if (table === undefined || word === '' || word === '.') return complete({ ...form, place: { at: 'end' } })
  const [, sign, number] = /^([=-])\s?(\d{1,4})$/.exec(word) ?? []
  const row = Number(number) - 1
  if (sign !== undefined) {
    if (table.rows[row] === undefined) return { form, faults: [noSuchRow(word, table.rows.length)], doubts: [] }
    if (sign === '=') return entered({ ...form, place: { at: 'cell', row, column: 0 } })
    return entered({ ...form, table: { ...table, rows: table.rows.filter((_, index) => index !== row) } })
  }
  if (/[|\t]/.test(typed)) return enterWholeRow(form, table, typed, language)
  const rows: readonly FormRow[] = [...table.rows, { cells: {} }]
  const added: Form = { ...form, table: { ...table, rows }, place: { at: 'cell', row: rows.length - 1, column: 0 } }
  if (word === '+') return entered(added)
  const result = enterLine(added, typed, language)
  return result.faults.length > 0 && result.form === added ? { ...result, form } : result
}

/** A row pasted from a spreadsheet, or typed with strokes between its cells. It is taken whole or not at all. */
function enterWholeRow(form: Form, table: NonNullable<Form['table']>, typed: string, language: Language): Entered {
  const cells = typed.replace(/^\s*\||\|\s*$/g, '').split(/[|\t]/)
  const faults: Issue[] = []
  const doubts: Issue[] = []
  const filled: [string, FieldValue][] = []
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === '') continue
    const column = table.columns[index]
    if (column === undefined) {
      faults.push(tooManyCells(typed, table.columns.length))
      break
    }
    const read = readField(column.kind, cell, form.question.id, language)
    if (read.ok) filled.push([column.id, read.value])
    if (read.ok) doubts.push(...read.issues)
    else faults.push(...read.issues)
  }
  if (faults.length > 0) return { form, faults, doubts: [] }
  const row: FormRow = { cells: Object.fromEntries(filled) }
  return { form: withoutEmptyRows({ ...form, table: { ...table, rows: [...table.rows, row] } }), faults, doubts }
}

function tooManyCells(found: string, columns: number): Issue {
  return {
    code: 'too-many-cells',
    severity: 'error',
    path: [],
    message: { de: 'mehr Zellen als Spalten', en: 'more cells than columns' },
    expected: { de: `höchstens ${columns}`, en: `at most ${columns}` },
    found,
  }
}

function noSuchRow(found: string, rows: number): Issue {
  return {
    code: 'unknown-row',
    severity: 'error',
    path: [],
    message: { de: 'diese Zeile gibt es nicht', en: 'there is no such row' },
    expected: { de: `1 bis ${rows}`, en: `1 to ${rows}` },
    found,
  }
}

function goOn(form: Form, place: Fielded): Entered {
  const next = place.at === 'field' ? placeAfter(form, place.field) : placeAfterCell(form, place.row, place.column)
  const tidy = next.at === 'rows' ? withoutEmptyRows(form) : form
  return complete({ ...tidy, place: next })
}

/** Enough of a row, then there may be another; enough of anything else, then that is all. */
function finish(form: Form, place: Fielded): Entered {
  const inRow = place.at === 'cell' && form.table?.fixed === false
  return complete({ ...withoutEmptyRows(form), place: inRow ? { at: 'rows' } : { at: 'end' } })
}

/** At the end of a record its required fields must be there: else back to the first that is missing. */
function complete(form: Form): Entered {
  if (form.place.at !== 'end') return entered(form)
  const value = formValue(form)
  if (value.ok) return entered(form)
  const missing = form.fields.findIndex(({ id, required }) => required && form.values[id] === undefined)
  const counts = form.fields.findIndex(({ id }) => id === 'hourly')
  const back = missing >= 0 ? missing : Math.max(0, counts)
  return { form: { ...form, place: { at: 'field', field: back } }, faults: value.issues, doubts: [] }
}

function withoutEmptyRows(form: Form): Form {
  const { table } = form
  if (table === undefined || table.fixed) return form
  return { ...form, table: { ...table, rows: table.rows.filter(({ cells }) => Object.keys(cells).length > 0) } }
}

function withValue(form: Form, place: Fielded, value: FieldValue | undefined): Form {
  const set = (values: Form['values'], id: string): Form['values'] => {
    const { [id]: _, ...others } = values
    return value === undefined ? others : { ...others, [id]: value }
  }
  const field = fieldAt(form, place)
  if (field === undefined) return form
  if (place.at === 'field') return { ...form, values: set(form.values, field.id) }
  const { table } = form
  if (table === undefined) return form
  const rows = table.rows.map((row, index) => (index === place.row ? { ...row, cells: set(row.cells, field.id) } : row))
  return { ...form, table: { ...table, rows } }
}

function bare(place: Fielded): Fielded {
  const { lines, amount, ...rest } = place
  return rest
}

function entered(form: Form): Entered {
  return { form, faults: [], doubts: [] }
}
