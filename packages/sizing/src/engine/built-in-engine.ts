import { builtInNumbers } from '../generated/built-in-numbers.ts'
import { builtInProgram } from '../generated/built-in-program.ts'
import { programEngine } from './program-engine.ts'

/** The model that comes with the package, as generated code. */
export const builtInEngine = /* @__PURE__ */ programEngine(builtInNumbers, builtInProgram)
