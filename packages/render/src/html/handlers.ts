import type { Element, ElementContent } from 'hast'
import type { Code } from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import type { HtmlPhrases } from '../phrases/html/html-phrases.ts'
import type { CrossReference, Group, PictureNode } from '../tree/own-nodes.ts'
import { table } from '../tree/table.ts'
import { element } from './element.ts'

/** How the nodes of this package become elements; all others become what they always do. */
export function handlers(phrases: HtmlPhrases): Handlers {
  return {
    group: (state: State, { role, children }: Group): Element =>
      element('div', { className: [role] }, ...contentOf(state, children)),
    reference: (state: State, { to, children }: CrossReference): Element =>
      element('a', { href: `#${encodeURIComponent(to)}` }, ...contentOf(state, children)),
    picture: (state: State, node: PictureNode): Element => figure(state, node, phrases),
    code: (state: State, node: Code): Element => {
      const text = defaultHandlers.code(state, node)
      return node.lang === 'mermaid'
        ? element('details', { className: ['source'] }, element('summary', {}, phrases.diagram), text)
        : text
    },
  }
}

/** What is drawn, what it shows, and the numbers. */
function figure(state: State, node: PictureNode, phrases: HtmlPhrases): Element {
  const { title, description, table: numbers } = node.picture
  const rows = state.one(table(numbers.columns, numbers.rows), undefined)
  return element(
    'figure',
    {},
    node,
    element('figcaption', {}, element('strong', {}, title), ` ${description}`),
    element(
      'details',
      {},
      element('summary', {}, phrases.numbers),
      ...(rows === undefined ? [] : ([rows].flat() as ElementContent[])),
    ),
  )
}

function contentOf(state: State, children: (Group | CrossReference)['children']): ElementContent[] {
  return state.all({ type: 'root', children } as never) as ElementContent[]
}
