import { CommanderError } from 'commander'
import packageFile from '../package.json' with { type: 'json' }
import { loadCommands } from './commands/command-list.ts'
import { createProgram } from './program.ts'
import { print } from './terminal/print.ts'
import { colourOf, widthOf } from './terminal/terminal-of.ts'
import { languageOf } from './texts/language-of.ts'
import { textsIn } from './texts/texts-in.ts'
import type { World } from './world.ts'

/** Does what the command line says. Gives back the exit code: 0 done · 1 faults in the data · 2 can not be done as it was asked for. */
export async function run(typed: readonly string[], world: World): Promise<number> {
  const args = typed[0] === 'help' ? [...typed.slice(1), '--help'] : typed
  const language = languageAsked(args) ?? languageOf(world.env)
  let exitCode = 0
  const commands = await loadCommands(args[0])
  const program = createProgram(packageFile.version, commands, textsIn(language), async (command, files, options) => {
    const { carryOut } = await import('./carry-out.ts')
    exitCode = await carryOut(command, files, options, world)
  })
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => print(world.stdout, textLines(text), false),
      writeErr: (text) => print(world.stderr, textLines(text), false),
      outputError: () => {},
      getOutHelpWidth: () => widthOf(world.stdout, world.env),
      getErrHelpWidth: () => widthOf(world.stderr, world.env),
      getOutHasColors: () => colourOf(world.stdout, world.env, undefined),
      getErrHasColors: () => colourOf(world.stderr, world.env, undefined),
    })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    if (error.code === 'commander.help') return 2
    return (await import('./wrong-usage.ts')).wrongUsage(error, args, program, language, world)
  }
}

function languageAsked(args: readonly string[]): 'de' | 'en' | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const word = args[index]?.includes('=') ? args[index]?.slice('--lang='.length) : args[index + 1]
  return index >= 0 && (word === 'de' || word === 'en') ? word : undefined
}

function textLines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}
