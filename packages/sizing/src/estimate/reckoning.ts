import { type Answers, fromBase, type ProviderProfile, type Source, type Text, toBase } from '@leitfaden/core'
import { type Expression, namesIn } from '../formula/expression.ts'
import { elapsedName, unitNames } from '../formula/unit-names.ts'
import type { Found } from '../input/found.ts'
import { answerTo, readBinding } from '../input/read-binding.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { type Definition, definitionsOf } from '../model/definitions.ts'
import type { Assumption, Binding, Convention, Formula, Input } from '../model/model.ts'
import { questionOf } from '../model/question-of.ts'
import type { Step, ValueRow, Values } from './estimate.ts'
import { evaluateExpression, type Scope } from './evaluate-expression.ts'
import { Rows } from './rows.ts'
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
  readonly #model: CompiledModel
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #answers: Answers
  readonly #provider: ProviderProfile
  readonly #rows: Rows
  readonly #scope: Scope

  constructor(model: CompiledModel, answers: Answers, provider: ProviderProfile) {
    const rows = new Rows(model, answers)
    this.#model = model
    this.#definitions = definitionsOf(model)
    this.#answers = answers
    this.#provider = provider
    this.#rows = rows
    this.#scope = {
      value: (name) => this.value(name),
      kinds: rows.kinds.length,
      kindOf: (table) => rows.kindsOf(table),
      axes: new Map(),
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

  /** Ids of the steps behind the names of an expression. An input that nobody answered has the step of what stands in for it. */
  stepsIn(expression: string): string[] {
    const names = namesIn(this.#expression(expression)).filter((name) => name !== elapsedName && !unitNames.has(name))
    const steps = names.map((name) => {
      this.value(name)
      return name in this.steps ? name : (this.#input(name).otherwise as string)
    })
    return [...new Set(steps)]
  }

  /** Was the input answered, at least in one row, or does the provider's profile state it? */
  isAnswered(id: string): boolean {
    const found = this.#find(this.#input(id))
    return found?.kind === 'number' || found?.kind === 'fact' || (found?.kind === 'rows' && found.values.length > 0)
  }

  #reckon(name: string): Value {
    if (name === elapsedName) return elapsed
    const unit = unitNames.get(name)
    if (unit) return single(toBase(1, unit))
    const definition = this.#definitions.get(name)
    switch (definition?.kind) {
      case 'convention':
        return this.#agree(definition.convention)
      case 'assumption':
        return this.#assume(definition.assumption)
      case 'input':
        return this.#read(definition.input)
      case 'formula':
        return this.#apply(definition.formula)
      default:
        throw new Error(`No such name in the model: ${name}`)
    }
  }

  #agree({ id, title, unit, value: agreed, why, source }: Convention): Value {
    const value = single(toBase(agreed, unit))
    const values = this.#show(value, unit)
    this.#keep({ kind: 'convention', id, title, unit, values, why, source: this.#source(source) as Source })
    return value
  }

  #apply(formula: Formula): Value {
    const alternative = formula.alternatives?.find((a) => this.isAnswered(a.ifAnswered))
    const expression = alternative?.expression ?? formula.expression
    const value = this.evaluate(expression)
    const { id, title, unit, why } = formula
    const source = this.#source(formula.source)
    const inputs = this.stepsIn(expression)
    const values = this.#show(value, unit)
    this.#keep({ kind: 'formula', id, title, unit, values, expression, inputs, why, ...(source && { source }) })
    return value
  }

  #assume(assumption: Assumption): Value {
    const { id, title, unit, low, high, why, review } = assumption
    const value = single(toBase(assumption.value, unit))
    const source = this.#source(assumption.source)
    const replaced = this.#model.inputs.find((input) => input.otherwise === id)
    const question = replaced && questionOf(this.#model, replaced)
    const given = { id, title, unit, values: this.#show(value, unit), low, high, why, review }
    this.#keep({ kind: 'assumption', ...given, ...(source && { source }), ...(question && { question }) })
    return value
  }

  #read(input: Input): Value {
    const found = this.#find(input)
    if (!found) return this.#standIn(input)
    if (found.kind === 'rows') return this.#readRows(input, input.from as ColumnBinding, found.values)
    const { id, title, unit, from } = input
    const value = single(found.value)
    const shown = { id, title, unit, values: this.#show(value, unit) }
    const question = questionOf(this.#model, input)
    if (found.kind === 'number') {
      const part = 'at' in from ? from.at : 'peak' in from ? from.peak : 'total' in from ? from.total : undefined
      this.#keep({ ...shown, kind: 'answer', question: question as string, ...(part !== undefined && { part }) })
      return value
    }
    const source = this.#provider.sources[found.source] as Source
    if (found.kind === 'fact')
      this.#keep({ ...shown, kind: 'fact', fact: found.fact, source, assumption: found.assumption })
    else {
      const exact = fromBase(found.value, unit)
      const given = { low: exact, high: exact, why: providersDefault, review: this.#provider.reviewed, source }
      this.#keep({ ...shown, kind: 'assumption', ...given, ...(question && { question }) })
    }
    return value
  }

  #standIn(input: Input): Value {
    if ('table' in input.from) return this.#assumeRows(input, input.from)
    if (input.otherwise === undefined) throw new Error(`Input ${input.id} has no value and nothing stands in`)
    return this.value(input.otherwise)
  }

  /** One row for each that the model assumes, its cells from assumptions; what those do not say comes from the stand-in. */
  #assumeRows(input: Input, { table: id, column, choose, present }: ColumnBinding): Value {
    const table = this.#rows.table(id)
    const inputs = new Set<string>()
    const cells = (table.assumed ?? []).map((row, index) => {
      const assumption = row.cells[column]
      if (present) return [assumption === undefined ? 0 : 1]
      if (column === table.kinds?.column && row.kind !== undefined && choose) return [choose[row.kind] as number]
      const name = assumption ?? (input.otherwise as string)
      inputs.add(name)
      return [cellAt(this.value(name), index, 0)]
    })
    const value = { table: id, monthly: false, cells }
    const { title, unit } = input
    const values = this.#show(value, unit)
    this.#keep({
      kind: 'assumed-rows',
      id: input.id,
      title,
      unit,
      values,
      question: table.question,
      inputs: [...inputs],
    })
    return value
  }

  #readRows(input: Input, { table, column }: ColumnBinding, found: readonly (number | undefined)[]): Value {
    const { id, title, unit, otherwise } = input
    const missing = found.includes(undefined)
    if (missing && otherwise === undefined) throw new Error(`Input ${id} has empty cells and nothing stands in`)
    const cells = found.map((cell, row) => [cell ?? cellAt(this.value(otherwise as string), row, 0)])
    const value = { table, monthly: false, cells }
    const { question } = this.#rows.table(table)
    const shown = { id, title, unit, values: this.#show(value, unit), question, part: column }
    this.#keep({ kind: 'answer', ...shown, ...(missing && { filledBy: otherwise as string }) })
    return value
  }

  #find(input: Input): Found | undefined {
    const question = questionOf(this.#model, input)
    const isNotApplicable = question !== undefined && answerTo(this.#answers, question)?.state === 'not-applicable'
    if (input.notApplicable !== undefined && isNotApplicable)
      return { kind: 'number', value: toBase(input.notApplicable, input.unit) }
    const around = {
      answers: this.#answers,
      provider: this.#provider,
      rowsOf: (table: string) => this.#rows.answered(table),
    }
    return readBinding(input.from, input.unit, around)
  }

  #input(id: string): Input {
    const definition = this.#definitions.get(id)
    if (definition?.kind !== 'input') throw new Error(`No such input in the model: ${id}`)
    return definition.input
  }

  #expression(text: string): Expression {
    return this.#model.parsed[text] as Expression
  }

  #source(key: string | undefined): Source | undefined {
    return key === undefined ? undefined : this.#model.sources[key]
  }

  #keep(step: Step): void {
    this.steps[step.id] = step
  }

  /** Values in the unit they are shown in, rows with their names; kinds without any data are left out. */
  #show({ table, monthly, cells }: Value, unit: string): Values {
    const rows = cells.map((row, index): ValueRow => {
      const label = table === undefined ? undefined : this.#rows.label(table, index)
      const values = row.map((cell) => fromBase(cell, unit))
      return label ? { label, values } : { values }
    })
    return { monthly, rows: table === 'kind' ? rows.filter((row) => row.values.some((v) => v !== 0)) : rows }
  }
}

const providersDefault: Text = {
  de: 'Nichts anderes gewünscht, also gilt die Voreinstellung des Anbieters',
  en: 'Nothing else was asked for, so the provider’s default applies',
}
