import type { Answers, Language, ProviderProfile } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { readBack, readTicket } from '@leitfaden/render'
import { type Attempt, type Fault, inFile } from '../../faults/fault.ts'
import type { Input } from '../../files/read-input.ts'
import type { ReadBackOutput } from './output.ts'

export interface MergedTickets extends Pick<ReadBackOutput, 'changes' | 'noted' | 'unplaced' | 'boxes'> {
  readonly answers: Answers
  /** What could not be read, as warnings: its words are kept. */
  readonly faults: readonly Fault[]
}

interface Sides {
  readonly mine: Answers
  readonly base?: Answers | undefined
  readonly provider: ProviderProfile
  readonly language: Language
}

/** Merges tickets into answers, one after the other. */
export function mergeTickets(
  inputs: readonly Input[],
  { mine, base, provider, language }: Sides,
): Attempt<MergedTickets> {
  let answers = mine
  const all = { changes: [], noted: [], unplaced: [], boxes: [], faults: [] } as {
    -readonly [key in keyof Omit<MergedTickets, 'answers'>]: MergedTickets[key][number][]
  }
  const strange: Fault[] = []
  for (const { name, bytes } of inputs) {
    const text = new TextDecoder().decode(bytes)
    const reading = readTicket(text, { guide: extendedDevops, language, provider })
    const other = reading.mark !== undefined && reading.mark.guide !== extendedDevops.id
    if (other || reading.answers.length === 0) {
      strange.push({
        code: 'no-ticket',
        severity: 'error',
        path: [],
        file: name,
        message: noTicket,
        expected: ofTickets,
      })
      continue
    }
    const merged = readBack(reading, { guide: extendedDevops, answers, base, provider })
    answers = merged.answers
    for (const { question, kind, mine: before, theirs } of merged.changes)
      all.changes.push({ question, kind, ...(before && { mine: before }), ...(theirs && { theirs }), ticket: name })
    all.noted.push(...merged.noted)
    all.unplaced.push(...reading.unplaced.map((one) => ({ ticket: name, ...one })))
    const changed = new Set(merged.changes.map(({ question }) => question))
    for (const { question, box, issues } of reading.answers) {
      if (box) all.boxes.push({ ticket: name, question, box })
      if (changed.has(question))
        all.faults.push(...inFile(name, issues).map((issue) => ({ ...issue, severity: 'warning' as const })))
    }
  }
  if (strange.length > 0) return { ok: false, exitCode: 1, faults: strange }
  return { ok: true, value: { answers, ...all } }
}

const noTicket = { de: 'darin steht keine Frage dieses Leitfadens', en: 'there is no question of this guide in it' }
const ofTickets = {
  de: 'ein Ticket, das „leitfaden tickets“ geschrieben hat',
  en: 'a ticket that “leitfaden tickets” wrote',
}
