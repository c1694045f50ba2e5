import { createInterface, type Interface } from 'node:readline'
import { Transform } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { World } from '../world.ts'

/** `end`: nothing more will come (Ctrl-D, end of the input). `interrupt`: somebody wants it to stop (Ctrl-C, a signal, a closed terminal). */
type Heard = { readonly line: string } | 'end' | 'interrupt'

/** What may follow what was typed so far. */
export type Complete = (typed: string) => readonly string[]

/** Reads what people type, one line at a time. */
export interface LineReader {
  /** Are lines edited here, with the cursor behind a prompt? */
  readonly live: boolean
  /** Does nobody see what comes in, because it was piped? */
  readonly silent: boolean
  next(prompt: string, complete?: Complete): Promise<Heard>
  /** Gives the terminal back as it was. */
  close(): void
}

/** With line editing, history and completion where both ends are a terminal; else line by line from whatever is piped in. */
export function readLines({ stdin, stdout, interruption }: World): LineReader {
  const live = stdin.isTTY === true && stdout.isTTY === true
  const queue: Heard[] = []
  let waiting: ((heard: Heard) => void) | undefined
  let over: 'end' | 'interrupt' | undefined
  let completions: Complete | undefined
  const hear = (heard: Heard) => {
    if (typeof heard === 'string') over ??= heard
    if (waiting === undefined) queue.push(heard)
    else {
      const tell = waiting
      waiting = undefined
      tell(heard)
    }
  }
  const input = live ? harmless(stdin) : stdin
  const lines: Interface = createInterface(
    live
      ? {
          input,
          output: stdout,
          terminal: true,
          historySize: 200,
          removeHistoryDuplicates: true,
          escapeCodeTimeout: 50,
          completer: (typed: string) => [[...(completions?.(typed) ?? [])], typed],
        }
      : { input, crlfDelay: Number.POSITIVE_INFINITY },
  )
  lines.on('line', (line) => hear({ line }))
  lines.on('close', () => hear('end'))
  lines.on('SIGINT', () => hear('interrupt'))
  const interrupt = () => hear('interrupt')
  // A terminal that is closed ends with an error on some systems.
  stdin.on('error', interrupt)
  const interrupted = interruption?.()
  interrupted?.addEventListener('abort', interrupt)
  return {
    live,
    silent: stdin.isTTY !== true,
    async next(prompt, complete) {
      completions = complete
      const early = queue.shift()
      if (early !== undefined) return early
      if (over !== undefined) return over
      if (live) {
        lines.setPrompt(prompt)
        lines.prompt()
      }
      return await new Promise<Heard>((resolve) => {
        waiting = resolve
      })
    },
    close() {
      lines.removeAllListeners('close')
      lines.close()
      stdin.off('error', interrupt)
      interrupted?.removeEventListener('abort', interrupt)
      if (live) stdin.unpipe(input as Transform)
      stdin.pause()
    },
  }
}

/** What a terminal would obey when it is echoed, and line editing does not take for a key: C1 controls, marks that turn the writing direction. */
const obeyed = /[\u0080-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** The same keys without what could command the terminal, for pasted text is echoed as it comes. */
function harmless(stdin: World['stdin']): Transform {
  const decoder = new StringDecoder('utf8')
  const keys = new Transform({
    encoding: 'utf8',
    transform(chunk: Buffer | string, _, done) {
      const text = typeof chunk === 'string' ? chunk : decoder.write(chunk)
      done(null, text.replace(obeyed, ''))
    },
  })
  Object.assign(keys, { isTTY: true, setRawMode: (raw: boolean) => stdin.setRawMode?.(raw) })
  stdin.pipe(keys)
  return keys
}
