import type { Bindings } from './bindings.ts'
import type { FormulaNumbers, InputNumbers, ModelNumbers } from './model-numbers.ts'

/** Which names of a model others rest on, given what was answered: alternatives are chosen, stand-ins taken only where they stand in. */
export class Dependencies {
  readonly #formulas: ReadonlyMap<string, FormulaNumbers>
  readonly #inputs: ReadonlyMap<string, InputNumbers>
  readonly #model: ModelNumbers

  constructor(model: ModelNumbers) {
    this.#model = model
    this.#formulas = new Map(model.formulas.map((f) => [f.id, f]))
    this.#inputs = new Map(model.inputs.map((i) => [i.id, i]))
  }

  /** The names themselves and everything they rest on. `also`: inputs to be taken as answered in full. */
  behind(names: Iterable<string>, bindings: Bindings, also?: ReadonlySet<string>): Set<string> {
    const seen = new Set<string>()
    const open = [...names]
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (seen.has(name)) continue
      seen.add(name)
      open.push(...this.#needs(name, bindings, also))
    }
    return seen
  }

  #needs(name: string, bindings: Bindings, also: ReadonlySet<string> | undefined): readonly string[] {
    const isAnswered = (id: string): boolean => bindings.answered.has(id) || (also?.has(id) ?? false)
    const formula = this.#formulas.get(name)
    if (formula) return formula.alternatives?.find((a) => isAnswered(a.ifAnswered))?.needs ?? formula.needs
    const input = this.#inputs.get(name)
    return !input || also?.has(name) ? [] : this.#standIns(input, bindings)
  }

  #standIns({ id, from, otherwise }: InputNumbers, { found, rows }: Bindings): readonly string[] {
    const value = found.get(id)
    const stand = otherwise === undefined ? [] : [otherwise]
    if (value) return value.kind === 'rows' && value.cells.includes(undefined) ? stand : []
    if (!('table' in from)) return stand
    const { assumed = [], kinds } = rows.table(from.table)
    if (from.present) return []
    return assumed.flatMap(({ kind, cells }) => {
      if (from.column === kinds?.column && kind !== undefined && from.choose) return []
      const cell = cells[from.column]
      return cell === undefined ? stand : [cell]
    })
  }

  /** What somebody wants to see or pay for: key figures, quantities of cost lines, and all that no other formula uses. */
  wanted(): readonly string[] {
    const { formulas, inputs, tables, costLines } = this.#model
    const cells = tables.flatMap(({ assumed = [] }) => assumed.flatMap((row) => Object.values(row.cells)))
    const used = new Set<string | undefined>([...inputs.map((input) => input.otherwise), ...cells])
    for (const f of formulas)
      for (const needs of [f, ...(f.alternatives ?? [])]) for (const n of needs.needs) used.add(n)
    const paid = new Set(costLines.map((line) => line.quantity))
    return formulas.filter(({ id, key }) => key || paid.has(id) || !used.has(id)).map(({ id }) => id)
  }
}
