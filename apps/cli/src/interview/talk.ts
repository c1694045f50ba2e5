import type { Interview } from '@leitfaden/core'
import type { Project } from '../project/open-project.ts'
import type { Reckoned } from '../project/reckon.ts'
import type { Request } from '../request.ts'
import type { Line } from '../terminal/line.ts'
import type { LineReader } from '../terminal/line-reader.ts'
import type { Texts } from '../texts/texts.ts'
import type { InterviewTexts } from './interview-texts.ts'

/** A conversation at the terminal, with the file that its answers go to. */
export interface Talk {
  readonly request: Request
  readonly project: Project
  readonly reader: LineReader
  readonly texts: Texts
  readonly t: InterviewTexts
  /** Prints lines for whoever sits there. */
  readonly say: (lines: readonly Line[]) => void
  /** Columns at this moment. */
  readonly width: () => number
  /** As typed on the command line. */
  readonly file: string
  interview: Interview
  /** The file as it was last read or written, and its fingerprint. */
  source: string
  base: string
  /** Ids of the questions whose answers were saved in this session. */
  readonly saved: Set<string>
  /** As it was last shown. */
  reckoned?: Reckoned
  /** Was it said that nothing can be estimated? */
  saidFailing?: boolean
}

/** Stands before whatever is typed. */
export const promptMark = '> '
