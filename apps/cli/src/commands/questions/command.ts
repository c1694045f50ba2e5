import { type Command, same } from '../command.ts'
import { answersFile, audience, intoFile, phase, provider, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'die Fragen des Leitfadens, oder was eine Datei offen lässt',
    en: 'the questions of the guide, or those a file leaves open',
  },
  description: {
    de: 'Listet auf, was in einer Antwortdatei noch offen ist; ohne Datei alle Fragen des Leitfadens; mit der Kennung einer Frage nur diese, ausführlich.',
    en: 'Lists what is still open in an answers file; without a file, every question of the guide.',
  },
  arguments: [
    {
      ...answersFile,
      help: {
        de: 'Antwortdatei in YAML oder JSON, oder die Kennung einer Frage; - liest die Standardeingabe',
        en: 'answers file in YAML or JSON, or the id of a question; - reads standard input',
      },
      required: false,
      words: 'files-or-questions',
    },
  ],
  options: [
    phase,
    audience,
    { flags: '--all', help: { de: 'auch beantwortete Fragen', en: 'answered questions as well' } },
    {
      flags: '--extension',
      help: {
        de: 'stattdessen die Zusatzfragen, mit denen die Schätzung genauer wird',
        en: 'instead, the further questions that make the estimate closer',
      },
    },
    ...intoFile,
    provider,
    ...showing,
  ],
  examples: [
    [same('questions'), { de: 'der ganze Leitfaden', en: 'the whole guide' }],
    [
      same('questions load.data'),
      { de: 'eine Frage mit allem, was dazugehört', en: 'one question with all that belongs to it' },
    ],
    [
      same('questions shop.yaml --audience customer'),
      { de: 'was nur die Kundenseite weiß', en: 'what only the customer can say' },
    ],
    [
      same('questions shop.yaml --extension'),
      { de: 'was die Schätzung genauer machen würde', en: 'what would make the estimate closer' },
    ],
    [
      same('questions shop.yaml --phase offer'),
      { de: 'was vor dem Angebot noch offen ist', en: 'what is open before the offer' },
    ],
  ],
  load: () => import('./run.ts'),
}
