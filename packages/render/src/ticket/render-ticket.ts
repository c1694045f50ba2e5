import { toMarkdown } from '../to-markdown.ts'
import { adfTicket } from './adf-ticket.ts'
import type { TicketOptions } from './ticket-options.ts'
import { ticketTree } from './ticket-tree.ts'

/** A chapter as text for a tracker: Markdown, or for `jira` the Atlassian Document Format as JSON. */
export function renderTicket(chapter: string, options: TicketOptions): string {
  if (options.tracker === 'jira') return `${JSON.stringify(adfTicket(chapter, options), undefined, 2)}\n`
  return toMarkdown(ticketTree(chapter, options))
}
