import type { Element, ElementContent } from 'hast'
import type { HtmlPhrases } from '../phrases/html/html-phrases.ts'
import { mark } from '../text/inert.ts'
import { element } from './element.ts'

/**
 * Elements as a page wants them: texts without the marks that only Markdown needs, tables that scroll by themselves where they are too wide, numbers
 * told apart from words, boxes to tick on paper.
 */
export function refine(nodes: readonly ElementContent[], phrases: HtmlPhrases): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: node.value.replaceAll(mark, '') }
    if (node.type !== 'element') return node
    if (node.tagName === 'input') return box(node, phrases)
    const refined = { ...node, children: refine(node.children, phrases) }
    if (node.tagName === 'table')
      return element('div', { className: rowsOf(node) > mostRows ? ['wide'] : ['wide', 'short'] }, refined)
    return node.tagName === 'td' || node.tagName === 'th' ? cell(refined) : refined
  })
}

/** A table of more rows may go on on the next page. */
const mostRows = 16

function rowsOf({ children }: Element): number {
  const inside = children.filter((child) => child.type === 'element')
  return inside.reduce((sum, child) => sum + (child.tagName === 'tr' ? 1 : rowsOf(child)), 0)
}

function cell({ properties: { align, ...properties }, ...node }: Element): Element {
  const head = node.tagName === 'th' ? { scope: 'col' } : {}
  return { ...node, properties: { ...properties, ...head, ...(align === 'right' && { className: ['number'] }) } }
}

function box({ properties }: Element, { ticked, unticked }: HtmlPhrases): Element {
  const checked = properties.checked === true
  return element(
    'span',
    { className: ['box'], role: 'img', ariaLabel: checked ? ticked : unticked },
    checked ? '✓' : '',
  )
}
