import type { Assumption, Convention, Formula, Input, Model } from './model.ts'

/** What a name of the model stands for. */
export type Definition =
  | { readonly kind: 'convention'; readonly convention: Convention }
  | { readonly kind: 'assumption'; readonly assumption: Assumption }
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'formula'; readonly formula: Formula }

const known = new WeakMap<Model, ReadonlyMap<string, Definition>>()

/** All names of a model; built once for each. */
export function definitionsOf(model: Model): ReadonlyMap<string, Definition> {
  const found = known.get(model)
  if (found) return found
  const definitions = new Map<string, Definition>()
  for (const convention of model.conventions) definitions.set(convention.id, { kind: 'convention', convention })
  for (const assumption of model.assumptions) definitions.set(assumption.id, { kind: 'assumption', assumption })
  for (const input of model.inputs) definitions.set(input.id, { kind: 'input', input })
  for (const formula of model.formulas) definitions.set(formula.id, { kind: 'formula', formula })
  known.set(model, definitions)
  return definitions
}
