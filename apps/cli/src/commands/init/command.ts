import { type Command, same } from '../command.ts'
import { audience, phase, showing } from '../options.ts'

export const command: Command = {
  summary: { de: 'eine kommentierte Antwortdatei anlegen', en: 'begin a commented answers file' },
  description: {
    de: 'Legt eine Antwortdatei an, in der jede Frage als Kommentar steht: worum es geht, wie die Antwort aussieht, und ein Beispiel, das nur noch einkommentiert und ersetzt wird. Überschreibt nie eine Datei.',
    en: 'Begins an answers file with every question as a comment: what it is about, what an answer looks like, and an example that only has to be uncommented and replaced. Never overwrites a file.',
  },
  arguments: [
    {
      name: { de: 'Datei', en: 'file' },
      help: {
        de: 'Name der neuen Datei (sonst leitfaden.yaml); - schreibt in die Standardausgabe',
        en: 'name of the new file (default: leitfaden.yaml); - writes to standard output',
      },
      required: false,
      words: 'files',
    },
  ],
  options: [
    phase,
    audience,
    {
      flags: '--name',
      value: { de: 'Name', en: 'name' },
      help: { de: 'Name des Projekts', en: 'name of the project' },
    },
    {
      flags: '--provider',
      value: { de: 'Anbieter', en: 'provider' },
      words: ['flying-circus', 'generic'],
      help: { de: 'flying-circus oder generic', en: 'flying-circus or generic' },
    },
    {
      flags: '--prices',
      value: { de: 'Preisliste', en: 'prices' },
      words: ['example-eu', 'flying-circus-template'],
      help: { de: 'example-eu oder flying-circus-template', en: 'example-eu or flying-circus-template' },
    },
    ...showing,
  ],
  examples: [
    [same('init shop.yaml'), { de: 'der ganze Leitfaden', en: 'the whole guide' }],
    [
      same('init shop.yaml --phase offer'),
      { de: 'nur was vor dem Angebot gebraucht wird', en: 'only what is needed for the offer' },
    ],
    [
      same('init shop.yaml --audience customer'),
      { de: 'zum Ausfüllen für die Kundenseite', en: 'for the customer to fill in' },
    ],
    [
      same('init shop.yaml --name Shop --provider flying-circus'),
      { de: 'mit dem, was schon feststeht', en: 'with what is settled already' },
    ],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
