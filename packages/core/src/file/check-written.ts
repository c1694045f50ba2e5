import type { Issue } from '../issue.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import { type FileFormat, readSource } from './read-source.ts'
import { sameSource } from './same-source.ts'
import { entriesAt, type SectionChanges, samePath } from './section.ts'

/** Reads a written file again: it must hold what `before` held with the changes, nothing else, in the same order. */
export function checkWritten(
  before: SourceNode,
  changes: readonly SectionChanges[],
  written: string,
  format: FileFormat,
): Issue | undefined {
  const { root, issues } = readSource(written, format)
  const fault = issues[0]
  if (fault) return notWrittenFor(fault)
  for (const path of sections) {
    const wanted = changes.find(({ section }) => samePath(section.path, path))?.entries ?? new Map()
    const isKept = ({ key }: SourceEntry) => !wanted.has(key)
    const found = ownEntries(root, path)
    if (!sameEntries(ownEntries(before, path).filter(isKept), found.filter(isKept))) return notWritten
    for (const [key, value] of wanted) {
      const now = found.find((entry) => entry.key === key)?.value
      if (value ? !(now && sameSource(value, now)) : now)
        return { ...notWritten, path: [...path, key], ...(path[0] === 'answers' && { question: key }) }
    }
  }
  return undefined
}

export const notWritten: Issue = {
  code: 'not-written',
  severity: 'error',
  path: [],
  message: {
    de: 'das lässt sich nicht so speichern, dass es sich unverändert wieder lesen ließe',
    en: 'this can not be saved so that it reads the same again',
  },
}

/** Why a written text reads otherwise; the place of the fault would be one in a text that nobody has. */
export function notWrittenFor({ path, message, expected = message, found, question }: Issue): Issue {
  return {
    ...notWritten,
    path,
    expected,
    ...(found !== undefined && { found }),
    ...(question !== undefined && { question }),
  }
}

const sections: readonly (readonly string[])[] = [
  [],
  ['answers'],
  ['model'],
  ['model', 'assumptions'],
  ['model', 'formulas'],
]

/** The entries of a section without the sections inside of it: those may come and go with what they hold. */
function ownEntries(root: SourceNode | undefined, path: readonly string[]): readonly SourceEntry[] {
  return entriesAt(root, path).filter(({ key, value }) => {
    const isSection = sections.some((other) => samePath(other, [...path, key]))
    return !isSection || !(value.kind === 'map' || (value.kind === 'scalar' && value.value === null))
  })
}

function sameEntries(a: readonly SourceEntry[], b: readonly SourceEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, value }, index) => {
      const other = b[index]
      return other?.key === key && sameSource(value, other.value)
    })
  )
}
