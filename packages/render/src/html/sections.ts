import type { Element, ElementContent } from 'hast'
import { element } from './element.ts'

/** A section of a page, as a list of contents names it. */
export interface Entry {
  readonly id: string
  readonly title: readonly ElementContent[]
}

/** What stands before the first heading of the second level, and a section for each such heading, which can be jumped to. */
export function sections(nodes: readonly ElementContent[]): {
  readonly head: readonly ElementContent[]
  readonly sections: readonly Element[]
  readonly entries: readonly Entry[]
} {
  const starts = nodes.flatMap((node, index) => (isHeading(node) ? [index] : []))
  const parts = starts.map((start, index) => nodes.slice(start, starts[index + 1]))
  const entries = parts.map(([first], index): Entry => {
    const { properties, children } = first as Element
    return { id: typeof properties.id === 'string' ? properties.id : `section-${index + 1}`, title: children }
  })
  return {
    head: nodes.slice(0, starts[0]),
    sections: parts.map(([first, ...rest], index) => {
      const title = first as Element
      const { id } = entries[index] as Entry
      return element(
        'section',
        { ariaLabelledBy: [id] },
        { ...title, properties: { ...title.properties, id } },
        ...rest,
      )
    }),
    entries,
  }
}

function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'h2'
}
