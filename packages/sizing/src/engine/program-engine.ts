import type { Bindings } from './bindings.ts'
import type { Draw } from './causes.ts'
import type { Engine } from './engine.ts'
import { layoutOf } from './layout.ts'
import type { ModelNumbers } from './model-numbers.ts'
import { packProgram } from './pack-program.ts'
import type { Program } from './program.ts'
import { runProgram } from './run-program.ts'

/** Runs a generated program. */
export function programEngine(model: ModelNumbers, program: Program): Engine {
  const layout = layoutOf(model)
  return {
    model,
    layout,
    run: (bindings: Bindings, draw: Draw, count, room) =>
      runProgram(program, packProgram(model, program, bindings, draw, count), layout, room),
  }
}
