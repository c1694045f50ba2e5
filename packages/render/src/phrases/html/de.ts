import type { HtmlPhrases } from './html-phrases.ts'

export const de: HtmlPhrases = {
  contents: 'Inhalt',
  skip: 'Zum Dokument springen',
  numbers: 'Die Zahlen dazu',
  diagram: 'Diagramm als Mermaid-Text',
  ticked: 'angekreuzt',
  unticked: 'nicht angekreuzt',
  page: 'Seite',
}
