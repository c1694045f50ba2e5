import type { Option } from '../guide/answer-kind.schema.ts'
import { oneOf } from '../one-of.ts'
import type { SourceNode } from '../source/source-node.ts'
import { suggest } from '../suggest.ts'
import type { Text } from '../text.ts'
import { parseText } from './parse-text.ts'
import { report, type Scope, shorten } from './scope.ts'

interface Choices {
  readonly options: readonly Option[]
  readonly other?: boolean | undefined
}

/** The id of an option; with `other` any other text as well, remarked where it looks like an option. */
export function parseChoice({ options, other = false }: Choices, node: SourceNode, scope: Scope): string | undefined {
  const text = parseText(node, scope)
  if (text === undefined) return undefined
  const ids = options.map(({ id }) => id)
  const word = text.trim()
  if (ids.includes(word)) return word
  const meant = meantOption(word, options)
  if (other && meant === undefined) return text
  report(scope, node, {
    code: 'unknown-option',
    ...(other && { severity: 'warning' }),
    message: {
      de: `„${shorten(word)}“ ist keine der Möglichkeiten`,
      en: `“${shorten(word)}” is not one of the options`,
    },
    expected: meant === undefined ? named(options, scope) : { de: meant, en: meant },
  })
  return other ? text : undefined
}

/** Files name ids, people titles. */
function named(options: readonly Option[], { language }: Scope): Text {
  if (language === undefined) return oneOf(options.map(({ id }) => id))
  return { de: oneOf(options.map(({ title }) => title.de)).de, en: oneOf(options.map(({ title }) => title.en)).en }
}

/** By its title in either language, or by a slip of the pen. */
function meantOption(word: string, options: readonly Option[]): string | undefined {
  const lower = word.toLowerCase()
  const titled = options.find(({ title }) => title.de.toLowerCase() === lower || title.en.toLowerCase() === lower)
  return (
    titled?.id ??
    suggest(
      word,
      options.map(({ id }) => id),
    )
  )
}
