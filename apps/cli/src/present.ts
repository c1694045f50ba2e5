import { faultLines } from './faults/fault-lines.ts'
import { jsonLines } from './json-output.ts'
import type { Outcome } from './outcome.ts'
import type { Options } from './request.ts'
import { inAscii } from './terminal/in-ascii.ts'
import type { Line } from './terminal/line.ts'
import { print, printDocument } from './terminal/print.ts'
import { asciiOf, colourOf, widthOf } from './terminal/terminal-of.ts'
import { textsIn } from './texts/texts-in.ts'
import type { World } from './world.ts'

/** Prints what a command has to say, for people or for programs. Gives back the exit code. */
export function present(command: string, outcome: Outcome, { json, color, ascii }: Options, world: World): number {
  const { language, faults } = outcome
  const exitCode = outcome.exitCode ?? 0
  if (outcome.ok && outcome.told) return exitCode
  if (json) {
    print(world.stdout, jsonLines(command, outcome), false)
    return exitCode
  }
  const tell = (stream: World['stdout'], lines: readonly Line[]) =>
    print(stream, asciiOf(stream, world.env, ascii) ? inAscii(lines) : lines, colourOf(stream, world.env, color))
  if (!outcome.ok || !outcome.faultsTold)
    tell(world.stderr, faultLines(faults, textsIn(language), widthOf(world.stderr, world.env)))
  const { document } = outcome
  if (outcome.ok) tell(document === undefined ? world.stdout : world.stderr, outcome.lines)
  if (document !== undefined) printDocument(world.stdout, document)
  return exitCode
}
