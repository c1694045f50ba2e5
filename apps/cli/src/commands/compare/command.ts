import { type Command, same } from '../command.ts'
import { format } from '../document-format.ts'
import { answersFile, federalState, intoFile, reading, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'was sich zwischen zwei Antwortdateien ändert, und weswegen',
    en: 'what changed between two answers files, and because of what',
  },
  description: {
    de: 'Vergleicht die Schätzungen zweier Antwortdateien: welche Zahlen sich um wie viel ändern und welche Antwort, welcher Anbieter, welche Preisliste oder welche Änderung am Rechenmodell das bewirkt.',
    en: 'Compares the estimates of two answers files: which figures changed by how much, and which answer, provider, price list or change of the model made them.',
  },
  arguments: [
    { ...answersFile, name: { de: 'vorher', en: 'before' } },
    { ...answersFile, name: { de: 'nachher', en: 'after' } },
  ],
  options: [format, ...intoFile, federalState, ...reading, ...showing],
  examples: [
    [same('compare shop.yaml shop-2.yaml'), { de: 'vorher und nachher', en: 'before and after' }],
    [
      {
        de: 'compare shop.yaml shop-2.yaml --out aenderungen.html',
        en: 'compare shop.yaml shop-2.yaml --out changes.html',
      },
      { de: 'als Dokument, mit allen geänderten Antworten', en: 'as a document, with all changed answers' },
    ],
    [
      same('compare shop.yaml shop-2.yaml --json'),
      { de: 'alle Zahlen, für andere Programme', en: 'all figures, for other programs' },
    ],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
