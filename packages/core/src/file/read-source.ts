import type { Issue, Position } from '../issue.ts'
import type { SourceNode } from '../source/source-node.ts'
import { checkCharacters, isReplaceable, mostCharacterFaults } from './check-characters.ts'
import { checkSource, type SourceFault } from './check-source.ts'
import { decodeFile } from './decode-file.ts'
import { dropBroken } from './drop-broken.ts'
import type { FileFault } from './file-fault.ts'
import { replaceForbidden } from './forbidden-character.ts'
import { tooManyLines } from './limit-fault.ts'
import { limits } from './limits.ts'
import { createLocator } from './locate.ts'
import { questionAt } from './question-at.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'

export type FileFormat = 'yaml' | 'json'

export interface ReadSource {
  /** What could be read, without what was refused. Absent in an empty file and where nothing could be read. */
  readonly root?: SourceNode
  /** In the order of the file. */
  readonly issues: readonly Issue[]
  /** Was part of the file left out because it could not be read? */
  readonly partial: boolean
}

/** Bytes or text of a file → a tree with positions, and everything that speaks against it. Never throws, whatever the bytes. */
export function readSource(input: Uint8Array | string, format: FileFormat = 'yaml'): ReadSource {
  const { text, fault } = decodeFile(input)
  const locate = createLocator(text)
  const located = (found: FileFault) => ({ ...found, at: locate(found.offset) })
  const characters = fault ? [] : checkCharacters(text)
  const early = fault ? [fault] : checkLines(text)
  if (early.length > 0 || !characters.every(isReplaceable) || characters.length === mostCharacterFaults) {
    return { issues: [...early, ...characters].map((found) => toIssue(located(found))), partial: true }
  }

  const readable = characters.length === 0 ? text : replaceForbidden(text)
  const read = format === 'json' ? readJson(readable, locate) : readYaml(readable, locate)
  const inLines = characters.map(located)
  const lines = new Set(inLines.map(({ at }) => at?.line))
  /** On a line of its own a character belongs to no answer. */
  const isBlanked = (offset: number) => readable !== text && readable[offset] === ' ' && text[offset] !== ' '
  const faults = [...inLines, ...read.faults.map(located).filter(({ at }) => !lines.has(at?.line))]
  const syntax = faults.map((found) => toIssue({ ...found, ...questionAt(read.root, found.at) })).sort(byPosition)
  const brokenFrom = read.brokenFrom === undefined ? undefined : locate(read.brokenFrom)
  const sound =
    read.root &&
    dropBroken(
      read.root,
      faults.filter(({ offset }) => !isBlanked(offset)).map(({ at }) => at ?? start),
      brokenFrom,
    )
  const partial = faults.length > 0
  if (!sound) return { issues: syntax, partial }

  const checked = checkSource(sound)
  const issues = [...syntax, ...checked.faults.map(toIssue)].sort(byPosition)
  if (checked.faults.some(({ code }) => code.startsWith('too-'))) return { issues, partial: true }
  return { root: checked.root, issues, partial }
}

const start: Position = { line: 1, column: 1 }

function checkLines(text: string): FileFault[] {
  let offset = -1
  for (let line = 1; line <= limits.lines; line++) {
    offset = text.indexOf('\n', offset + 1)
    if (offset === -1) return []
  }
  return offset + 1 < text.length ? [tooManyLines(offset + 1)] : []
}

function toIssue({ code, severity = 'error', path = [], at = start, message, expected, found }: SourceFault): Issue {
  const [first, second] = path
  return {
    code,
    severity,
    path,
    ...(first === 'answers' && typeof second === 'string' && { question: second }),
    at,
    message,
    ...(expected && { expected }),
    ...(found !== undefined && { found }),
  }
}

/** For sorting issues as they stand in the file. */
export function byPosition({ at: a = start }: Issue, { at: b = start }: Issue): number {
  return a.line - b.line || a.column - b.column
}
