import { namesIn } from '../formula/expression.ts'
import type { CompiledModel } from './compiled-model.ts'

const known = new WeakMap<CompiledModel, readonly string[]>()

/**
 * The formulas somebody wants to see or pay for: key figures, quantities of cost lines, and all that no other formula uses.
 * The rest is reckoned only where one of these needs it.
 */
export function wantedFormulas(model: CompiledModel): readonly string[] {
  const found = known.get(model)
  if (found) return found
  const used = new Set(
    model.formulas.flatMap((formula) =>
      [formula.expression, ...(formula.alternatives ?? []).map((a) => a.expression)].flatMap((text) => {
        const expression = model.parsed[text]
        return expression ? namesIn(expression) : []
      }),
    ),
  )
  const standIns = new Set(model.inputs.map((input) => input.otherwise))
  const paid = new Set(model.costLines.map((line) => line.quantity))
  const wanted = model.formulas
    .filter(({ id, key }) => key || paid.has(id) || !(used.has(id) || standIns.has(id)))
    .map((formula) => formula.id)
  known.set(model, wanted)
  return wanted
}
