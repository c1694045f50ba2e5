import { languages } from '@leitfaden/core'
import { loadCommands, type NamedCommand } from './commands/command-list.ts'
import { intoFile } from './files/into-file.ts'
import { standardInput } from './files/read-input.ts'
import { present } from './present.ts'
import { type Options, readRequest } from './request.ts'
import { print } from './terminal/print.ts'
import { languageOf } from './texts/language-of.ts'
import { textsIn } from './texts/texts-in.ts'
import type { World } from './world.ts'

/** Runs one command and prints what it has to say. Gives back the exit code. */
export async function carryOut(
  { name, writesItself, load }: NamedCommand,
  files: readonly string[],
  options: Options,
  world: World,
): Promise<number> {
  const request = readRequest(files, options, world)
  const stated = languages.find((language) => language === options.lang)
  if (!request.ok) return present(name, { ...request, language: stated ?? languageOf(world.env) }, options, world)
  const { language, ownLanguage } = request.value
  if (files.includes(standardInput) && world.stdin.isTTY)
    print(world.stderr, [textsIn(language ?? ownLanguage).readingKeyboard], false)
  const { run } = await load()
  const outcome = await run(request.value, world, loadCommands)
  const told = writesItself ? outcome : await intoFile(name, outcome, request.value)
  return present(name, told, options, world)
}
