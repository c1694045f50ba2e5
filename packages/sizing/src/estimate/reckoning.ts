import { type Answers, fromBase, type ProviderProfile, type Source, type TableRow, type Text, toBase, unitInfo } from '@leitfaden/core'
import { type Expression, namesIn } from '../formula/expression.ts'
import { elapsedName, unitNames } from '../formula/unit-names.ts'
import { answeredValue, type Found, readBinding, type Surroundings } from '../input/read-binding.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import type { Assumption, Binding, Input, Table } from '../model/model.ts'
import type { Step, ValueRow, Values } from './estimate.ts'
import { evaluateExpression, type Scope } from './evaluate-expression.ts'
import { cellAt, months, single, type Value } from './value.ts'

const secondsPerMonth = toBase(1, 'month')
const elapsed: Value = { monthly: true, cells: [Array.from({ length: months }, (_, month) => month * secondsPerMonth)] }

type ColumnBinding = Extract<Binding, { table: string }>

/**
 * Reckons values by name, each once, and records how: the steps are the trace.
 * Names come from a checked model, so an unknown one is a fault of our own and throws.
 */
export class Reckoning {
  readonly steps: Record<string, Step> = {}
  readonly #values = new Map<string, Value>()
  readonly #around: Surroundings
  readonly #model: CompiledModel
  readonly #provider: ProviderProfile
  readonly #scope: Scope

