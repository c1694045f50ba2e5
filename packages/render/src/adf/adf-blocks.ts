import type { List, RootContent, Table } from 'mdast'
import type { AdfNode } from './adf.ts'
import { adfInline } from './adf-inline.ts'

/** Blocks of a document in the Atlassian Document Format. A table within a list can not be told there, nor can code that draws something. */
export function adfBlocks(nodes: readonly RootContent[]): AdfNode[] {
  return nodes.flatMap((node): AdfNode[] => {
    switch (node.type) {
      case 'heading':
        return [{ type: 'heading', attrs: { level: node.depth }, content: adfInline(node.children) }]
      case 'paragraph':
        return [{ type: 'paragraph', content: adfInline(node.children) }]
      case 'list':
        return [listNode(node)]
      case 'table':
        return [tableNode(node)]
      default:
        return []
    }
  })
}

function listNode({ ordered, children }: List): AdfNode {
  const content = children.map((item): AdfNode => ({ type: 'listItem', content: adfBlocks(item.children) }))
  return { type: ordered ? 'orderedList' : 'bulletList', content }
}

function tableNode({ children }: Table): AdfNode {
  const content = children.map((row, index): AdfNode => {
    const type = index === 0 ? 'tableHeader' : 'tableCell'
    const cells = row.children.map(
      (cell): AdfNode => ({ type, content: [{ type: 'paragraph', content: adfInline(cell.children) }] }),
    )
    return { type: 'tableRow', content: cells }
  })
  return { type: 'table', content }
}
