import { type ModelOverrides, parseAnswersDocument } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readSource } from '@leitfaden/core/file'
import { builtInModel, type CompiledModel } from '@leitfaden/sizing/model'
import { type Attempt, type Fault, inFile } from '../faults/fault.ts'

/** The built-in model, or as the section `model` of the file changes it. Only then mathjs is loaded. */
export async function ownModel(name: string, overrides: ModelOverrides | undefined): Promise<Attempt<CompiledModel>> {
  const { assumptions = {}, formulas = {} } = overrides ?? {}
  if (overrides === undefined || Object.keys({ ...assumptions, ...formulas }).length === 0)
    return { ok: true, value: builtInModel }
  const { applyOverrides } = await import('@leitfaden/sizing/compile')
  const applied = applyOverrides(builtInModel, overrides)
  return applied.ok
    ? { ok: true, value: applied.value }
    : { ok: false, exitCode: 1, faults: inFile(name, applied.issues) }
}

/** What the section `model` of an answers file gets wrong about the model, where faults elsewhere keep the file from being read. */
export async function modelFaults(name: string, bytes: Uint8Array): Promise<readonly Fault[]> {
  const { root, issues } = readSource(bytes, name.endsWith('.json') ? 'json' : undefined)
  if (root?.kind !== 'map' || issues.some(({ severity }) => severity === 'error')) return []
  const entries = root.entries.filter(({ key }) => key === 'guide' || key === 'model')
  const section = parseAnswersDocument({ ...root, entries }, { guide: extendedDevops })
  if (!section.ok) return []
  const model = await ownModel(name, section.value.model)
  return model.ok ? [] : model.faults
}
