import type { Bindings } from './bindings.ts'
import type { Draw } from './causes.ts'
import type { Layout } from './layout.ts'
import type { ModelNumbers } from './model-numbers.ts'

/** Room for the results of a run. */
export interface Room {
  /** Vector `v` of the layout begins at `v * pitch`; one number per sample. */
  readonly values: Float64Array
  readonly pitch: number
  /** In how many samples a check holds in a month: `check * 25 + month`; a check that knows no months holds in month 0. */
  readonly holds: Int32Array
}

/** Something that evaluates a model for many samples at once. */
export interface Engine {
  readonly model: ModelNumbers
  readonly layout: Layout
  /** Fills `room` with `count` samples; `draw` gives the values of whatever is uncertain. */
  readonly run: (bindings: Bindings, draw: Draw, count: number, room: Room) => void
}
