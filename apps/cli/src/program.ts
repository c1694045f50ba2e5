import { Command, Option } from 'commander'
import type { Options } from './request.ts'
import type { CommandHelp, Texts } from './texts/texts.ts'

export const commandNames = ['estimate', 'compare', 'report', 'tickets', 'check', 'questions'] as const
export type CommandName = (typeof commandNames)[number]

export type Action = (command: CommandName, files: readonly string[], options: Options) => Promise<void>

/** The command line as commander knows it, with its help in one language. What a command does is the caller's affair. */
export function createProgram(version: string, { help }: Texts, action: Action): Command {
  const { option } = help
  const program = new Command('leitfaden')
  program
    .description(help.description)
    .usage(help.syntax.program)
    .version(version, '-V, --version', option.version)
    .helpCommand(false)
    .addHelpText('after', examplesText(help.examples, help.examplesAbove))
    .addHelpText('after', `\n${help.more}`)

  const { placeholder } = help
  const [required, optional] = [`<${placeholder.file}>`, `[${placeholder.file}]`]
  const add = (name: CommandName, files: readonly string[], own: readonly (readonly [string, string])[]): void => {
    const texts = help.command[name]
    const command = program.command(name).summary(texts.summary).description(texts.description)
    for (const file of files) command.argument(file, name === 'questions' ? help.fileOrQuestion : help.file)
    command.usage([...files, help.syntax.options].join(' '))
    for (const [flags, text] of [...own, ...shared(name)]) command.addOption(new Option(flags, text))
    command.addHelpText('after', examplesText(help.examples, texts.examples))
    command.action(() => action(name, command.args, command.opts<Options>()))
  }
  const shared = (name: CommandName): [string, string][] => [
    [`--provider <${placeholder.provider}>`, option.provider],
    ...(usesPrices(name) ? [[`--prices <${placeholder.prices}>`, option.prices] as [string, string]] : []),
    [`--lang <${placeholder.language}>`, option.lang],
    [`--today <${placeholder.date}>`, option.today],
    ['--json', option.json],
    ['--color', option.colour],
    ['--no-color', option.noColour],
  ]

  const intoFile: [string, string][] = [
    [`-o, --out <${placeholder.file}>`, option.outFile],
    ['--force', option.force],
  ]
  const holidays: [string, string] = [`--state <${placeholder.state}>`, option.state]
  const drawing: [string, string][] = [
    [`--samples <${placeholder.count}>`, option.samples],
    [`--seed <${placeholder.count}>`, option.seed],
    holidays,
  ]
  add(
    'estimate',
    [required],
    [
      [`--why <${placeholder.figure}>`, option.why],
      ['--tex', option.tex],
      ['--trace', option.trace],
      [`--narrow <${placeholder.figure}>`, option.narrow],
      ...drawing,
      ...intoFile,
    ],
  )
  add('compare', [`<${placeholder.before}>`, `<${placeholder.after}>`], [holidays, ...intoFile])
  add('report', [required], [...drawing, ...intoFile])
  add(
    'tickets',
    [optional],
    [
      [`-o, --out <${placeholder.folder}>`, option.outFolder],
      ['--force', option.force],
      ['--blank', option.blank],
    ],
  )
  add('check', [required], [holidays, ...intoFile])
  add(
    'questions',
    [optional],
    [
      [`--phase <${placeholder.phase}>`, option.phase],
      [`--audience <${placeholder.audience}>`, option.audience],
      ['--all', option.all],
      ['--extension', option.extension],
      ...intoFile,
    ],
  )
  for (const command of [program, ...program.commands]) {
    command
      .helpOption('-h, --help', option.help)
      .showSuggestionAfterError(false)
      .exitOverride()
      .configureHelp({ styleTitle: (title) => titleIn(title, help), subcommandTerm: (sub) => termIn(sub, help) })
  }
  return program
}

function usesPrices(name: CommandName): boolean {
  return name !== 'tickets' && name !== 'questions'
}

/** A command in the list of commands. */
function termIn(command: Command, { syntax }: Texts['help']): string {
  const args = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  )
  return [command.name(), syntax.options, ...args].join(' ')
}

/** Commander's own titles, in the language of the help. */
function titleIn(title: string, { usage, arguments: args, options, commands }: Texts['help']): string {
  const titles: { readonly [title: string]: string } = {
    'Usage:': usage,
    'Arguments:': args,
    'Options:': options,
    'Commands:': commands,
  }
  return titles[title] ?? title
}

function examplesText(title: string, examples: CommandHelp['examples']): string {
  const width = Math.max(...examples.map(([command]) => command.length))
  const lines = examples.map(([command, purpose]) => `  leitfaden ${command.padEnd(width)}  ${purpose}`)
  return `\n${title}\n${lines.join('\n')}`
}