  constructor(model: CompiledModel, answers: Answers, provider: ProviderProfile) {
    this.#model = model
    this.#provider = provider
    this.#around = { answers, provider, rowsOf: (table) => this.#answeredRows(this.#table(table)) }
    this.#scope = {
      value: (name) => this.value(name),
      kinds: this.#kinds().length,
      kindOf: (table) => this.#kindsOfRows(this.#table(table)),
    }
  }

  value(name: string): Value {
    const known = this.#values.get(name)
    if (known) return known
    const value = this.#reckon(name)
    this.#values.set(name, value)
    return value
  }

  evaluate(expression: string): Value {
    return evaluateExpression(this.#expression(expression), this.#scope)
  }

  /** Ids of the steps that an expression names. */
  namesIn(expression: string): string[] {
    return namesIn(this.#expression(expression)).filter((name) => name !== elapsedName && !unitNames.has(name))
  }

  /** Was the input answered, at least in one row? */
  isAnswered(id: string): boolean {
    const found = this.#find(this.#input(id))
    return found?.kind === 'number' || (found?.kind === 'rows' && found.values.length > 0)
  }

  #reckon(name: string): Value {
    if (name === elapsedName) return elapsed
    if (unitNames.has(name)) return single(toBase(1, unitNames.get(name) as string))
    const { conventions, assumptions, inputs, formulas } = this.#model
    const convention = conventions.find((c) => c.id === name)
    if (convention) {
      const value = single(toBase(convention.value, convention.unit))
      const { id, title, unit, why } = convention
      this.#keep({ kind: 'convention', id, title, unit, values: this.#show(value, unit), why, source: this.#source(convention.source) as Source })
      return value
    }
    const assumption = assumptions.find((a) => a.id === name)
    if (assumption) return this.#assume(assumption)
    const input = inputs.find((i) => i.id === name)
    if (input) return this.#read(input)
    const formula = formulas.find((f) => f.id === name)
    if (!formula) throw new Error(`No such name in the model: ${name}`)
    const alternative = formula.alternatives?.find((a) => this.isAnswered(a.ifAnswered))
    const text = alternative?.expression ?? formula.expression
    const value = this.evaluate(text)
    const { id, title, unit, why } = formula
    const source = this.#source(formula.source)
    this.#keep({
      kind: 'formula', id, title, unit, values: this.#show(value, unit), expression: text, inputs: this.namesIn(text), why, ...(source && { source }),
    })
    return value
  }

  #assume(assumption: Assumption, question?: string): Value {
    const { id, title, unit, low, high, why, review } = assumption
    const value = single(toBase(assumption.value, unit))
    const source = this.#source(assumption.source)
    const asked = question ?? this.#questionOf(this.#model.inputs.find((i) => i.otherwise === id))
    this.#keep({
      kind: 'assumption', id, title, unit, values: this.#show(value, unit), low, high, why, review, ...(source && { source }), ...(asked && { question: asked }),
    })
    return value
  }

  #read(input: Input): Value {
    const { id, title, unit } = input
    const found = this.#find(input)
    const question = this.#questionOf(input)
    if (!found) return this.#unanswered(input)
    if (found.kind === 'rows') return this.#readRows(input, found.values)
    const value = single(found.value)
    const base = { id, title, unit, values: this.#show(value, unit) }
    if (found.kind === 'number') {
      const part = 'at' in input.from ? input.from.at : 'peak' in input.from ? input.from.peak : 'total' in input.from ? input.from.total : undefined
      this.#keep({ ...base, kind: 'answer', question: question as string, ...(part !== undefined && { part }) })
    } else if (found.kind === 'fact')
      this.#keep({ ...base, kind: 'fact', fact: found.fact, source: this.#provider.sources[found.source] as Source, assumption: found.assumption })
    else
      this.#keep({
        ...base, kind: 'assumption', low: fromBase(found.value, unit), high: fromBase(found.value, unit), why: providersDefault, review: this.#provider.reviewed,
        source: this.#provider.sources[found.source] as Source, ...(question && { question }),
      })
    return value
  }

  #unanswered(input: Input): Value {
    if ('table' in input.from) return this.#assumeRows(input, input.from)
    if (input.otherwise === undefined) throw new Error(`Input ${input.id} has no value and nothing stands in`)
    return this.value(input.otherwise)
  }

  /** One row for each that the model assumes, its cells from assumptions; what those do not say comes from the stand-in. */
  #assumeRows(input: Input, { table: tableId, column, choose, present }: ColumnBinding): Value {
    const table = this.#table(tableId)
    const inputs = new Set<string>()
    const cells = (table.assumed ?? []).map((row, index) => {
      const assumption = row.cells[column]
      if (present) return [assumption === undefined ? 0 : 1]
      if (column === table.kinds?.column && row.kind !== undefined && choose) return [choose[row.kind] as number]
      const name = assumption ?? (input.otherwise as string)
      inputs.add(name)
      return [cellAt(this.value(name), index, 0)]
    })
    const value = { table: table.id, monthly: false, cells }
    const { id, title, unit } = input
    this.#keep({ kind: 'assumed-rows', id, title, unit, values: this.#show(value, unit), question: table.question, inputs: [...inputs] })
    return value
  }

  #readRows(input: Input, values: readonly (number | undefined)[]): Value {
    const from = input.from as ColumnBinding
    const { id, title, unit, otherwise } = input
    const missing = values.includes(undefined)
    if (missing && otherwise === undefined) throw new Error(`Input ${id} has empty cells and nothing stands in`)
    const cells = values.map((v, row) => [v ?? cellAt(this.value(otherwise as string), row, 0)])
    const value = { table: from.table, monthly: false, cells }
    this.#keep({
      kind: 'answer',
      id,
      title,
      unit,
      values: this.#show(value, unit),
      question: this.#table(from.table).question,
      part: from.column,
      ...(missing && { filledBy: otherwise as string }),
    })
    return value
  }

  #find(input: Input): Found | undefined {
    const question = this.#questionOf(input)
    if (input.notApplicable !== undefined && question !== undefined && this.#isNotApplicable(question))
      return { kind: 'number', value: toBase(input.notApplicable, input.unit) }
    return readBinding(input.from, input.unit, this.#around)
  }

  #isNotApplicable(question: string): boolean {
    return this.#around.answers[question]?.state === 'not-applicable'
  }

  #input(id: string): Input {
    return this.#model.inputs.find((i) => i.id === id) as Input
  }

  #table(id: string): Table {
    return this.#model.tables.find((t) => t.id === id) as Table
  }

  #expression(text: string): Expression {
    return this.#model.parsed[text] as Expression
  }

  #questionOf(input: Input | undefined): string | undefined {
    if (!input) return undefined
    const { from } = input
    if ('question' in from) return from.question
    if ('table' in from) return this.#table(from.table).question
    if ('backup' in from) return 'security.backup'
    return 'reaction' in from ? 'reliability.service-level' : undefined
  }

  #source(key: string | undefined): Source | undefined {
    return key === undefined ? undefined : this.#model.sources[key]
  }

  /** No rows at all where the question does not apply; `undefined` where nobody answered it. */
  #answeredRows(table: Table): readonly TableRow[] | undefined {
    if (this.#isNotApplicable(table.question)) return []
    const rows = answeredValue(this.#around.answers, table.question) as readonly TableRow[] | undefined
    return rows && rows.length > 0 ? rows : undefined
  }

  /** Options of the kinds column, over all tables that have one. */
  #kinds(): { option: string; title: Text }[] {
    return this.#model.tables.flatMap((t) => Object.entries(t.kinds?.titles ?? {}).map(([option, title]) => ({ option, title })))
  }

  #kindsOfRows(table: Table): number[] {
    const options = this.#kinds().map((k) => k.option)
    const rows = this.#answeredRows(table)
    const names = rows ? rows.map((row) => row.cells[table.kinds?.column ?? '']) : (table.assumed ?? []).map((row) => row.kind)
    return names.map((name) => options.indexOf(String(name ?? '')))
  }

  #keep(step: Step): void {
    this.steps[step.id] = step
  }

  /** Values in the unit they are shown in, rows with their names; kinds without any data are left out. */
  #show(value: Value, unit: string): Values {
    if (!unitInfo(unit)) throw new Error(`Unknown unit: ${unit}`)
    const rows = value.cells.map((cells, row): ValueRow => {
      const label = this.#label(value.table, row)
      const values = cells.map((cell) => fromBase(cell, unit))
      return label ? { label, values } : { values }
    })
    return { monthly: value.monthly, rows: value.table === 'kind' ? rows.filter((r) => r.values.some((v) => v !== 0)) : rows }
  }

  #label(tableId: string | undefined, row: number): Text | undefined {
    if (tableId === undefined) return undefined
    if (tableId === 'kind') return this.#kinds()[row]?.title
    const table = this.#table(tableId)
    const rows = this.#answeredRows(table)
    if (!rows) return table.assumed?.[row]?.label
    const name = String(rows[row]?.cells[table.label] ?? rows[row]?.id ?? '')
    return { de: name, en: name }
  }
}

const providersDefault: Text = {
  de: 'Nichts anderes gewünscht, also gilt die Voreinstellung des Anbieters',
  en: 'Nothing else was asked for, so the provider’s default applies',
}
