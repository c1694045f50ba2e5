export { builtInSource } from './builtin/built-in-source.ts'
export { parseFormula } from './formula/parse-formula.ts'
export { compileModel } from './model/compile-model.ts'
export { applyOverrides } from './overrides/apply-overrides.ts'
