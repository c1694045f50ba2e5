import { toBase } from '@leitfaden/core'
import { elapsedName, unitNames } from '../../src/formula/unit-names.ts'
import type { CompiledModel } from '../../src/model/compiled-model.ts'
import { definitionsOf } from '../../src/model/definitions.ts'
import type { AxesFinder } from '../../src/model/static-axes.ts'
import { literal } from './arithmetic.ts'
import type { Frame } from './frame.ts'
import { reference } from './statement.ts'

/** Writes what a name of the model stands for, and the loops over its tables. */
export class NameWriter {
  readonly #model: CompiledModel
  readonly #axes: AxesFinder
  readonly #frame: Frame

  constructor(model: CompiledModel, axes: AxesFinder, frame: Frame) {
    this.#model = model
    this.#axes = axes
    this.#frame = frame
  }

  /** `table`: within the rows of which it is read. */
  value(name: string, table: string | undefined): string {
    if (name === elapsedName) return elapsedName
    const unit = unitNames.get(name)
    if (unit) return literal(toBase(1, unit))
    const definition = definitionsOf(this.#model).get(name)
    if (definition?.kind === 'convention')
      return literal(toBase(definition.convention.value, definition.convention.unit))
    const { axis } = this.#axes.ofName(name)
    if (axis === undefined) return reference(name)
    if (axis !== table) throw new Error(`${name} has rows of ${axis}, not of ${table}`)
    return this.cell(table, this.isGiven(name) ? `given ${name}` : name)
  }

  /** An input that nothing reckons: where nobody said anything, what stands in is put in its place beforehand. */
  isGiven(name: string): boolean {
    const definition = definitionsOf(this.#model).get(name)
    if (definition?.kind !== 'input') return false
    const { from, otherwise } = definition.input
    const cells =
      'table' in from
        ? (this.#model.tables.find(({ id }) => id === from.table)?.assumed ?? []).map((row) => row.cells[from.column])
        : []
    return ![otherwise, ...cells].some((id) => id !== undefined && this.isFormula(id))
  }

  isFormula(name: string): boolean {
    const kind = definitionsOf(this.#model).get(name)?.kind
    return kind !== 'assumption'
  }

  /** A value of the row that a loop has come to. */
  cell(table: string, name: string): string {
    return `v[q + ${this.#frame.inRow(table, name)}]`
  }

  loop(table: string): string {
    const index = this.indexOf(table)
    return `for (let r = 0, q = bases[${index}]; r < rows[${index}]; r++, q += widths[${index}])`
  }

  indexOf(table: string): number {
    return this.#model.tables.findIndex(({ id }) => id === table)
  }

  /** Was an input answered? */
  isAnswered(input: string): string {
    return `answered[${this.#model.inputs.findIndex(({ id }) => id === input)}]`
  }
}
