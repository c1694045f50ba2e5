import type { Answers, TableRow } from '@leitfaden/core'
import { answeredValue, answerTo } from '../input/read-binding.ts'
import type { ModelNumbers, TableNumbers } from './model-numbers.ts'

/** The rows of the model's tables, as answered or assumed. */
export class TableRows {
  /** Options of all tables by which `perKind` adds rows up, in the order of the model. */
  readonly kinds: readonly string[]
  readonly #tables: ReadonlyMap<string, TableNumbers>
  readonly #answers: Answers
  readonly #kindsOf = new Map<string, readonly number[]>()

  constructor(model: Pick<ModelNumbers, 'tables'>, answers: Answers) {
    this.#answers = answers
    this.#tables = new Map(model.tables.map((table) => [table.id, table]))
    this.kinds = model.tables.flatMap((table) => table.kinds?.options ?? [])
  }

  table(id: string): TableNumbers {
    return this.#tables.get(id) as TableNumbers
  }

  /** No rows at all where the question does not apply; `undefined` where nobody answered it. */
  answered(id: string): readonly TableRow[] | undefined {
    const { question } = this.table(id)
    if (answerTo(this.#answers, question)?.state === 'not-applicable') return []
    const rows = answeredValue(this.#answers, question) as readonly TableRow[] | undefined
    return rows && rows.length > 0 ? rows : undefined
  }

  count(id: string): number {
    return (this.answered(id) ?? this.table(id).assumed ?? []).length
  }

  /** Index of the kind of each row; -1 for a row without one. */
  kindsOf(id: string): readonly number[] {
    const known = this.#kindsOf.get(id)
    if (known) return known
    const { kinds, assumed = [] } = this.table(id)
    const names = this.answered(id)?.map((row) => row.cells[kinds?.column ?? '']) ?? assumed.map((row) => row.kind)
    const indices = names.map((name) => (typeof name === 'string' ? this.kinds.indexOf(name) : -1))
    this.#kindsOf.set(id, indices)
    return indices
  }
}
