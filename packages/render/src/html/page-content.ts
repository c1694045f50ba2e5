import type { Language } from '@leitfaden/core'
import type { Element, ElementContent } from 'hast'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { htmlPhrasesIn } from '../phrases/html/html-phrases-in.ts'
import { element } from './element.ts'
import { handlers } from './handlers.ts'
import { refine } from './refine.ts'
import { type Entry, sections } from './sections.ts'

export interface PageOptions {
  readonly language: Language
  /** A list of the sections, to jump to. */
  readonly contents?: boolean
}

/**
 * The tree as the `main` element of a page, for whoever makes pages from nodes rather than markup. Pictures are nodes of their own kind, with their
 * drawing as data. HTML nodes of a tree are left out.
 */
export function pageContent(tree: Root, { language, contents = false }: PageOptions): Element {
  const phrases = htmlPhrasesIn(language)
  const made = toHast(tree, { handlers: handlers(phrases) })
  const body = refine((made.type === 'root' ? made.children : [made]) as ElementContent[], phrases)
  const { head, sections: parts, entries } = sections(body)
  return element(
    'main',
    { id: 'document' },
    element('header', {}, ...head),
    ...(contents ? [list(phrases.contents, entries)] : []),
    ...parts,
  )
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
