import { Readable, Writable } from 'node:stream'
import { run } from '../../apps/cli/src/run.ts'

const form = /^(?:printf '([^']*)' \| )?leitfaden (.*?)(; echo "exit code \$\?")?$/

/**
 * Runs `leitfaden …` from its sources, on a fixed day, 100 columns wide; gives back all that it writes.
 * `printf '…' |` before it and `; echo "exit code $?"` after it are understood, and nothing else of a shell.
 */
export async function runCommand(line: string): Promise<string> {
  const [, input = '', args = '', tellsCode] = form.exec(line) ?? []
  if (args === '') throw new Error(`Not a command that docs can run: ${line}`)
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  const exitCode = await run(args.split(' '), {
    env: { COLUMNS: '100', NO_COLOR: '1', LANG: 'en_US.UTF-8' },
    stdin: Readable.from([Buffer.from(input.replaceAll('\\n', '\n').replaceAll('%%', '%'))]),
    stdout: stream,
    stderr: stream,
    today: '2026-11-23',
  })
  const output = written.join('')
  return tellsCode ? `${output}exit code ${exitCode}\n` : output
}
