import type { ModelOverrides, Result } from '@leitfaden/core'
import type { CompiledModel } from '@leitfaden/sizing/model'

let last: { readonly overrides: string; readonly model: Promise<Result<CompiledModel>> } | undefined

/** The model as a document changes it; undefined where it changes nothing. Only then mathjs is loaded, and the same changes are read once. */
export function ownModel(overrides: ModelOverrides | undefined): Promise<Result<CompiledModel>> | undefined {
  const { assumptions = {}, formulas = {} } = overrides ?? {}
  if (Object.keys({ ...assumptions, ...formulas }).length === 0) return undefined
  const written = JSON.stringify({ assumptions, formulas })
  if (last?.overrides !== written) last = { overrides: written, model: apply({ assumptions, formulas }) }
  return last.model
}

async function apply(overrides: ModelOverrides): Promise<Result<CompiledModel>> {
  const [{ applyOverrides }, { builtInModel }] = await Promise.all([
    import('@leitfaden/sizing/compile'),
    import('@leitfaden/sizing/model'),
  ])
  return applyOverrides(builtInModel, overrides)
}
