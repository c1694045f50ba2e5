import { faultLines } from './faults/fault-lines.ts'
import { jsonLines } from './json-output.ts'
import type { Outcome } from './outcome.ts'
import type { Options } from './request.ts'
import { print } from './terminal/print.ts'
import { colourOf, widthOf } from './terminal/terminal-of.ts'
import { textsIn } from './texts/texts-in.ts'
import type { World } from './world.ts'

/** Prints what a command has to say, for people or for programs. Gives back the exit code. */
export function present(command: string, outcome: Outcome, { json, color }: Options, world: World): number {
  const { language, faults } = outcome
  const exitCode = outcome.exitCode ?? 0
  if (json) {
    print(world.stdout, jsonLines(command, outcome), false)
    return exitCode
  }
  if (!outcome.ok || !outcome.faultsTold)
    print(
      world.stderr,
      faultLines(faults, textsIn(language), widthOf(world.stderr, world.env)),
      colourOf(world.stderr, world.env, color),
    )
  if (outcome.ok) print(world.stdout, outcome.lines, colourOf(world.stdout, world.env, color))
  return exitCode
}
