import { allChapters, type Language } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { builtInModel } from '@leitfaden/sizing/model'
import type { Option, Words } from '../command.ts'
import type { LoadCommands, NamedCommand } from '../command-list.ts'
import { documentParts } from '../set/document-part.ts'
import { setTexts } from '../set/texts.ts'

/** A word that may stand at the cursor, and what it means. `:files`: the shell knows better. */
export interface Candidate {
  readonly word: string
  readonly meaning: string
}

/** How a command line can go on. The last word is the one at the cursor, empty where none has been begun. */
export async function candidates(
  words: readonly string[],
  load: LoadCommands,
  language: Language,
): Promise<Candidate[]> {
  const begun = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const commands = await load(before[0])
  const command = commands.find(({ name }) => name === before[0])
  const offered =
    command === undefined
      ? before.length === 0
        ? commands.map(({ name, summary }) => ({ word: name, meaning: summary[language] }))
        : []
      : inCommand(command, before.slice(1), begun, language)
  return offered.filter(({ word }) => word === ':files' || word.startsWith(begun))
}

function inCommand(command: NamedCommand, before: readonly string[], begun: string, language: Language): Candidate[] {
  const last = command.options.find((option) => flagsOf(option).includes(before.at(-1) ?? ''))
  if (last?.value !== undefined) return wordsOf(last.words, language)
  if (begun.startsWith('-'))
    return command.options
      .filter((option) => !flagsOf(option).some((flag) => before.includes(flag)))
      .flatMap((option) =>
        flagsOf(option)
          .slice(-1)
          .map((word) => ({ word, meaning: option.help[language] })),
      )
  const given = operands(before, command.options)
  const argument = command.arguments[given] ?? command.arguments.findLast(({ several }) => several)
  return wordsOf(argument?.words, language)
}

function flagsOf({ flags }: Option): string[] {
  return flags.split(', ')
}

/** How many of the words are neither options nor their values. */
function operands(words: readonly string[], options: readonly Option[]): number {
  const takesValue = (word: string) => options.some((option) => option.value && flagsOf(option).includes(word))
  return words.filter((word, index) => !word.startsWith('-') && !takesValue(words[index - 1] ?? '')).length
}

const files: Candidate = { word: ':files', meaning: '' }

function wordsOf(words: Words | undefined, language: Language): Candidate[] {
  if (words === undefined) return []
  if (typeof words !== 'string') return words.map((word) => ({ word, meaning: '' }))
  const figures = () => [
    ...builtInModel.formulas
      .filter(({ auxiliary }) => !auxiliary)
      .map(({ id, title }) => ({ word: id, meaning: title[language] })),
    { word: 'cost', meaning: { de: 'Kosten', en: 'cost' }[language] },
    { word: 'all', meaning: { de: 'alle Zahlen', en: 'every figure' }[language] },
  ]
  const questions = () =>
    allChapters(extendedDevops).flatMap((chapter) =>
      chapter.questions.map(({ id, prompt }) => ({ word: id, meaning: prompt[language] })),
    )
  switch (words) {
    case 'files':
      return [files]
    case 'figures':
      return figures()
    case 'questions':
      return questions()
    case 'questions-or-parts':
      return [...questions(), ...documentParts.map((part) => ({ word: part, meaning: setTexts[language].part[part] }))]
    case 'figures-or-files':
      return [...figures(), files]
    case 'files-or-questions':
      return [files, ...questions()]
  }
}
