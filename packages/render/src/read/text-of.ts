import { cleanText } from '../text/clean-text.ts'
import type { TextRun, TicketBlock } from './ticket-block.ts'

/** Running text without its styles; at most one empty line in a row. */
export function textOfRuns(runs: readonly TextRun[]): string {
  return normalText(runs.map(({ text }) => text).join(''))
}

/** A text as tickets hold it: what a person could tell apart stays apart. */
export function normalText(text: string): string {
  return cleanText(text).replace(/\n{3,}/gu, '\n\n')
}

/** A text as it is compared: trackers and editors put an ordinary space where a no-break one was. */
export function comparable(text: string): string {
  return normalText(text).replace(/[\u00a0\u2007\u2009\u202f]/gu, ' ')
}

/** Blocks as plain text, an empty line between two: items behind hyphens, cells between bars. */
export function textOfBlocks(blocks: readonly TicketBlock[]): string {
  return normalText(blocks.map(textOfBlock).join('\n\n'))
}

function textOfBlock(block: TicketBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return textOfRuns(block.runs)
    case 'code':
      return block.text
    case 'table':
      return block.rows.map((cells) => cells.join(' | ')).join('\n')
    case 'list':
      return block.items.map(({ checked, blocks }) => `- ${boxOf(checked)}${textOfBlocks(blocks)}`).join('\n')
  }
}

function boxOf(checked: boolean | undefined): string {
  return checked === undefined ? '' : checked ? '[x] ' : '[ ] '
}
