import type { Element, ElementContent, Nodes } from 'hast'
import { toHtml as serialise } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { htmlPhrasesIn } from '../phrases/html/html-phrases-in.ts'
import { cleanText } from '../text/clean-text.ts'
import { oneLine } from '../text/one-line.ts'
import { element } from './element.ts'
import { type PageOptions, pageContent } from './page-content.ts'
import { styleSheet } from './style-sheet.ts'

export interface HtmlOptions extends PageOptions {
  /** What the window and a printed file are called. */
  readonly title: string
  /** Closer set on paper, so that few pages are enough. */
  readonly compact?: boolean
}

/** Nothing is loaded, nothing is run: the page is all there is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * The tree as a page that stands alone: one file with its style sheet, for screens, light or dark, and for A4 paper. No script and nothing from
 * elsewhere. Texts are escaped; HTML nodes of a tree are left out; the drawings of pictures are the only markup taken as it is.
 */
export function toHtml(tree: Root, { language, title, contents = false, compact = false }: HtmlOptions): string {
  const page = element(
    'html',
    { lang: language },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('title', {}, oneLine(cleanText(title))),
      element('style', {}, styleSheet(language)),
    ),
    element(
      'body',
      compact ? { className: ['compact'] } : {},
      ...(contents ? [element('a', { className: ['skip'], href: '#document' }, htmlPhrasesIn(language).skip)] : []),
      written(pageContent(tree, { language, contents })),
    ),
  )
  const root: Nodes = { type: 'root', children: [{ type: 'doctype' }, page] }
  return `${serialise(root, { allowDangerousHtml: true })}\n`
}

/** With the drawings of pictures as the markup they are. */
function written({ children, ...rest }: Element): Element {
  return { ...rest, children: children.map(writtenNode) }
}

function writtenNode(node: ElementContent): ElementContent {
  if (node.type === 'picture') return { type: 'raw', value: node.picture.svg }
  return node.type === 'element' ? written(node) : node
}
