import { toMarkdown } from '../to-markdown.ts'
import { type TicketOptions, ticketTree } from './ticket-tree.ts'

/** A chapter as Markdown, to paste into GitHub, GitLab, Jira or YouTrack. */
export function renderTicket(chapter: string, options: TicketOptions): string {
  return toMarkdown(ticketTree(chapter, options))
}
