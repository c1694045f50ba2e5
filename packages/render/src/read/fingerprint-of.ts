import type { Question } from '@leitfaden/core'
import { fingerprint } from '../ticket/fingerprint.ts'
import { answerBlocksOf } from '../ticket/question-blocks.ts'
import type { TicketOptions } from '../ticket/ticket-options.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { comparable } from './text-of.ts'
import { behindAnswerLabel, type TicketRegion, ticketRegion } from './ticket-region.ts'

/** Of the answer to a question as it is rendered with these options. */
export function fingerprintOf(question: Question, options: TicketOptions): string {
  return fingerprintOfRegion(renderedRegion(question, options))
}

/** The answer to a question as it would be read back from the ticket that it is rendered into. */
function renderedRegion(question: Question, options: TicketOptions): TicketRegion {
  const blocks = markdownBlocks([...answerBlocksOf(question, options)])
  const start = blocks.findIndex((block) => behindAnswerLabel(block) !== undefined)
  const label = blocks[start]
  const first = label && behindAnswerLabel(label)
  return ticketRegion(question, [...(first ? [first] : []), ...blocks.slice(start + 1)], options)
}

/** Of what somebody wrote, not of how: labels, hints and spacing do not count. */
export function fingerprintOfRegion({ typed, remarks, rest }: TicketRegion): string {
  return fingerprint(comparable(JSON.stringify([typed ?? null, remarks, rest])))
}
