import { months } from '../../src/estimate/value.ts'
import type { Expression } from '../../src/formula/expression.ts'
import type { CompiledModel } from '../../src/model/compiled-model.ts'
import { type Definition, definitionsOf } from '../../src/model/definitions.ts'
import type { Check, Formula, Input } from '../../src/model/model.ts'
import type { AxesFinder } from '../../src/model/static-axes.ts'
import type { Ahead, ExpressionWriter, Place } from './expression-writer.ts'
import type { Frame } from './frame.ts'
import type { NameWriter } from './name-writer.ts'
import type { Group, Node } from './schedule.ts'
import { reference } from './statement.ts'

/** Writes inputs, formulas and checks as statements. */
export class NodeWriter {
  readonly #model: CompiledModel
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #axes: AxesFinder
  readonly #names: NameWriter
  readonly #expressions: ExpressionWriter
  readonly #frame: Frame

  constructor(model: CompiledModel, axes: AxesFinder, names: NameWriter, expressions: ExpressionWriter, frame: Frame) {
    this.#model = model
    this.#definitions = definitionsOf(model)
    this.#axes = axes
    this.#names = names
    this.#expressions = expressions
    this.#frame = frame
  }

  group({ table, nodes }: Group, monthly: boolean, ahead: Ahead): void {
    if (table === undefined) for (const node of nodes) this.#single(node, monthly, ahead)
    else this.#rows(nodes, { monthly, table }, ahead)
  }

  check(check: Check, index: number, monthly: boolean, ahead: Ahead): void {
    const condition = this.#expressions.truth(this.#parsed(check.when), { monthly, table: undefined }, ahead)
    const { ifAnswered = [], unlessAnswered = [] } = check
    // Told nowhere where it does not apply: then nothing is reckoned for it, and nothing optimized.
    const applies = [
      ...ifAnswered.map((input) => this.#names.isAnswered(input)),
      ...unlessAnswered.map((input) => `!${this.#names.isAnswered(input)}`),
    ]
    const at = monthly ? `${index * months} + t` : `${index * months}`
    ahead.here.push({ kind: 'lines', lines: [`if (${[...applies, condition].join(' && ')}) holds[${at}]++`] })
  }

  #rows(nodes: readonly Node[], place: Place & { readonly table: string }, ahead: Ahead): void {
    const body = nodes.flatMap(({ name }): string[] => {
      if (this.#names.isGiven(name)) return []
      const input = this.#input(name)
      const code = input ? this.#cell(input, place.table) : this.#formula(name, place, ahead)
      return [`  ${this.#names.cell(place.table, name)} = ${code}`]
    })
    if (body.length > 0) ahead.here.push({ kind: 'lines', lines: [`${this.#names.loop(place.table)} {`, ...body, '}'] })
  }

  #single({ name, axes }: Node, monthly: boolean, ahead: Ahead): void {
    if (axes.axis === 'kind') this.#perKind(name, monthly, ahead)
    else if (!this.#names.isGiven(name)) this.#value(name, monthly, ahead)
  }

  #value(name: string, monthly: boolean, ahead: Ahead): void {
    const input = this.#input(name)
    const code = input
      ? `orElse(v[${this.#frame.given(name)}], ${this.#names.value(input.otherwise as string, undefined)})`
      : this.#formula(name, { monthly, table: undefined }, ahead)
    ahead.here.push({ kind: 'value', sets: name, code })
  }

  /** A cell for which a formula may stand in. */
  #cell({ id, from, otherwise }: Input, table: string): string {
    const reckoned = this.#reckonedCell(from as { table: string; column: string })
    const cell = this.#names.cell(table, `given ${id}`)
    const given = reckoned === undefined ? cell : `orElse(${cell}, ${reckoned})`
    return otherwise !== undefined && this.#names.isFormula(otherwise)
      ? `orElse(${given}, ${this.#names.value(otherwise, table)})`
      : given
  }

  /** A cell of an assumed row that is a formula of the model; nothing where there is none. */
  #reckonedCell({ table, column }: { readonly table: string; readonly column: string }): string | undefined {
    const index = this.#names.indexOf(table)
    const cells = (this.#model.tables[index]?.assumed ?? []).map((row) => row.cells[column])
    const rows = cells.flatMap((cell, r) =>
      cell !== undefined && this.#names.isFormula(cell) ? [`r === ${r} ? ${reference(cell)} : `] : [],
    )
    return rows.length === 0 ? undefined : `(assumed[${index}] ? ${rows.join('')}NaN : NaN)`
  }

  #perKind(name: string, monthly: boolean, ahead: Ahead): void {
    const formula = this.#formulaOf(name)
    const expression = this.#parsed(formula.expression)
    if (expression.op !== 'call' || expression.name !== 'perKind' || formula.alternatives)
      throw new Error(`${name}: perKind must be the whole formula`)
    const summand = expression.args[0] as Expression
    const table = this.#axes.ofExpression(summand).axis as string
    const code = this.#expressions.write(summand, { monthly, table }, ahead)
    const first = this.#frame.kinds(name)
    const kinds = this.#model.tables.flatMap((t) => Object.keys(t.kinds?.titles ?? {})).length
    const kind = `kinds[${this.#names.indexOf(table)}][r]`
    ahead.here.push({
      kind: 'lines',
      lines: [
        `v.fill(0, ${first}, ${first + kinds})`,
        `${this.#names.loop(table)} if (${kind} >= 0) v[${first} + ${kind}] += ${code}`,
      ],
    })
  }

  #formula(name: string, place: Place, ahead: Ahead): string {
    const { expression, alternatives = [] } = this.#formulaOf(name)
    const chosen = alternatives.map(
      ({ ifAnswered, expression: text }) =>
        `${this.#names.isAnswered(ifAnswered)} ? ${this.#expressions.write(this.#parsed(text), place, ahead)} : `,
    )
    return `${chosen.join('')}${this.#expressions.write(this.#parsed(expression), place, ahead)}`
  }

  #input(name: string): Input | undefined {
    const definition = this.#definitions.get(name)
    return definition?.kind === 'input' ? definition.input : undefined
  }

  #formulaOf(name: string): Formula {
    return (this.#definitions.get(name) as Extract<Definition, { kind: 'formula' }>).formula
  }

  #parsed(text: string): Expression {
    return this.#model.parsed[text] as Expression
  }
}
