import { fromBase, type ProviderProfile, type Source, type Text } from '@leitfaden/core'
import type { Bindings } from '../engine/bindings.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { definitionsOf } from '../model/definitions.ts'
import type { Assumption, Binding, Convention, Formula, Input } from '../model/model.ts'
import { questionOf } from '../model/question-of.ts'
import type { Spread } from '../sampling/spread.ts'
import type { Range, Step, ValueRow, Values } from './estimate.ts'
import type { Reckoning } from './reckoning.ts'
import { rowLabel } from './row-label.ts'
import type { Value } from './value.ts'

/** Tells how values came about: the steps of every trace, down to answers, assumptions, facts and conventions. */
export class Steps {
  readonly #steps: Record<string, Step> = {}
  readonly #model: CompiledModel
  readonly #bindings: Bindings
  readonly #provider: ProviderProfile
  readonly #reckoning: Reckoning

  constructor(model: CompiledModel, bindings: Bindings, provider: ProviderProfile, reckoning: Reckoning) {
    this.#model = model
    this.#bindings = bindings
    this.#provider = provider
    this.#reckoning = reckoning
  }

  get all(): { readonly [id: string]: Step } {
    return this.#steps
  }

  /** Adds the steps of a name and of all it rests on; gives back the id of its own, or of the one that stands in for it. */
  add(name: string): string {
    if (Object.hasOwn(this.#steps, name)) return name
    const definition = definitionsOf(this.#model).get(name)
    switch (definition?.kind) {
      case 'convention':
        return this.#agreed(definition.convention)
      case 'assumption':
        return this.#assumed(definition.assumption)
      case 'formula':
        return this.#applied(definition.formula)
      case 'input':
        return this.#read(definition.input)
      default:
        throw new Error(`No such name in the model: ${name}`)
    }
  }

  /** Ids of the steps behind the names of an expression, each once. */
  addBehind(expression: string): string[] {
    return [...new Set(this.#reckoning.namesIn(expression).map((name) => this.add(name)))]
  }

  #agreed({ id, title, unit, why, source }: Convention): string {
    const values = this.#show(id, unit)
    return this.#keep({ kind: 'convention', id, title, unit, values, why, source: this.#source(source) as Source })
  }

  #applied(formula: Formula): string {
    const { id, title, unit, why } = formula
    const expression = this.#reckoning.expressionOf(formula)
    const inputs = this.addBehind(expression)
    const values = this.#show(id, unit)
    const source = this.#source(formula.source)
    const change = this.#model.changes?.[id]
    return this.#keep({
      kind: 'formula',
      id,
      title,
      unit,
      values,
      expression,
      inputs,
      why,
      ...(source && { source }),
      ...(change && { changed: change }),
    })
  }

  #assumed(assumption: Assumption): string {
    const { id, title, unit, review } = assumption
    const option = this.#bindings.variants.get(id)
    const range = (option === undefined ? undefined : assumption.variants?.[option]) ?? assumption
    const source = this.#source(range.source)
    const replaced = this.#model.inputs.find((input) => input.otherwise === id)
    const question = replaced && questionOf(this.#model, replaced)
    const change = this.#model.changes?.[id]
    const { low, high, why } = range
    return this.#keep({
      kind: 'assumption',
      id,
      title,
      unit,
      values: this.#show(id, unit),
      low,
      high,
      why,
      review,
      ...(option !== undefined && { variant: option }),
      ...(assumption.shape === 'chance' && { chance: assumption.chance ?? 0.5 }),
      ...(source && { source }),
      ...(question && { question }),
      ...(change && { changed: change }),
    })
  }

  #read(input: Input): string {
    const found = this.#bindings.found.get(input.id)
    if (!found)
      return 'table' in input.from ? this.#assumedRows(input, input.from) : this.add(input.otherwise as string)
    if (found.kind === 'rows')
      return this.#readRows(input, input.from as ColumnBinding, found.cells.includes(undefined))
    const { id, title, unit, from } = input
    const shown = { id, title, unit, values: this.#show(id, unit) }
    const question = questionOf(this.#model, input)
    if (found.kind === 'number' && question !== undefined) {
      const part = 'at' in from ? from.at : 'peak' in from ? from.peak : 'total' in from ? from.total : undefined
      const range = this.#range(found.given.spread, unit)
      return this.#keep({ ...shown, kind: 'answer', question, ...(part !== undefined && { part }), ...range })
    }
    if (found.kind === 'fact') {
      const source = this.#provider.sources[found.source] as Source
      return this.#keep({ ...shown, kind: 'fact', fact: found.fact, source, assumption: found.assumption })
    }
    const exact = fromBase(found.given.value, unit)
    const given = { low: exact, high: exact, review: this.#provider.reviewed }
    if (found.kind === 'number') return this.#keep({ ...shown, kind: 'assumption', ...given, why: chosenCalendar })
    const source = this.#provider.sources[found.source] as Source
    return this.#keep({
      ...shown,
      kind: 'assumption',
      ...given,
      why: providersDefault,
      source,
      ...(question !== undefined && { question }),
    })
  }

  #assumedRows(input: Input, { table: id, column, choose, present }: ColumnBinding): string {
    const table = this.#bindings.rows.table(id)
    const inputs = new Set<string>()
    for (const row of table.assumed ?? []) {
      const kindChosen = column === table.kinds?.column && row.kind !== undefined && choose
      if (!present && !kindChosen) inputs.add(this.add(row.cells[column] ?? (input.otherwise as string)))
    }
    const { title, unit } = input
    const values = this.#show(input.id, unit)
    return this.#keep({
      kind: 'assumed-rows',
      id: input.id,
      title,
      unit,
      values,
      question: table.question,
      inputs: [...inputs],
    })
  }

  #readRows({ id, title, unit, otherwise }: Input, { table, column }: ColumnBinding, missing: boolean): string {
    const { question } = this.#bindings.rows.table(table)
    const shown = { id, title, unit, values: this.#show(id, unit), question, part: column }
    const filledBy = missing ? this.add(otherwise as string) : undefined
    return this.#keep({ kind: 'answer', ...shown, ...(filledBy !== undefined && { filledBy }) })
  }

  #range(spread: Spread | undefined, unit: string): Range | undefined {
    return spread && { low: fromBase(spread.low, unit), high: fromBase(spread.high, unit) }
  }

  #source(key: string | undefined): Source | undefined {
    return key === undefined ? undefined : this.#model.sources[key]
  }

  #keep(step: Step): string {
    this.#steps[step.id] = step
    return step.id
  }

  /** Values in the unit they are shown in, rows with their names; kinds without any data are left out. */
  #show(name: string, unit: string): Values {
    const { table, monthly, cells } = this.#reckoning.value(name) as CentralValue
    const rows = cells.map((row, index): ValueRow => {
      const label = table === undefined ? undefined : rowLabel(this.#model, this.#bindings.rows, table, index)
      const values = row.map((cell) => fromBase(cell, unit))
      return label ? { label, values } : { values }
    })
    return { monthly, rows: table === 'kind' ? rows.filter((row) => row.values.some((v) => v !== 0)) : rows }
  }
}

type ColumnBinding = Extract<Binding, { table: string }>

/** Steps show the middle of everything: one number in each cell. */
type CentralValue = Omit<Value, 'cells'> & { readonly cells: readonly (readonly number[])[] }

const providersDefault: Text = {
  de: 'Nichts anderes gewünscht, also gilt die Voreinstellung des Anbieters',
  en: 'Nothing else was asked for, so the provider’s default applies',
}

const chosenCalendar: Text = {
  de: 'Feiertage des gewählten Bundeslands; ohne Wahl nur die bundesweiten',
  en: 'Public holidays of the chosen federal state; without a choice only those of the whole country',
}
