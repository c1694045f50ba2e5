import { type Command, same } from '../command.ts'
import { intoFile, showing } from '../options.ts'

export const command: Command = {
  summary: { de: 'eine eigene Preisliste prüfen oder beginnen', en: 'check a price list of your own, or begin one' },
  description: {
    de: '„check“ liest eine Preisliste in JSON, nennt jeden Fehler mit Fundstelle, jeden Posten mit Tarif und Quelle, was noch keinen Preis hat und ob die Preise heute gelten. „template“ schreibt eine leere Liste zum Ausfüllen.',
    en: '“check” reads a price list in JSON and tells every fault with its place, every item with its tariff and its source, what has no price yet, and whether the prices are valid today. “template” writes an empty list to fill in.',
  },
  arguments: [
    {
      name: same('check|template'),
      help: { de: 'was zu tun ist', en: 'what to do' },
      required: true,
      words: ['check', 'template'],
    },
    {
      name: { de: 'Preisliste', en: 'prices' },
      help: { de: 'JSON-Datei; - liest die Standardeingabe', en: 'JSON file; - reads standard input' },
      required: false,
      words: 'files',
    },
  ],
  options: [...intoFile, ...showing],
  examples: [
    [
      { de: 'prices template --out eigene-preise.json', en: 'prices template --out our-prices.json' },
      { de: 'eine Liste zum Ausfüllen', en: 'a list to fill in' },
    ],
    [
      { de: 'prices check eigene-preise.json', en: 'prices check our-prices.json' },
      { de: 'bevor Sie damit rechnen', en: 'before you reckon with it' },
    ],
  ],
  load: () => import('./run.ts'),
}
