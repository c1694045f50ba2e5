import type { Text } from '@leitfaden/core'
import type { RunCommand } from '../outcome.ts'

/** A command as the help tells it. What it does is loaded only when it is called. */
export interface Command {
  readonly summary: Text
  readonly description: Text
  readonly arguments: readonly Argument[]
  readonly options: readonly Option[]
  /** Command line behind `leitfaden`, and what it does. */
  readonly examples: readonly (readonly [command: Text, purpose: Text])[]
  /** A document or a conversation, which `--out` does not simply put into a file. */
  readonly writesItself?: true
  readonly load: () => Promise<{ readonly run: RunCommand }>
}

export interface Argument {
  readonly name: Text
  readonly help: Text
  readonly required: boolean
  /** Any number of them; the last argument only. */
  readonly several?: true
  readonly words?: Words
}

export interface Option {
  /** As commander takes them: `--out`, `-o, --out`. */
  readonly flags: string
  /** What stands between `<` and `>`; without it the option is a switch. */
  readonly value?: Text
  readonly help: Text
  readonly words?: Words
}

/** What a shell can complete: these words, or what has a name. */
export type Words =
  | readonly string[]
  | 'files'
  | 'figures'
  | 'questions'
  | 'questions-or-parts'
  | 'files-or-questions'
  | 'figures-or-files'

/** The same in both languages, such as a command line. */
export function same(text: string): Text {
  return { de: text, en: text }
}
