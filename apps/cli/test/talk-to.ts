import { PassThrough, Readable } from 'node:stream'
import { run } from '../src/run.ts'

interface Told {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

type Lines = Iterable<string> | AsyncIterable<string>

/** Runs the command line in this process, without a terminal, with lines piped in; they may depend on what was shown so far. */
export async function talkTo(args: readonly string[], lines: Lines | ((shown: () => string) => Lines)): Promise<Told> {
  const [stdout, stderr] = [collector(), collector()]
  const typed = typeof lines === 'function' ? lines(stdout.text) : lines
  const code = await run(args, {
    env: { LANG: 'en_GB.UTF-8' },
    stdin: Readable.from(withEnds(typed)),
    stdout: stdout.stream,
    stderr: stderr.stream,
    today: '2026-11-23',
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

export function collector() {
  const stream = new PassThrough()
  const parts: Buffer[] = []
  stream.on('data', (part: Buffer) => parts.push(part))
  return { stream, text: () => Buffer.concat(parts).toString('utf8') }
}

/** Waits until something is there. */
export async function until(there: () => boolean, what: string): Promise<void> {
  for (let patience = 300; !there(); patience--) {
    if (patience === 0) throw new Error(`Never came: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function* withEnds(lines: Lines) {
  for await (const line of lines) yield `${line}\n`
}
