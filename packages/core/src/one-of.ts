import type { Text } from './text.ts'

/** More are not listed: nobody reads on. */
const longest = 12

/** A choice in words: `a, b oder c`, `a, b or c`. */
export function oneOf(words: readonly string[]): Text {
  if (words.length > longest) {
    const some = words.slice(0, longest).join(', ')
    return { de: `${some} …`, en: `${some} …` }
  }
  const last = words.at(-1) ?? ''
  const others = words.slice(0, -1).join(', ')
  return others === '' ? { de: last, en: last } : { de: `${others} oder ${last}`, en: `${others} or ${last}` }
}
