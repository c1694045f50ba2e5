import { CommanderError } from 'commander'
import packageFile from '../package.json' with { type: 'json' }
import { standardInput } from './files/read-input.ts'
import type { RunCommand } from './outcome.ts'
import { present } from './present.ts'
import { type CommandName, commandNames, createProgram } from './program.ts'
import { type Options, readRequest } from './request.ts'
import { print } from './terminal/print.ts'
import { colourOf, widthOf } from './terminal/terminal-of.ts'
import { languageOf } from './texts/language-of.ts'
import { textsIn } from './texts/texts-in.ts'
import type { World } from './world.ts'

/** Loaded only when called, so that help and version need nothing of it. */
const commands: { readonly [name in CommandName]: () => Promise<{ readonly run: RunCommand }> } = {
  estimate: () => import('./commands/estimate.ts'),
  report: () => import('./commands/report.ts'),
  tickets: () => import('./commands/tickets.ts'),
  check: () => import('./commands/check.ts'),
  questions: () => import('./commands/questions.ts'),
}

/** Does what the command line says. Gives back the exit code: 0 done · 1 faults in the data · 2 can not be done as it was asked for. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const language = languageAsked(args) ?? languageOf(world.env)
  let exitCode = 0
  const program = createProgram(packageFile.version, textsIn(language), async (command, file, options) => {
    exitCode = await carryOut(command, file, options, world)
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
    const { usageFault } = await import('./faults/usage-fault.ts')
    const named = commandNames.find((name) => args.includes(name))
    const options = program.commands.find((command) => command.name() === named)?.options ?? program.options
    const flags = options.flatMap(({ long }) => (long ? [long] : []))
    const refusal = usageFault(error, commandNames, flags)
    return present(named ?? 'leitfaden', { ...refusal, language }, { json: args.includes('--json') }, world)
  }
}

async function carryOut(
  command: CommandName,
  file: string | undefined,
  options: Options,
  world: World,
): Promise<number> {
  const request = readRequest(file, options, world)
  const language = languageOf(world.env)
  if (!request.ok) return present(command, { ...request, language }, options, world)
  if (file === standardInput && world.stdin.isTTY)
    print(world.stderr, [textsIn(request.value.language ?? language).readingKeyboard], false)
  const { run: runCommand } = await commands[command]()
  return present(command, await runCommand(request.value), options, world)
}

function languageAsked(args: readonly string[]): 'de' | 'en' | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const word = args[index]?.includes('=') ? args[index]?.slice('--lang='.length) : args[index + 1]
  return index >= 0 && (word === 'de' || word === 'en') ? word : undefined
}

function textLines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}
