import type { Refusal } from '../faults/fault.ts'

/** Nothing was saved under the name of the file. */
export interface NotSaved extends Refusal {
  /** Where the text is instead. Absent: nowhere; the fault says that it stands on standard output, and the caller must show it there. */
  readonly kept?: string
}
