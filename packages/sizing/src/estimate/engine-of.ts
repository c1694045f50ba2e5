import { builtInEngine } from '../engine/built-in-engine.ts'
import type { Engine } from '../engine/engine.ts'
import { kernelEngine } from '../engine/kernel-engine.ts'
import type { CompiledModel } from '../model/compiled-model.ts'
import { builtInModel } from '../model.ts'

const engines = new WeakMap<CompiledModel, Engine>()

/** The generated program for the built-in model, the interpreter for any other; made once for each model. */
export function engineOf(model: CompiledModel): Engine {
  if (model === builtInModel) return builtInEngine
  const known = engines.get(model)
  if (known) return known
  const engine = kernelEngine(model)
  engines.set(model, engine)
  return engine
}
