import { Readable, Writable } from 'node:stream'
import { run } from '../src/run.ts'
import type { World } from '../src/world.ts'

export interface RanInProcess {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in this process: in English, without a terminal, on a fixed day. */
export async function runInProcess(
  args: readonly string[],
  { input = '', ...world }: Partial<World> & { readonly input?: string } = {},
): Promise<RanInProcess> {
  const written = { stdout: '', stderr: '' }
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk
        done()
      },
    })
  const code = await run(args, {
    env: { LANG: 'en_GB.UTF-8' },
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    today: '2026-11-23',
    ...world,
  })
  return { code, ...written }
}
