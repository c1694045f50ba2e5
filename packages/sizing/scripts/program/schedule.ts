import type { Expression } from '../../src/formula/expression.ts'
import type { CompiledModel } from '../../src/model/compiled-model.ts'
import { definitionsOf } from '../../src/model/definitions.ts'
import { AxesFinder, definedNamesIn, type StaticAxes } from '../../src/model/static-axes.ts'

/** An input or formula to be evaluated, with what it needs first. */
export interface Node {
  readonly name: string
  readonly axes: StaticAxes
  readonly needs: readonly string[]
}

/** Nodes evaluated in one loop, or outside of any. */
export interface Group {
  /** A table whose rows are looped over. */
  readonly table: string | undefined
  readonly nodes: readonly Node[]
}

export function nodesOf(model: CompiledModel): Node[] {
  const axes = new AxesFinder(model)
  const isNode = (name: string): boolean => {
    const kind = definitionsOf(model).get(name)?.kind
    return kind === 'input' || kind === 'formula'
  }
  const node = (name: string, needs: readonly string[]): Node => ({
    name,
    axes: axes.ofName(name),
    needs: [...new Set(needs)].filter(isNode),
  })
  return [
    ...model.inputs.map(({ id, from, otherwise }) => {
      const cells =
        'table' in from
          ? (model.tables.find((t) => t.id === from.table)?.assumed ?? []).flatMap(
              (row) => row.cells[from.column] ?? [],
            )
          : []
      return node(id, [...cells, ...(otherwise === undefined ? [] : [otherwise])])
    }),
    ...model.formulas.map(({ id, expression, alternatives = [] }) => {
      const texts = [expression, ...alternatives.map((a) => a.expression)]
      return node(
        id,
        texts.flatMap((text) => definedNamesIn(model, model.parsed[text] as Expression)),
      )
    }),
  ]
}

/** Orders nodes so that each comes after what it needs and loops over rows are as few as possible. */
export function schedule(nodes: readonly Node[], breaksLoop: (node: Node) => boolean): Group[] {
  const groups: { table: string | undefined; nodes: Node[] }[] = []
  const here = new Set(nodes.map((n) => n.name))
  const done = new Set<string>()
  let left = [...nodes]
  while (left.length > 0) {
    const ready = left.filter((n) => n.needs.every((need) => done.has(need) || !here.has(need)))
    const tableOf = (n: Node): string | undefined => (n.axes.axis === 'kind' ? undefined : n.axes.axis)
    const last = groups.at(-1)
    const next =
      ready.find((n) => last && tableOf(n) === last.table && !(last.table !== undefined && breaksLoop(n))) ?? ready[0]
    if (!next) throw new Error(`Formulas in a circle: ${left.map((n) => n.name).join(', ')}`)
    const fits = last && tableOf(next) === last.table && !(last.table !== undefined && breaksLoop(next))
    if (fits) last.nodes.push(next)
    else groups.push({ table: tableOf(next), nodes: [next] })
    done.add(next.name)
    left = left.filter((n) => n !== next)
  }
  return groups
}
