import { HtmlRenderer, Parser } from 'commonmark'
import markdownIt from 'markdown-it'
import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const lenient = markdownIt({ html: true, linkify: true })
// Only what has a scheme or an @: a bare `example.org` is no link in GFM.
lenient.linkify.set({ fuzzyLink: false })
const commonmark = { parser: new Parser(), renderer: new HtmlRenderer() }

/** Markdown to HTML by four independent engines, with everything on that could do harm: raw HTML, links of bare addresses. */
export const engines: { readonly [name: string]: (markdown: string) => string } = {
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  'markdown-it': (markdown) => lenient.render(markdown),
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
  commonmark: (markdown) => commonmark.renderer.render(commonmark.parser.parse(markdown)),
}

/** The tags of a page in order, without their attributes: two documents of one structure have the same. */
export function tagsOf(html: string): string {
  return (html.match(/<!--|<!\[|<[/!?]?[a-z][\w-]*/giu) ?? []).join(' ')
}
