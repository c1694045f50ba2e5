import type { Question } from '@leitfaden/core'
import { type Language, languages, type Typed } from '@leitfaden/core'
import { type RemarkId, remarkIds, remarkLabels } from '../answer/remark-parts.ts'
import type { Setting } from '../answer/setting.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { textOfBlocks, textOfRuns } from './text-of.ts'
import type { TextRun, TicketBlock } from './ticket-block.ts'
import { typedValue } from './typed-value.ts'

/** What stands in a ticket at a question. */
export interface TicketRegion {
  /** Undefined where nothing was written. */
  readonly typed: Typed | undefined
  /** The same as it stands there. */
  readonly text: string
  readonly remarks: { readonly [id in RemarkId]?: string }
  /** What belongs to neither. */
  readonly rest: readonly string[]
}

/** Takes apart what stands between the label of an answer and the next question. */
export function ticketRegion(question: Question, blocks: readonly TicketBlock[], setting: Setting): TicketRegion {
  const value: TicketBlock[] = []
  const beside = new Map<RemarkId, TicketBlock[]>()
  const rest: string[] = []
  let into: RemarkId | undefined
  for (const block of blocks.flatMap(atRemarks)) {
    const labelled = remarkAt(block)
    if (labelled && !beside.has(labelled.id)) {
      into = labelled.id
      beside.set(into, [labelled.block])
    } else if (into === undefined) value.push(block)
    else if (into === 'note' || into === 'source') beside.get(into)?.push(block)
    else rest.push(textOfBlocks([block]))
  }
  const { typed, rest: unread } = typedValue(question.answer, value, setting)
  const remarks = Object.fromEntries(
    remarkIds.map((id) => [id, textOfBlocks(beside.get(id) ?? [])]).filter(([, text]) => text !== ''),
  )
  return { typed, text: textOfBlocks(value), remarks, rest: [...unread, ...rest].filter((text) => text !== '') }
}

/** The rest of a block behind the label of an answer; undefined where it has none. The label may stand in either language. */
export function behindAnswerLabel(block: TicketBlock): TicketBlock | undefined {
  return behindLabel(block, (label) => languages.some((language) => isAnswerLabel(label, language)))
}

function isAnswerLabel(label: string, language: Language): boolean {
  const word = phrasesIn(language).answer.label.replace(/:$/u, '')
  return label === `${word}:` || label === word || (label.startsWith(`${word} (`) && /:$|\)$/u.test(label))
}

function remarkAt(block: TicketBlock): { id: RemarkId; block: TicketBlock } | undefined {
  for (const language of languages) {
    const labels = remarkLabels(language)
    for (const id of remarkIds) {
      const behind = behindLabel(block, (label) => label === labels[id] || `${label}:` === labels[id])
      if (behind) return { id, block: behind }
    }
  }
  return undefined
}

/** A paragraph in several where a line of it begins with the label of a remark. */
function atRemarks(block: TicketBlock): TicketBlock[] {
  if (block.kind !== 'text') return [block]
  const parts: TextRun[][] = [[]]
  for (const run of block.runs) {
    const last = parts.at(-1) as TextRun[]
    const begins = run.style === 'strong' && /\n\s*$/u.test(last.at(-1)?.text ?? '')
    if (begins && remarkAt({ kind: 'text', runs: [run] })) parts.push([run])
    else last.push(run)
  }
  return parts.map((runs) => ({ kind: 'text', runs }))
}

/** Bold words at the start of a paragraph are its label; only what we render is bold there. */
function behindLabel(block: TicketBlock, isLabel: (label: string) => boolean): TicketBlock | undefined {
  if (block.kind !== 'text') return undefined
  const end = block.runs.findIndex(({ style }) => style !== 'strong')
  const label = textOfRuns(block.runs.slice(0, end < 0 ? undefined : end))
  if (label === '' || !isLabel(label)) return undefined
  const [first, ...more]: readonly TextRun[] = end < 0 ? [] : block.runs.slice(end)
  const text = first?.text.replace(label.endsWith(':') ? /^\s+/u : /^\s*:?\s*/u, '') ?? ''
  return { kind: 'text', runs: first ? [{ ...first, text }, ...more] : [] }
}
