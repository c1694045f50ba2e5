import { type Command, same } from '../command.ts'
import { answersFile, drawing, intoFile, reading, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'wie eine Zahl entsteht, bis zu Antworten und Quellen',
    en: 'how a figure comes about, down to answers and sources',
  },
  description: {
    de: 'Zeigt den Weg zu einer Zahl als Baum: Formel in Worten und mit Werten, darunter jede Eingabe, zuletzt Antworten, Annahmen und Quellen. „cost“ erklärt die Kosten, „all“ alle Zahlen; ohne Zahl stehen da die Namen.',
    en: 'Shows the way to a figure as a tree: its formula in words and with values, each input beneath, and answers, assumptions and sources at the end. “cost” explains the cost, “all” every figure; without a figure there are the names.',
  },
  arguments: [
    {
      name: { de: 'Zahl|Datei', en: 'figure|file' },
      help: {
        de: 'Kennung oder Titel einer Zahl, cost oder all; fehlt sie, werden alle aufgezählt',
        en: 'id or title of a figure, cost, or all; without it, all are listed',
      },
      required: true,
      words: 'figures-or-files',
    },
    { ...answersFile, required: false },
  ],
  options: [
    { flags: '--tex', help: { de: 'die Formeln in TeX', en: 'the formulas in TeX' } },
    ...drawing,
    ...intoFile,
    ...reading,
    ...showing,
  ],
  examples: [
    [same('explain stored shop.yaml'), { de: 'wie eine Zahl entsteht', en: 'how one figure comes about' }],
    [same('explain cost shop.yaml'), { de: 'Posten, Tarife und ihre Quellen', en: 'items, tariffs and their sources' }],
    [same('explain shop.yaml'), { de: 'was sich erklären lässt', en: 'what can be explained' }],
    [
      same('explain all shop.yaml --out trace.txt'),
      { de: 'jede Zahl, in eine Datei', en: 'every figure, into a file' },
    ],
  ],
  load: () => import('./run.ts'),
}
