import { builtInSource } from './builtin/built-in-source.ts'
import { order, parsed } from './generated/built-in-formulas.ts'
import type { CompiledModel } from './model/compiled-model.ts'

export type { CompiledModel } from './model/compiled-model.ts'
export type * from './model/model.ts'

/** The model that comes with the package, parsed and checked when the package is built. */
export const builtInModel: CompiledModel = { ...builtInSource, parsed, order }
