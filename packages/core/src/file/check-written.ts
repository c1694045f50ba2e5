import type { Issue } from '../issue.ts'
import type { SourceEntry, SourceNode } from '../source/source-node.ts'
import { type FileFormat, readSource } from './read-source.ts'
import { sameSource } from './same-source.ts'

/** Reads a written file again: it must hold what `before` held with the changes, nothing else, in the same order. */
export function checkWritten(
  before: SourceNode,
  changes: ReadonlyMap<string, SourceNode | undefined>,
  written: string,
  format: FileFormat,
): Issue | undefined {
  const { root, issues } = readSource(written, format)
  const fault = issues[0]
  if (fault) {
    const { path, expected = fault.message, found } = fault
    return { ...notWritten, path, expected, ...(found !== undefined && { found }), ...questionOf(fault) }
  }
  const [head, answers] = split(before)
  const [newHead, newAnswers] = split(root)
  const keptBefore = answers.filter(({ key }) => !changes.has(key))
  const kept = newAnswers.filter(({ key }) => !changes.has(key))
  if (!sameEntries(head, newHead) || !sameEntries(keptBefore, kept)) return notWritten
  for (const [id, wanted] of changes) {
    const found = newAnswers.find(({ key }) => key === id)?.value
    if (wanted ? !(found && sameSource(wanted, found)) : found)
      return { ...notWritten, path: ['answers', id], question: id }
  }
  return undefined
}

const notWritten: Issue = {
  code: 'not-written',
  severity: 'error',
  path: [],
  message: {
    de: 'das lässt sich nicht so speichern, dass es sich unverändert wieder lesen ließe',
    en: 'this can not be saved so that it reads the same again',
  },
}

const questionOf = ({ question }: Issue): Pick<Issue, 'question'> => (question === undefined ? {} : { question })

function split(root: SourceNode | undefined): [readonly SourceEntry[], readonly SourceEntry[]] {
  if (root?.kind !== 'map') return [[], []]
  const answers = root.entries.find(({ key }) => key === 'answers')?.value
  return [root.entries.filter(({ key }) => key !== 'answers'), answers?.kind === 'map' ? answers.entries : []]
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
