import type { Language } from '@leitfaden/core'
import type { LoadCommands } from './commands/command-list.ts'
import type { Fault, Refusal } from './faults/fault.ts'
import type { Request } from './request.ts'
import type { Line } from './terminal/line.ts'
import type { World } from './world.ts'

/** What a command has to say. The command itself prints nothing. */
export interface Done {
  readonly ok: true
  /** 1: something is wrong in the data; 70: a fault of ours in one document of many; 130: somebody interrupted it. */
  readonly exitCode?: 0 | 1 | 70 | 130
  readonly language: Language
  /** Warnings about the files that were read; for `check` errors too. */
  readonly faults: readonly Fault[]
  /** Do the lines tell the faults already? */
  readonly faultsTold?: true
  /** Is everything said already, bit by bit? */
  readonly told?: true
  /** For people. */
  readonly lines: readonly Line[]
  /** What belongs on standard output instead, as it is, for whoever reads it there; the lines then go to standard error. */
  readonly document?: string
  /** For programs: what the JSON output holds besides the fields that every command has. */
  readonly data: object
}

/** A refusal whose language is known, because the file was opened or an option said so. */
export type Outcome = Done | Refused

interface Refused extends Refusal {
  readonly language: Language
  /** A text that could be saved nowhere: it goes to standard output, not to be lost. */
  readonly document?: string
}

/** Most commands need no more than the request; a conversation has the streams, and completion what there is to call. */
export type RunCommand = (request: Request, world: World, load: LoadCommands) => Promise<Outcome>
