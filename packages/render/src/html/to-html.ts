import type { Language } from '@leitfaden/core'
import type { ElementContent, Nodes } from 'hast'
import { toHtml as serialise } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { htmlPhrasesIn } from '../phrases/html/html-phrases-in.ts'
import { cleanText } from '../text/clean-text.ts'
import { oneLine } from '../text/one-line.ts'
import { element } from './element.ts'
import { handlers } from './handlers.ts'
import { refine } from './refine.ts'
import { type Entry, sections } from './sections.ts'
import { styleSheet } from './style-sheet.ts'

export interface HtmlOptions {
  readonly language: Language
  /** What the window and a printed file are called. */
  readonly title: string
  /** A list of the sections, to jump to. */
  readonly contents?: boolean
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
  const phrases = htmlPhrasesIn(language)
  const made = toHast(tree, { handlers: handlers(phrases) })
  const body = refine((made.type === 'root' ? made.children : [made]) as ElementContent[], phrases)
  const { head, sections: parts, entries } = sections(body)
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
      element('style', {}, styleSheet(phrases.page)),
    ),
    element(
      'body',
      compact ? { className: ['compact'] } : {},
      ...(contents ? [element('a', { className: ['skip'], href: '#document' }, phrases.skip)] : []),
      element(
        'main',
        { id: 'document' },
        element('header', {}, ...head),
        ...(contents ? [list(phrases.contents, entries)] : []),
        ...parts,
      ),
    ),
  )
  const root: Nodes = { type: 'root', children: [{ type: 'doctype' }, page] }
  return `${serialise(root, { allowDangerousHtml: true })}\n`
}

function list(title: string, entries: readonly Entry[]) {
  return element(
    'nav',
    { ariaLabel: title },
    element('p', {}, title),
    element(
      'ol',
      {},
      ...entries.map((entry) => element('li', {}, element('a', { href: `#${entry.id}` }, ...entry.title))),
    ),
  )
}
