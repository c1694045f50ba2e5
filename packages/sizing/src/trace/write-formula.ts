import { formatNumber, formatQuantity, formatUnit, type Language } from '@leitfaden/core'
import type { Estimate, FormulaStep, Step } from '../estimate/estimate.ts'
import { type Expression, operators } from '../formula/expression.ts'
import { elapsedName, unitNames } from '../formula/unit-names.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { builtInModel } from '../model.ts'

/** What stands in place of a name: its title, or its number with unit. */
type WrittenWith = 'names' | 'numbers'

export interface WriteOptions {
  readonly language: Language
  readonly with: WrittenWith
  /** The month whose numbers are shown, 0 to 24. Default 24. */
  readonly month?: number
  /** The row whose numbers are shown, where there are several. Default 0. */
  readonly row?: number
  /** The model of the estimate; the built-in one where absent. */
  readonly model?: CompiledModel
}

/** A formula step as people read it: `Users × share active × page views per user`, or `1,500 users × 20% × 60 page views …`. */
export function writeFormula(estimate: Estimate, step: FormulaStep, options: WriteOptions): string {
  const { language, month = 24, row = 0, model = builtInModel } = options
  const expression = model.parsed[step.expression]
  if (!expression) return step.expression
  const withNames = options.with === 'names'
  const name: NameWriter = (id, allRows) => {
    const unit = unitNames.get(id)
    if (unit) return withNames ? formatUnit(unit, language, 1) : formatQuantity({ value: 1, unit }, language)
    if (id === elapsedName)
      return withNames ? words[language].elapsed : formatQuantity({ value: month, unit: 'month' }, language)
    const known = estimate.steps[id] ?? standIn(estimate, model, id)
    if (withNames) return (model.inputs.find((input) => input.id === id) ?? known)?.title[language] ?? id
    if (!known) return id
    return allRows || known.values.rows.length < 2
      ? writeValue(known, language, month)
      : writeQuantity(known.values.rows[row]?.values[known.values.monthly ? month : 0] ?? 0, known.unit, language)
  }
  return write(expression, 0, name, language, false)
}

/** How a name is written; `allRows` within a sum over them. */
type NameWriter = (id: string, allRows: boolean) => string

function writeQuantity(value: number, unit: string, language: Language): string {
  return formatQuantity({ value, unit }, language, { digits: 4 })
}

/** The value of a step in one month, several rows one after the other: `[40 GiB; 12 GiB]`. */
function writeValue(step: Step, language: Language, month = 24): string {
  const rows = step.values.rows.map((row) => row.values[step.values.monthly ? month : 0] ?? 0)
  if (rows.length === 0) return formatQuantity({ value: 0, unit: step.unit }, language)
  const written = rows.map((value) => writeQuantity(value, step.unit, language)).join('; ')
  return rows.length > 1 ? `[${written}]` : written
}

/** An input nobody answered has no step of its own: the step of what stands in for it. */
function standIn(estimate: Estimate, model: CompiledModel, id: string): Step | undefined {
  const otherwise = model.inputs.find((input) => input.id === id)?.otherwise
  return otherwise === undefined ? undefined : estimate.steps[otherwise]
}

const words = {
  de: {
    elapsed: 'Zeit seit Beginn',
    if: 'falls',
    thus: 'dann',
    otherwise: 'sonst',
    and: 'und',
    or: 'oder',
    not: 'nicht',
  },
  en: { elapsed: 'time since the start', if: 'if', thus: 'then', otherwise: 'else', and: 'and', or: 'or', not: 'not' },
} as const

const functionTitles: { readonly [language in Language]: { readonly [name: string]: string } } = {
  de: {
    max: 'größerer Wert aus',
    min: 'kleinerer Wert aus',
    ceil: 'aufgerundet',
    floor: 'abgerundet',
    round: 'gerundet',
    sqrt: 'Wurzel aus',
    sum: 'Summe von',
    perKind: 'nach Art',
    restorePoints: 'Sicherungsstände im Mittel',
    fewestRestorePoints: 'Sicherungsstände mindestens',
    mostRestorePoints: 'Sicherungsstände höchstens',
    reachBack: 'Tage zurück',
    backupCopies: 'Kopien',
    windowShare: 'Anteil der Woche',
    meanWait: 'mittleres Warten',
  },
  en: {
    max: 'larger of',
    min: 'smaller of',
    ceil: 'rounded up',
    floor: 'rounded down',
    round: 'rounded',
    sqrt: 'root of',
    sum: 'sum of',
    perKind: 'per kind',
    restorePoints: 'restore points on average',
    fewestRestorePoints: 'restore points at least',
    mostRestorePoints: 'restore points at most',
    reachBack: 'days back',
    backupCopies: 'copies',
    windowShare: 'share of the week',
    meanWait: 'mean wait',
  },
}

const strength: { readonly [op: string]: number } = {
  or: 1,
  and: 2,
  not: 3,
  equal: 4,
  unequal: 4,
  larger: 4,
  largerEq: 4,
  smaller: 4,
  smallerEq: 4,
  add: 5,
  subtract: 5,
  multiply: 6,
  divide: 6,
  unaryMinus: 7,
  pow: 8,
}

const signs: { readonly [op: string]: string } = {
  ...operators,
  multiply: '×',
  divide: '÷',
  subtract: '−',
  unaryMinus: '−',
  largerEq: '≥',
  smallerEq: '≤',
  equal: '=',
  unequal: '≠',
}

function write(e: Expression, outer: number, name: NameWriter, language: Language, allRows: boolean): string {
  const w = words[language]
  switch (e.op) {
    case 'number':
      return formatNumber(e.value, language)
    case 'name':
      return name(e.name, allRows)
    case 'if': {
      const [condition, whenTrue, whenFalse] = e.args.map((arg) => write(arg, 0, name, language, allRows))
      const text = `${w.if} ${condition} ${w.thus} ${whenTrue}, ${w.otherwise} ${whenFalse}`
      return outer > 0 ? `(${text})` : text
    }
    case 'call': {
      const rows = allRows || e.name === 'sum' || e.name === 'perKind'
      return `${functionTitles[language][e.name] ?? e.name}(${e.args.map((arg) => write(arg, 0, name, language, rows)).join('; ')})`
    }
    default: {
      const own = strength[e.op] as number
      const sign = e.op === 'and' || e.op === 'or' || e.op === 'not' ? w[e.op] : (signs[e.op] as string)
      // The right side of − and ÷ needs brackets at equal strength too.
      const parts = e.args.map((arg, i) => {
        const keepsOrder = e.op === 'add' || e.op === 'multiply'
        return write(arg, own + (i > 0 && !keepsOrder ? 0.5 : 0), name, language, allRows)
      })
      const text = parts.length === 1 ? `${sign}${e.op === 'not' ? ' ' : ''}${parts[0]}` : parts.join(` ${sign} `)
      return outer > own ? `(${text})` : text
    }
  }
}
