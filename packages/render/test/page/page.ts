import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** A page as a browser reads it; throws where it is not sound HTML. */
export function pageOf(html: string): Root {
  const faults: string[] = []
  const page = fromHtml(html, { onerror: (fault) => void faults.push(fault.message) })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return page
}

/** All elements, outer ones first. */
export function elementsOf(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...inside] : inside
}

/** All text, as it would be copied. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
