import { suggest, type Text } from '@leitfaden/core'

/** What may have been meant: the nearest known word, else all of them. */
export function perhaps(word: string, known: readonly string[]): Text {
  const near = suggest(word, known)
  if (near !== undefined) return { de: near, en: near }
  return { de: known.join(', '), en: known.join(', ') }
}
