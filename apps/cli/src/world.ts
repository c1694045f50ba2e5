import type { TerminalStream } from './terminal/terminal-of.ts'

/** What a command may touch besides files. */
export interface World {
  readonly env: { readonly [name: string]: string | undefined }
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown }
  readonly stdout: NodeJS.WritableStream & TerminalStream
  readonly stderr: NodeJS.WritableStream & TerminalStream
  /** What a thread of its own runs, for many documents; absent: there is only this one. */
  readonly worker?: URL
  /** Today where this runs, `YYYY-MM-DD`. */
  readonly today: string
  /** From this call on, Ctrl-C ends nothing by itself: the signal tells of it. Without it, nobody can interrupt. */
  readonly interruption?: () => AbortSignal
}
