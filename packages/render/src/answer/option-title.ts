import type { Language, Option } from '@leitfaden/core'

/** The title of an option, or the text itself where it names none: an answer of the author's own. */
export function optionTitle(id: string, options: readonly Option[], language: Language): string {
  return options.find((option) => option.id === id)?.title[language] ?? id
}
