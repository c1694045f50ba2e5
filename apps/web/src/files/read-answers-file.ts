import type { AnswersDocument, Issue } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { type FileFormat, readAnswers, readSource } from '@leitfaden/core/file'
import { providers } from '@leitfaden/core/providers'
import { builtInModel } from '@leitfaden/sizing/model'
import { emptyFlyingCircus, exampleEu } from '@leitfaden/sizing/prices'
import { guessFromStart, guessFromText, type MeantContent } from './guess-content.ts'
import { unknownPrices } from './unknown-prices.ts'

export interface FileToRead {
  /** Tells the format. */
  readonly name: string
  readonly content: Uint8Array | string
  /** Ids of the price lists that somebody brought along. */
  readonly ownPrices?: readonly string[]
}

/** An answers file as it was read, or every fault in it with its place. */
export type ReadAnswersFile =
  | {
      readonly ok: true
      readonly document: AnswersDocument
      /** The text of the file, with its comments. */
      readonly source: string
      readonly format: FileFormat
      /** Warnings only. */
      readonly issues: readonly Issue[]
    }
  | {
      readonly ok: false
      readonly issues: readonly Issue[]
      /** What it is instead of an answers file, as far as that can be told. */
      readonly meant?: MeantContent
      /** Its lines, for showing the places of the faults; absent where it is no text. */
      readonly lines?: readonly string[]
    }

const builtInPrices = [exampleEu.id, emptyFlyingCircus.id]

/** Reads what somebody opened, dropped or was sent: all of it may be wrong, or meant to do harm. */
export async function readAnswersFile({ name, content, ownPrices = [] }: FileToRead): Promise<ReadAnswersFile> {
  const meant = guessFromStart(content)
  if (meant !== undefined) return { ok: false, issues: [], meant }
  const format = /\.json$/i.test(name) ? 'json' : 'yaml'
  const read = readAnswers(content, { guide: extendedDevops, providers, format })
  const { root } = readSource(content, format)
  const prices = unknownPrices(root, [...builtInPrices, ...ownPrices])
  const model = read.ok ? await modelIssues(read.value) : []
  const issues = [...read.issues, ...prices, ...model].sort(byPlace)
  const source = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  if (read.ok && prices.length + model.length === 0) return { ok: true, document: read.value, source, format, issues }
  const other = guessFromText(source, root)
  return {
    ok: false,
    issues: other === undefined ? issues : [],
    ...(other !== undefined && { meant: other }),
    lines: shownLines(source, issues),
  }
}

/** What the section `model` gets wrong about the model. Only for it the reader of formulas is loaded. */
async function modelIssues({ model }: AnswersDocument): Promise<readonly Issue[]> {
  if (model === undefined) return []
  const { applyOverrides } = await import('@leitfaden/sizing/compile')
  const applied = applyOverrides(builtInModel, model)
  return applied.ok ? [] : applied.issues
}

/** Long lines are cut: they are shown, not read again. */
function shownLines(source: string, issues: readonly Issue[]): readonly string[] {
  const wanted = new Set(issues.map(({ at }) => at?.line))
  return source.split(/\r\n|\r|\n/).map((line, index) => (wanted.has(index + 1) ? line.slice(0, 200) : ''))
}

function byPlace({ at: a }: Issue, { at: b }: Issue): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
}
