import { builtInModel, type CompiledModel } from '@leitfaden/sizing/model'
import { type Attempt, inFile } from '../faults/fault.ts'
import type { Project } from './open-project.ts'

/** The built-in model, or as the section `model` of the file changes it. Only then mathjs is loaded. */
export async function ownModel({ document, name }: Project): Promise<Attempt<CompiledModel>> {
  const { assumptions = {}, formulas = {} } = document.model ?? {}
  if (document.model === undefined || Object.keys({ ...assumptions, ...formulas }).length === 0)
    return { ok: true, value: builtInModel }
  const { applyOverrides } = await import('@leitfaden/sizing/compile')
  const applied = applyOverrides(builtInModel, document.model)
  return applied.ok
    ? { ok: true, value: applied.value }
    : { ok: false, exitCode: 1, faults: inFile(name, applied.issues) }
}
