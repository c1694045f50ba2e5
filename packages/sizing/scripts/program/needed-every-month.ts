import { type Expression, namesIn } from '../../src/formula/expression.ts'
import type { CompiledModel } from '../../src/model/compiled-model.ts'
import type { Node } from './schedule.ts'

/** Formulas whose value is kept, paid or checked in every month, and all they need. */
export function neededEveryMonth(model: CompiledModel, nodes: readonly Node[]): ReadonlySet<string> {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const needed = new Set<string>()
  const need = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    byName.get(name)?.needs.forEach(need)
  }
  for (const { id, key } of model.formulas) if (key) need(id)
  for (const line of model.costLines) need(line.quantity)
  for (const check of model.checks) for (const name of namesIn(model.parsed[check.when] as Expression)) need(name)
  return needed
}
