import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { AdfNode } from '../adf/adf.ts'
import { adfTicketBlocks } from './adf-ticket-blocks.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import type { TicketBlock } from './ticket-block.ts'

/** A ticket as it came back: Markdown, or a document in the Atlassian Document Format, also within the JSON that Jira answers with. */
export function parseTicket(text: string): TicketBlock[] {
  const document = adfIn(text)
  if (document) return adfTicketBlocks(document.content ?? [])
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return markdownBlocks(tree.children)
}

function adfIn(text: string): AdfNode | undefined {
  if (!/^\s*\{/u.test(text)) return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    const fields = part(parsed, 'fields')
    return [parsed, part(parsed, 'description'), part(fields, 'description'), part(parsed, 'body')].find(isDocument)
  } catch {
    return undefined
  }
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown })[key] : undefined
}

function isDocument(value: unknown): value is AdfNode {
  return part(value, 'type') === 'doc' && isTree(value, 0)
}

/** Deeper documents nobody writes. */
const deepest = 100

function isTree(value: unknown, depth: number): boolean {
  if (typeof part(value, 'type') !== 'string' || depth > deepest) return false
  const [text, content, marks, attrs] = ['text', 'content', 'marks', 'attrs'].map((key) => part(value, key))
  if (text !== undefined && typeof text !== 'string') return false
  if (attrs !== undefined && (typeof attrs !== 'object' || attrs === null)) return false
  if (marks !== undefined && !(Array.isArray(marks) && marks.every((mark) => typeof part(mark, 'type') === 'string')))
    return false
  return content === undefined || (Array.isArray(content) && content.every((child) => isTree(child, depth + 1)))
}
