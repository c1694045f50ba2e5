import { languages } from '@leitfaden/core'
import { intoFile } from './files/into-file.ts'
import { standardInput } from './files/read-input.ts'
import type { RunCommand } from './outcome.ts'
import { present } from './present.ts'
import type { CommandName } from './program.ts'
import { type Options, readRequest } from './request.ts'
import { print } from './terminal/print.ts'
import { languageOf } from './texts/language-of.ts'
import { textsIn } from './texts/texts-in.ts'
import type { World } from './world.ts'

/** Loaded only when called: no command pays for another. */
const commands: { readonly [name in CommandName]: () => Promise<{ readonly run: RunCommand }> } = {
  estimate: () => import('./commands/estimate.ts'),
  compare: () => import('./commands/compare.ts'),
  report: () => import('./commands/report.ts'),
  tickets: () => import('./commands/tickets.ts'),
  check: () => import('./commands/check.ts'),
  questions: () => import('./commands/questions.ts'),
}

/** Documents are not what the terminal would show line by line: their commands write them on their own. */
function writesItself(command: CommandName): boolean {
  return command === 'report' || command === 'tickets'
}

/** Runs one command and prints what it has to say. Gives back the exit code. */
export async function carryOut(
  command: CommandName,
  files: readonly string[],
  options: Options,
  world: World,
): Promise<number> {
  const request = readRequest(files, options, world)
  const stated = languages.find((language) => language === options.lang)
  if (!request.ok) return present(command, { ...request, language: stated ?? languageOf(world.env) }, options, world)
  const { language, ownLanguage } = request.value
  if (files.includes(standardInput) && world.stdin.isTTY)
    print(world.stderr, [textsIn(language ?? ownLanguage).readingKeyboard], false)
  const { run } = await commands[command]()
  const outcome = await run(request.value)
  const told = writesItself(command) ? outcome : await intoFile(command, outcome, request.value)
  return present(command, told, options, world)
}
