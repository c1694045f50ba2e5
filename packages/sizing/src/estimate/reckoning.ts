import { toBase } from '@leitfaden/core'
import type { Bindings } from '../engine/bindings.ts'
import type { Draw } from '../engine/causes.ts'
import { type Expression, namesIn } from '../formula/expression.ts'
import { elapsedName, unitNames } from '../formula/unit-names.ts'
import type { Given } from '../input/found.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { type Definition, definitionsOf } from '../model/definitions.ts'
import type { Binding, Formula, Input } from '../model/model.ts'
import { evaluateExpression, type Scope } from './evaluate-expression.ts'
import { cellAt, months, single, type Value } from './value.ts'

const secondsPerMonth = toBase(1, 'month')
const elapsed: Value = { monthly: true, cells: [Array.from({ length: months }, (_, month) => month * secondsPerMonth)] }

/**
 * Evaluates a model by its parsed formulas: the reference for generated programs, and the way of models that somebody changed.
 * Each value is reckoned once, when it is asked for: in one number, or in one for each sample.
 * Names come from a checked model, so an unknown one is a fault of our own and throws.
 */
export class Reckoning {
  readonly #values = new Map<string, Value>()
  readonly #model: CompiledModel
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #bindings: Bindings
  readonly #draw: Draw
  readonly #scope: Scope

  constructor(model: CompiledModel, bindings: Bindings, draw: Draw) {
    this.#model = model
    this.#definitions = definitionsOf(model)
    this.#bindings = bindings
    this.#draw = draw
    this.#scope = {
      value: (name) => this.value(name),
      kinds: bindings.rows.kinds.length,
      kindOf: (table) => bindings.rows.kindsOf(table),
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
    return evaluateExpression(this.#model.parsed[expression] as Expression, this.#scope)
  }

  /** The expression of a formula that counts, given what was answered. */
  expressionOf({ expression, alternatives }: Formula): string {
    return alternatives?.find((a) => this.#bindings.answered.has(a.ifAnswered))?.expression ?? expression
  }

  /** Everything an expression names, but for units and the time. */
  namesIn(expression: string): string[] {
    return namesIn(this.#model.parsed[expression] as Expression).filter(
      (name) => name !== elapsedName && !unitNames.has(name),
    )
  }

  #reckon(name: string): Value {
    if (name === elapsedName) return elapsed
    const unit = unitNames.get(name)
    if (unit) return single(toBase(1, unit))
    const definition = this.#definitions.get(name)
    switch (definition?.kind) {
      case 'convention':
        return single(toBase(definition.convention.value, definition.convention.unit))
      case 'assumption':
        return single(this.#draw(name, 0, this.#bindings.assumed.get(name) as Given))
      case 'input':
        return this.#read(definition.input)
      case 'formula':
        return this.evaluate(this.expressionOf(definition.formula))
      default:
        throw new Error(`No such name in the model: ${name}`)
    }
  }

  #read(input: Input): Value {
    const found = this.#bindings.found.get(input.id)
    if (found?.kind === 'rows') {
      const { table } = input.from as ColumnBinding
      const cells = found.cells.map((given, row) => [
        given ? this.#draw(input.id, row, given) : cellAt(this.#standIn(input), row, 0),
      ])
      return { table, monthly: false, cells }
    }
    if (found) return single(this.#draw(input.id, 0, found.given))
    return 'table' in input.from ? this.#assumeRows(input, input.from) : this.#standIn(input)
  }

  #standIn({ id, otherwise }: Input): Value {
    if (otherwise === undefined) throw new Error(`Input ${id} has no value and nothing stands in`)
    return this.value(otherwise)
  }

  /** One row for each that the model assumes, its cells from assumptions; what those do not say comes from the stand-in. */
  #assumeRows(input: Input, { table: id, column, choose, present }: ColumnBinding): Value {
    const table = this.#bindings.rows.table(id)
    const cells = (table.assumed ?? []).map((row, index) => {
      const assumption = row.cells[column]
      if (present) return [assumption === undefined ? 0 : 1]
      if (column === table.kinds?.column && row.kind !== undefined && choose) return [choose[row.kind] as number]
      return [cellAt(assumption === undefined ? this.#standIn(input) : this.value(assumption), index, 0)]
    })
    return { table: id, monthly: false, cells }
  }
}

type ColumnBinding = Extract<Binding, { table: string }>
