import type { Issue } from '../issue.ts'
import type { Text } from '../text.ts'

/** A fault at an offset of the text, before it is known to which line and which question that belongs. */
export interface FileFault {
  readonly code: string
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  readonly message: Text
  readonly severity?: Issue['severity']
  readonly path?: Issue['path']
  readonly expected?: Text
  readonly found?: string
}
