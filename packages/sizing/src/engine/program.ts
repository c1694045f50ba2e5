import type { Room } from './engine.ts'

/**
 * What a generated program reads. Slots are numbered: assumptions, then inputs that are one number, then the cells of inputs that
 * have one for each row. The value of slot `k` in sample `s` is `x[offset[k] + s * stride[k]]`; the stride of what is the same in
 * all samples is 0. A value nobody gave is NaN: the program takes what stands in for it.
 */
export interface ProgramData {
  readonly count: number
  readonly x: Float64Array
  readonly offset: Int32Array
  readonly stride: Int32Array
  /** For each input with rows: the slot of its first row. */
  readonly first: Int32Array
  /** For each input: was it answered? */
  readonly answered: Uint8Array
  /** For each table: how many rows it has, whether the model assumes them, and the kind of each. */
  readonly rows: Int32Array
  readonly assumed: Uint8Array
  readonly kinds: readonly Int32Array[]
}

/** All formulas of a model in one loop over samples, with the months inside. Made when the package is made; nothing is compiled at run time. */
export type Program = (data: ProgramData, room: Room) => void
