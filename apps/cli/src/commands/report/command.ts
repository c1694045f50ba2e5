import type { Command } from '../command.ts'
import { answersFile, drawing, intoFile, reading, showing } from '../options.ts'

export const command: Command = {
  summary: { de: 'das ganze Projekt als ein Markdown-Dokument', en: 'the whole project as one Markdown document' },
  description: {
    de: 'Schreibt Zusammenfassung, Zahlen, Hinweise, alle Antworten, offene Fragen, Annahmen und Quellen als Markdown.',
    en: 'Writes summary, figures, findings, all answers, open questions, assumptions and sources as Markdown.',
  },
  arguments: [answersFile],
  options: [...drawing, ...intoFile, ...reading, ...showing],
  examples: [
    [
      { de: 'report shop.yaml --out bericht.md', en: 'report shop.yaml --out report.md' },
      { de: 'in eine Datei', en: 'into a file' },
    ],
    [
      { de: 'report shop.yaml --lang en | less', en: 'report shop.yaml --lang de | less' },
      { de: 'zum Lesen hier, auf Englisch', en: 'to read it here, in German' },
    ],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
