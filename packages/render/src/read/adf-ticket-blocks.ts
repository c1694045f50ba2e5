import type { AdfNode } from '../adf/adf.ts'
import { dayAt } from './day-at.ts'
import { withAddress } from './markdown-blocks.ts'
import type { TextRun, TicketBlock } from './ticket-block.ts'

/** Blocks of a document in the Atlassian Document Format. Panels, expands and quotations are reduced to what is in them. */
export function adfTicketBlocks(nodes: readonly AdfNode[]): TicketBlock[] {
  return nodes.flatMap((node): TicketBlock[] => {
    const content = node.content ?? []
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', runs: adfRuns(content) }]
      case 'paragraph':
        return [{ kind: 'text', runs: adfRuns(content) }]
      case 'bulletList':
      case 'orderedList':
        return [{ kind: 'list', items: content.map((item) => ({ blocks: adfTicketBlocks(item.content ?? []) })) }]
      case 'taskList':
      case 'decisionList':
        return [{ kind: 'list', items: content.flatMap(taskItems) }]
      case 'table':
        return [{ kind: 'table', rows: content.map((row) => (row.content ?? []).map(cellText)) }]
      case 'codeBlock':
        return [{ kind: 'code', language: String(node.attrs?.language ?? ''), text: plain(content) }]
      case 'blockCard':
      case 'embedCard':
        return [{ kind: 'text', runs: [{ text: String(node.attrs?.url ?? '') }] }]
      default:
        return adfTicketBlocks(content)
    }
  })
}

/** A task list may hold another one; its tasks are tasks of the whole. */
function taskItems(node: AdfNode): Extract<TicketBlock, { kind: 'list' }>['items'] {
  const content = node.content ?? []
  if (node.type === 'taskList') return content.flatMap(taskItems)
  const blocks =
    node.type === 'blockTaskItem' ? adfTicketBlocks(content) : [{ kind: 'text', runs: adfRuns(content) } as const]
  return [{ ...(node.type !== 'decisionItem' && { checked: node.attrs?.state === 'DONE' }), blocks }]
}

function cellText({ content = [] }: AdfNode): string {
  return content
    .map((block) => (block.type === 'paragraph' ? plain(block.content ?? []) : textWithin(block)))
    .join('\n')
}

function textWithin({ text, content = [] }: AdfNode): string {
  return text ?? content.map(textWithin).join('\n')
}

function plain(nodes: readonly AdfNode[]): string {
  return adfRuns(nodes)
    .map(({ text }) => text)
    .join('')
}

function adfRuns(nodes: readonly AdfNode[]): TextRun[] {
  return nodes.map((node): TextRun => {
    const marks = node.marks ?? []
    const style = marks.some(({ type }) => type === 'code')
      ? 'code'
      : marks.some(({ type }) => type === 'strong')
        ? 'strong'
        : undefined
    const href = marks.find(({ type }) => type === 'link')?.attrs?.href
    const text = typeof href === 'string' ? withAddress(inlineText(node), href) : inlineText(node)
    return { text, ...(style && { style }) }
  })
}

/** What Jira made of a text while somebody typed: mentions, emojis, dates, lozenges, cards. */
function inlineText({ type, text, attrs = {}, content = [] }: AdfNode): string {
  if (text !== undefined) return text
  if (type === 'hardBreak') return '\n'
  if (type === 'date') return dayAt(Number(attrs.timestamp))
  if (type === 'inlineCard') return String(attrs.url ?? '')
  if (type === 'mention' || type === 'status' || type === 'emoji') return String(attrs.text ?? attrs.shortName ?? '')
  return plain(content)
}
