import { Command, InvalidArgumentError, Option } from 'commander'
import type { Argument as CommandArgument, Option as CommandOption } from './commands/command.ts'
import type { NamedCommand } from './commands/command-list.ts'
import type { Options } from './request.ts'
import type { HelpTexts, Texts } from './texts/texts.ts'

export type Action = (command: NamedCommand, files: readonly string[], options: Options) => Promise<void>

/** The command line as commander knows it, with its help in one language. What a command does is the caller's affair. */
export function createProgram(
  version: string,
  commands: readonly NamedCommand[],
  { help, language }: Texts,
  action: Action,
): Command {
  const program = new Command('leitfaden')
  program
    .description(help.description)
    .usage(help.syntax.program)
    .version(version, '-V, --version', help.version)
    .helpCommand(false)
    .addHelpText('after', examplesText(help.examples, help.examplesAbove))
    .addHelpText('after', `\n${help.more}`)
  for (const one of commands) {
    const command = program.command(one.name).summary(one.summary[language]).description(one.description[language])
    command.helpGroup(help.groups[one.group])
    const args = one.arguments.map((argument) => argumentText(argument, language))
    for (const [index, argument] of one.arguments.entries())
      command.argument(args[index] ?? '', argument.help[language])
    command.usage([...args, help.syntax.options].join(' '))
    const flags = one.options.flatMap((option) => option.flags.split(', '))
    for (const option of one.options) command.addOption(optionOf(option, flags, language))
    const examples = one.examples.map(([line, purpose]) => [line[language], purpose[language]] as const)
    command.addHelpText('after', examplesText(help.examples, examples))
    command.action(() => action(one, command.args, command.opts<Options>()))
  }
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', help.help)
      .showSuggestionAfterError(false)
      .exitOverride()
      .configureHelp({ styleTitle: (title) => titleIn(title, help), subcommandTerm: termOf })
  }
  return program
}

function argumentText({ name, required, several }: CommandArgument, language: Texts['language']): string {
  const text = several ? `${name[language]}...` : name[language]
  return required ? `<${text}>` : `[${text}]`
}

/** The name of another option is no value: somebody forgot what belongs behind this one. */
function optionOf(
  { flags, value, help }: CommandOption,
  others: readonly string[],
  language: Texts['language'],
): Option {
  if (value === undefined) return new Option(flags, help[language])
  return new Option(`${flags} <${value[language]}>`, help[language]).argParser((typed: string) => {
    if (others.includes(typed)) throw new InvalidArgumentError('')
    return typed
  })
}

/** A command in the list of commands. */
function termOf(command: Command): string {
  const args = command.registeredArguments.map((argument) => {
    const text = argument.variadic ? `${argument.name()}...` : argument.name()
    return argument.required ? `<${text}>` : `[${text}]`
  })
  return [command.name(), ...args].join(' ')
}

/** Commander's own titles, in the language of the help. */
function titleIn(title: string, { usage, arguments: args, options, commands }: HelpTexts): string {
  const titles: { readonly [title: string]: string } = {
    'Usage:': usage,
    'Arguments:': args,
    'Options:': options,
    'Commands:': commands,
  }
  return titles[title] ?? title
}

function examplesText(title: string, examples: HelpTexts['examplesAbove']): string {
  const width = Math.max(...examples.map(([command]) => command.length))
  const lines = examples.map(([command, purpose]) => `  leitfaden ${command.padEnd(width)}  ${purpose}`)
  return `\n${title}\n${lines.join('\n')}`
}
