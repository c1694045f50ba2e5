import type { Command } from '../command.ts'
import { format } from '../document-format.ts'
import { answersFile, drawing, intoFile, reading, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'eine Kostenschätzung für ein Angebot, auf zwei Seiten',
    en: 'a cost estimate for an offer, on two pages',
  },
  description: {
    de: 'Schreibt, was ein Angebot braucht: Umgebungen, Server, Speicher, Sicherung, Datenverkehr und Betreuung, die Kosten im Monat und über 24 Monate mit Spannen, was enthalten ist und was nicht, die Annahmen zum Bestätigen und wie lange die Preise gelten.',
    en: 'Writes what an offer needs: environments, servers, storage, backup, traffic and support, the cost per month and over 24 months with ranges, what is included and what is not, the assumptions to confirm, and how long the prices are valid.',
  },
  arguments: [answersFile],
  options: [format, ...intoFile, ...drawing, ...reading, ...showing],
  examples: [
    [
      { de: 'offer shop.yaml --out angebot.html', en: 'offer shop.yaml --out offer.html' },
      { de: 'eine Seite zum Drucken und Verschicken', en: 'a page to print and to send' },
    ],
    [
      { de: 'offer shop.yaml --prices preise.json', en: 'offer shop.yaml --prices prices.json' },
      { de: 'mit eigenen Preisen, als Markdown', en: 'with prices of your own, as Markdown' },
    ],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
