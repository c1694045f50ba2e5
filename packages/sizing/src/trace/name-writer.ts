import { formatQuantity, formatUnit, type Language } from '@leitfaden/core'
import type { Estimate, Step } from '../estimate/estimate.ts'
import { elapsedName, unitNames } from '../formula/unit-names.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { builtInModel } from '../model.ts'

export interface WriteOptions {
  readonly language: Language
  /** What stands in place of a name: its title, or its number with unit. */
  readonly with: 'names' | 'numbers'
  /** The month whose numbers are shown, 0 to 24. Default 24. */
  readonly month?: number
  /** The row whose numbers are shown, where there are several. Default 0. */
  readonly row?: number
  /** The model of the estimate; the built-in one where absent. */
  readonly model?: CompiledModel
}

/** How a name is written; `allRows` within a sum over them. */
export type NameWriter = (id: string, allRows: boolean) => string

/** Writes the names of formulas as titles, or as the numbers that a month and row of an estimate have. */
export function nameWriter(estimate: Estimate, options: WriteOptions): NameWriter {
  const { language, month = 24, row = 0, model = builtInModel } = options
  const withNames = options.with === 'names'
  return (id, allRows) => {
    const unit = unitNames.get(id)
    if (unit) return withNames ? formatUnit(unit, language, 1) : formatQuantity({ value: 1, unit }, language)
    if (id === elapsedName)
      return withNames ? elapsedTitles[language] : formatQuantity({ value: month, unit: 'month' }, language)
    const known = estimate.steps[id] ?? standIn(estimate, model, id)
    if (withNames) return (model.inputs.find((input) => input.id === id) ?? known)?.title[language] ?? id
    if (!known) return id
    return allRows || known.values.rows.length < 2
      ? writeValue(known, language, month)
      : writeQuantity(known.values.rows[row]?.values[known.values.monthly ? month : 0] ?? 0, known.unit, language)
  }
}

const elapsedTitles = { de: 'Zeit seit Beginn', en: 'time since the start' } as const

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
