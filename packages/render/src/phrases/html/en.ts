import type { HtmlPhrases } from './html-phrases.ts'

export const en: HtmlPhrases = {
  contents: 'Contents',
  skip: 'Skip to the document',
  numbers: 'The numbers behind it',
  diagram: 'Diagram as Mermaid text',
  ticked: 'ticked',
  unticked: 'not ticked',
  page: 'Page',
}
