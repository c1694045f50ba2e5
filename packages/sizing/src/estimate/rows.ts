import type { Answers, TableRow, Text } from '@leitfaden/core'
import { answeredValue, answerTo } from '../input/read-binding.ts'
import type { Model, Table } from '../model/model.ts'

/** The rows of the model's tables, as answered or assumed, and the kinds by which they are added up. */
export class Rows {
  /** Of all tables, in the order of the model: what `perKind` counts through. */
  readonly kinds: readonly { readonly option: string; readonly title: Text }[]
  readonly #tables: ReadonlyMap<string, Table>
  readonly #answers: Answers
  readonly #kindsOf = new Map<string, readonly number[]>()

  constructor(model: Model, answers: Answers) {
    this.#answers = answers
    this.#tables = new Map(model.tables.map((table) => [table.id, table]))
    this.kinds = model.tables.flatMap((table) =>
      Object.entries(table.kinds?.titles ?? {}).map(([option, title]) => ({ option, title })),
    )
  }

  table(id: string): Table {
    return this.#tables.get(id) as Table
  }

  /** No rows at all where the question does not apply; `undefined` where nobody answered it. */
  answered(id: string): readonly TableRow[] | undefined {
    const { question } = this.table(id)
    if (answerTo(this.#answers, question)?.state === 'not-applicable') return []
    const rows = answeredValue(this.#answers, question) as readonly TableRow[] | undefined
    return rows && rows.length > 0 ? rows : undefined
  }

  /** Index of the kind of each row; -1 for a row without one. */
  kindsOf(id: string): readonly number[] {
    const known = this.#kindsOf.get(id)
    if (known) return known
    const { kinds, assumed = [] } = this.table(id)
    const names = this.answered(id)?.map((row) => row.cells[kinds?.column ?? '']) ?? assumed.map((row) => row.kind)
    const indices = names.map((name) => this.kinds.findIndex((kind) => kind.option === name))
    this.#kindsOf.set(id, indices)
    return indices
  }

  /** What a row is called: a name out of the answers is the same in both languages. */
  label(id: string, row: number): Text | undefined {
    if (id === 'kind') return this.kinds[row]?.title
    const { label, assumed } = this.table(id)
    const rows = this.answered(id)
    if (!rows) return assumed?.[row]?.label
    const name = String(rows[row]?.cells[label] ?? rows[row]?.id ?? '')
    return { de: name, en: name }
  }
}
