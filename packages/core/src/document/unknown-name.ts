import { allChapters } from '../guide/all-chapters.ts'
import type { Guide } from '../guide/guide.schema.ts'
import { retiredIds } from '../guide/retired-ids.ts'
import type { Issue, Position } from '../issue.ts'
import type { SourceEntry } from '../source/source-node.ts'
import { suggest } from '../suggest.ts'
import type { Text } from '../text.ts'

/** A key of the document that means nothing. A question id at this level belongs under `answers`. */
export function unknownKey({ key, keyAt }: SourceEntry, known: readonly string[]): Issue {
  const expected = key.includes('.')
    ? { de: 'Antworten stehen eingerückt unter „answers:“', en: 'answers stand indented below “answers:”' }
    : meant(suggest(key, known), known)
  return unknown(
    'unknown-key',
    { de: 'diesen Schlüssel gibt es nicht', en: 'there is no such key' },
    expected,
    [key],
    key,
    keyAt,
  )
}

export function unknownProvider(entry: SourceEntry | undefined, known: readonly string[]): Issue {
  const name = entry?.value.kind === 'scalar' ? entry.value.text : ''
  const message = { de: 'diesen Anbieter gibt es hier nicht', en: 'there is no such provider here' }
  return unknown('unknown-provider', message, meant(suggest(name, known), known), ['provider'], name, entry?.value.at)
}

/** Retired questions are not answered any more but were once right: a warning. */
export function unknownQuestion(id: string, at: Position | undefined, guide: Guide): Issue {
  const path = ['answers', id]
  if (retiredIds(guide).includes(id)) {
    const message = { de: 'diese Frage wird nicht mehr gestellt', en: 'this question is not asked any more' }
    const expected = { de: 'die Zeile kann entfallen', en: 'the line can go' }
    return { ...unknown('retired-question', message, expected, path, id, at), severity: 'warning', question: id }
  }
  const ids = allChapters(guide).flatMap(({ questions }) => questions.map((question) => question.id))
  const near = suggest(id, ids) ?? nearByName(id, ids)
  const expected = near === undefined ? { de: 'die Kennung einer Frage', en: 'the id of a question' } : meant(near, ids)
  const message = { de: 'diese Frage gibt es nicht', en: 'there is no such question' }
  return { ...unknown('unknown-question', message, expected, path, id, at), question: id }
}

/** The right name in the wrong chapter, or without one: `users` for `load.users`. */
function nearByName(id: string, ids: readonly string[]): string | undefined {
  const name = id.slice(id.lastIndexOf('.') + 1)
  const same = ids.filter((candidate) => candidate.slice(candidate.indexOf('.') + 1) === name)
  return same.length === 1 ? same[0] : undefined
}

const meant = (near: string | undefined, known: readonly string[]): Text =>
  near === undefined ? { de: known.join(', '), en: known.join(', ') } : { de: `${near}`, en: `${near}` }

function unknown(
  code: string,
  message: Text,
  expected: Text,
  path: Issue['path'],
  found: string,
  at: Position | undefined,
): Issue {
  return { code, severity: 'error', path, message, expected, found: found.slice(0, 80), ...(at && { at }) }
}
