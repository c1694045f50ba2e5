import { Readable, Writable } from 'node:stream'
import { run } from '../src/run.ts'

export interface RanHere {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Meanwhile {
  readonly interrupted?: AbortSignal
  /** Whenever something was printed to standard output. */
  readonly heard?: () => void
}

/** Runs the command line within this process, in English, without a terminal, on a fixed day. File names must be absolute. */
export async function runHere(
  args: readonly string[],
  input = '',
  { interrupted, heard }: Meanwhile = {},
): Promise<RanHere> {
  const [stdout, stderr] = [collector(heard), collector()]
  const code = await run(args, {
    env: { LANG: 'en_GB.UTF-8', COLUMNS: '100' },
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    today: '2026-11-23',
    ...(interrupted && { interruption: () => interrupted }),
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(heard?: () => void): Writable & { text(): string } {
  let text = ''
  const stream = new Writable({
    write(part, _, done) {
      text += part
      done()
      heard?.()
    },
  })
  return Object.assign(stream, { text: () => text })
}
