import type { PhrasingContent } from 'mdast'
import { mark } from '../text/inert.ts'
import type { AdfMark, AdfNode } from './adf.ts'

/** Running text. Where nothing is parsed, nothing needs to be made inert: the invisible marks are taken out. */
export function adfInline(nodes: readonly PhrasingContent[], marks: readonly AdfMark[] = []): AdfNode[] {
  return nodes.flatMap((node): AdfNode[] => {
    switch (node.type) {
      case 'text':
        return textNode(node.value, marks)
      case 'inlineCode':
        return textNode(node.value, [{ type: 'code' }])
      case 'break':
        return [{ type: 'hardBreak' }]
      case 'strong':
        return adfInline(node.children, [...marks, { type: 'strong' }])
      case 'emphasis':
        return adfInline(node.children, [...marks, { type: 'em' }])
      case 'link':
        return adfInline(node.children, [...marks, { type: 'link', attrs: { href: node.url } }])
      default:
        return []
    }
  })
}

function textNode(value: string, marks: readonly AdfMark[]): AdfNode[] {
  const text = value.replaceAll(mark, '')
  return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
}
