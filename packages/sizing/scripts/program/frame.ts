import type { CompiledModel } from '../../src/model/compiled-model.ts'
import type { Input } from '../../src/model/model.ts'
import type { AxesFinder } from '../../src/model/static-axes.ts'

/**
 * Where the values of one sample lie in the frame: what is given as one number; what one piece of the program leaves for another;
 * kinds; and then, table by table, the values of each row side by side, what is given first.
 */
export class Frame {
  readonly #given: readonly string[]
  readonly #left = new Map<string, number>()
  readonly #kinds = new Map<string, number>()
  readonly #rows: ReadonlyMap<string, string[]>
  #size: number

  constructor(model: CompiledModel, axes: AxesFinder) {
    const single = model.inputs.filter(({ from }) => !('table' in from))
    this.#given = [...model.assumptions, ...single].map(({ id }) => id)
    this.#rows = new Map(model.tables.map(({ id }) => [id, givenIn(model.inputs, id)]))
    this.#size = this.#given.length
    const kinds = model.tables.flatMap((table) => Object.keys(table.kinds?.titles ?? {})).length
    for (const { id } of model.formulas) {
      if (axes.ofName(id).axis !== 'kind') continue
      this.#kinds.set(id, this.#size)
      this.#size += kinds
    }
  }

  /** Values of one number and kinds; rows come behind. */
  get size(): number {
    return this.#size
  }

  /** How many values a row of each table has. */
  get widths(): readonly number[] {
    return [...this.#rows.values()].map((names) => names.length)
  }

  given(name: string): number | undefined {
    const place = this.#given.indexOf(name)
    return place < 0 ? undefined : place
  }

  /** The place of the first kind. */
  kinds(name: string): number {
    return this.#kinds.get(name) as number
  }

  isLeft(name: string): boolean {
    return this.#left.has(name)
  }

  /** The place of a value that a piece leaves for others. */
  left(name: string): number {
    const known = this.#left.get(name)
    if (known !== undefined) return known
    this.#left.set(name, this.#size)
    return this.#size++
  }

  /** The place of a value within a row of its table. */
  inRow(table: string, name: string): number {
    const names = this.#rows.get(table) as string[]
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
}

function givenIn(inputs: readonly Input[], table: string): string[] {
  return inputs.flatMap(({ id, from }) => ('table' in from && from.table === table ? [`given ${id}`] : []))
}
