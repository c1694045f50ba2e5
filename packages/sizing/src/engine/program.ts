/**
 * All formulas of a model as functions that reckon one sample, made when the package is made; nothing is compiled at run time. They
 * read and leave numbers in a frame: assumptions, then inputs that are one number, then what they leave for each other, then the rows
 * of each table, cells first. There are several functions, because an engine optimizes small ones soon and a large one late.
 */
export interface Program {
  /** Length of the frame without rows. */
  readonly size: number
  /** For each table: how many numbers a row takes. */
  readonly widths: readonly number[]
  /** For each column of the layout: where in the frame its value lies. */
  readonly places: readonly number[]
  /** What is the same in all months. */
  readonly before: Step
  /** What is kept, paid or checked in every month: `month` from 0 on, one after the other. */
  readonly monthly: Step
  /** What is kept in the first and the last month alone; after `monthly`. */
  readonly ends: Step
}

type Step = (frame: Float64Array, month: number, data: ProgramData) => void

/** What is the same in all samples. */
export interface ProgramData {
  /** For each table: where its rows begin, and how many there are, whether the model assumes them, and the kind of each. */
  readonly bases: Int32Array
  readonly rows: Int32Array
  readonly assumed: Uint8Array
  readonly kinds: readonly Int32Array[]
  /** For each input: was it answered? */
  readonly answered: Uint8Array
  /** As in the room: counted up where a check holds. */
  readonly holds: Int32Array
}
