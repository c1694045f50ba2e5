import type { PhrasingContent, RootContent } from 'mdast'
import { mark } from '../text/inert.ts'
import type { TextRun, TicketBlock } from './ticket-block.ts'

/** Blocks of a Markdown tree. What trackers only decorate (quotations, rules, HTML around text) is reduced to its text. */
export function markdownBlocks(nodes: readonly RootContent[]): TicketBlock[] {
  return nodes.flatMap((node): TicketBlock[] => {
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', runs: markdownRuns(node.children) }]
      case 'paragraph':
        return [{ kind: 'text', runs: markdownRuns(node.children) }]
      case 'list':
        return [
          {
            kind: 'list',
            items: node.children.map((item) => ({
              ...(typeof item.checked === 'boolean' && { checked: item.checked }),
              blocks: markdownBlocks(item.children),
            })),
          },
        ]
      case 'table':
        return [{ kind: 'table', rows: node.children.map((row) => row.children.map((cell) => plain(cell.children))) }]
      case 'code':
        return [{ kind: 'code', language: node.lang ?? '', text: node.value }]
      case 'html':
        return /^<!--.*-->$|^<\/?\w[^>]*>$/su.test(node.value.trim()) ? [] : [textBlock(node.value)]
      case 'blockquote':
      case 'footnoteDefinition':
        return markdownBlocks(node.children)
      case 'definition':
        return [textBlock(`[${node.label ?? node.identifier}]: ${node.url}`)]
      default:
        return []
    }
  })
}

function textBlock(text: string): TicketBlock {
  return { kind: 'text', runs: [{ text }] }
}

function plain(nodes: readonly PhrasingContent[]): string {
  return markdownRuns(nodes)
    .map(({ text }) => text)
    .join('')
}

function markdownRuns(nodes: readonly PhrasingContent[], style?: TextRun['style']): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    const run = (text: string): TextRun[] => [{ text: text.replaceAll(mark, ''), ...(style && { style }) }]
    switch (node.type) {
      case 'text':
        return run(node.value)
      case 'break':
        return run('\n')
      case 'inlineCode':
        return [{ text: node.value, style: 'code' }]
      case 'strong':
        return markdownRuns(node.children, 'strong')
      case 'emphasis':
        return markdownRuns(node.children, style)
      case 'delete':
        return run(`~~${plain(node.children)}~~`)
      case 'link':
        return run(withAddress(plain(node.children), node.url))
      case 'image':
        return run(withAddress(node.alt ?? '', node.url))
      case 'html':
        return run(/^<br\s*\/?>$/iu.test(node.value) ? '\n' : node.value)
      case 'footnoteReference':
        return run(`[^${node.label ?? node.identifier}]`)
      case 'linkReference':
        return run(`[${plain(node.children)}]`)
      case 'imageReference':
        return run(`![${node.alt ?? ''}]`)
      default:
        return []
    }
  })
}

/** An address that is its own text is said once. */
export function withAddress(text: string, url: string): string {
  const bare = (address: string) => address.replace(/^(?:mailto:|https?:\/\/)/u, '').replace(/\/$/u, '')
  return text === '' || bare(text) === bare(url) ? text || url : `${text} (${url})`
}
