import type { Language } from '@leitfaden/core'
import { commandNames } from './commands/command-list.ts'
import { type CommanderFault, usageFault } from './faults/usage-fault.ts'
import { present } from './present.ts'
import type { createProgram } from './program.ts'
import { print } from './terminal/print.ts'
import { textsIn } from './texts/texts-in.ts'
import type { World } from './world.ts'

/** Says what is wrong with a command line, what may have been meant, and where there is help. Gives back the exit code. */
export function wrongUsage(
  fault: CommanderFault,
  args: readonly string[],
  program: ReturnType<typeof createProgram>,
  language: Language,
  world: World,
): number {
  const named = commandNames.find((name) => name === args[0])
  const { options } = program.commands.find((command) => command.name() === named) ?? program
  const flags = options.flatMap(({ long }) => (long ? [long] : []))
  const json = args.includes('--json')
  const refusal = usageFault(fault, commandNames, flags)
  const exitCode = present(named ?? 'leitfaden', { ...refusal, language }, { json }, world)
  const help = ['leitfaden', ...(named === undefined ? [] : [named]), '--help'].join(' ')
  if (!json) print(world.stderr, [`${textsIn(language).help.see} ${help}`], false)
  return exitCode
}
