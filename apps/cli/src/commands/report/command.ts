import type { Command } from '../command.ts'
import { format } from '../document-format.ts'
import { answersFile, drawing, intoFile, reading, showing } from '../options.ts'

export const command: Command = {
  summary: { de: 'das ganze Projekt als ein Dokument', en: 'the whole project as one document' },
  description: {
    de: 'Schreibt Zusammenfassung, Zahlen, Kosten, Hinweise, alle Antworten, offene Fragen, Annahmen und Quellen: als Markdown, als eine Seite mit Bildern für Bildschirm und Papier oder als Daten.',
    en: 'Writes summary, figures, cost, findings, all answers, open questions, assumptions and sources: as Markdown, as one page with pictures for screen and paper, or as data.',
  },
  arguments: [answersFile],
  options: [format, ...intoFile, ...drawing, ...reading, ...showing],
  examples: [
    [
      { de: 'report shop.yaml --out bericht.html', en: 'report shop.yaml --out report.html' },
      { de: 'als Seite mit Bildern, zum Drucken', en: 'as a page with pictures, to print' },
    ],
    [
      { de: 'report shop.yaml --out bericht.md', en: 'report shop.yaml --out report.md' },
      { de: 'als Markdown', en: 'as Markdown' },
    ],
    [
      { de: 'report shop.yaml --lang en | less', en: 'report shop.yaml --lang de | less' },
      { de: 'zum Lesen hier, auf Englisch', en: 'to read it here, in German' },
    ],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
