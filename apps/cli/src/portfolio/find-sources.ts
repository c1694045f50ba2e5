import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { normalize } from 'node:path'
import type { Fault } from '../faults/fault.ts'
import { readInput, standardInput } from '../files/read-input.ts'
import { systemFault } from '../files/system-fault.ts'
import type { DocumentSource } from './document-source.ts'
import { filePattern } from './file-pattern.ts'
import { type ReadLine, readLines } from './read-lines.ts'
import { walkFolder } from './walk-folder.ts'

/** Where the documents of a portfolio are named. */
export interface Sought {
  /** Files, folders, patterns. */
  readonly files: readonly string[]
  /** A file with one name a line. */
  readonly filesFrom?: string | undefined
  /** A file with one document a line (NDJSON). */
  readonly documentsFrom?: string | undefined
  readonly stdin: AsyncIterable<Buffer | string>
}

interface Unreadable {
  readonly unreadable: DocumentSource
}

/** What a folder gives: JSON files are often something else, such as price lists, and need a pattern. */
const isAnswersFile = (path: string): boolean => /\.ya?ml$/.test(path)
/** As an answers file may be at most. */
const longestDocument = 1_048_576
/** More than any system takes. */
const longestName = 32_768

/**
 * All documents of a portfolio, one after the other: arguments in their order, what they stand for in the order of its spelling. What can not
 * be found comes as a source with a fault, and the rest after it.
 */
export async function* findSources({ files, filesFrom, documentsFrom, stdin }: Sought): AsyncGenerator<DocumentSource> {
  for (const text of files) {
    if (text === standardInput) yield await typed(stdin)
    else yield* named(text)
  }
  if (filesFrom !== undefined)
    for await (const read of linesOf(filesFrom, stdin, longestName)) {
      if ('unreadable' in read) yield read.unreadable
      else if (read.bytes === undefined) yield faulty(filesFrom, noName, read.line)
      else if (!isBlank(read.bytes)) yield { name: read.bytes.toString('utf8').replace(/\r$/, '') }
    }
  if (documentsFrom !== undefined) {
    const name = documentsFrom === standardInput ? 'stdin' : documentsFrom
    for await (const read of linesOf(documentsFrom, stdin, longestDocument)) {
      if ('unreadable' in read) yield read.unreadable
      else if (read.bytes === undefined) yield { ...faulty(name, tooLong, read.line), line: read.line }
      else if (!isBlank(read.bytes)) yield { name, line: read.line, bytes: read.bytes }
    }
  }
}

/** The one document that comes through standard input. */
async function typed(stdin: Sought['stdin']): Promise<DocumentSource> {
  const input = await readInput(standardInput, stdin)
  return input.ok ? input.value : { name: 'stdin', ...(input.faults[0] && { fault: input.faults[0] }) }
}

async function* named(text: string): AsyncGenerator<DocumentSource> {
  const kind = await stat(text).catch(() => undefined)
  const pattern = kind === undefined ? filePattern(text) : undefined
  if (!pattern && !kind?.isDirectory()) {
    yield { name: text }
    return
  }
  const { base, ...options } = pattern ?? { base: text, depth: Number.POSITIVE_INFINITY, fits: isAnswersFile }
  let found = false
  for await (const { path, error } of walkFolder(base === '' ? base : normalize(base), options)) {
    found = true
    yield error === undefined ? { name: path } : unreadable(path === '' ? text : path, error)
  }
  if (!found) yield faulty(text, pattern ? nothingFits : nothingInside)
}

async function* linesOf(name: string, stdin: Sought['stdin'], longest: number): AsyncGenerator<ReadLine | Unreadable> {
  try {
    yield* readLines(name === standardInput ? stdin : createReadStream(name), longest)
  } catch (error) {
    yield { unreadable: unreadable(name, error) }
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

function unreadable(name: string, error: unknown): DocumentSource {
  const [fault] = systemFault(error, name).faults
  return { name, ...(fault && { fault }) }
}

function faulty(name: string, fault: Omit<Fault, 'severity' | 'path' | 'file'>, line?: number): DocumentSource {
  const at = line === undefined ? {} : { at: { line, column: 1 } }
  return { name, fault: { ...fault, severity: 'error', path: [], file: name, ...at } }
}

const nothingFits = {
  code: 'no-match',
  message: { de: 'zu diesem Muster gibt es keine Datei', en: 'no file fits this pattern' },
}
const nothingInside = {
  code: 'no-match',
  message: { de: 'in diesem Ordner ist keine Antwortdatei', en: 'there is no answers file in this folder' },
  expected: { de: 'Dateien auf .yaml oder .yml', en: 'files that end in .yaml or .yml' },
}
const tooLong = {
  code: 'file-too-large',
  message: { de: 'das Dokument ist zu groß', en: 'the document is too large' },
  expected: { de: 'höchstens 1 MiB', en: 'at most 1 MiB' },
}
const noName = {
  code: 'enametoolong',
  message: { de: 'der Name ist zu lang', en: 'the name is too long' },
}
