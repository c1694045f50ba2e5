import type { Issue } from '@leitfaden/core'
import { suggest } from '@leitfaden/core'

const messages = {
  provider: { de: 'diesen Anbieter gibt es hier nicht', en: 'there is no such provider here' },
  prices: { de: 'diese Preisliste gibt es hier nicht', en: 'there is no such price list here' },
  question: { de: 'diese Frage lässt sich hier nicht zeigen', en: 'this question can not be shown here' },
  figure: { de: 'diese Zahl lässt sich hier nicht zeigen', en: 'this figure can not be shown here' },
}

/** Something that is not known by its name, with the name that was probably meant. */
export function unknownNameIssue(of: keyof typeof messages, name: string, known: readonly string[]): Issue {
  const expected = suggest(name, known) ?? known.join(', ')
  return {
    code: `unknown-${of}`,
    severity: 'error',
    path: [],
    message: messages[of],
    expected: { de: expected, en: expected },
    found: name,
  }
}
