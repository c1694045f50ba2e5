import { type Command, same } from '../command.ts'
import { answersFile, audience, follow, phase, reading, showing } from '../options.ts'

export const command: Command = {
  summary: {
    de: 'fragt ab, was offen ist, und speichert jede Antwort sofort',
    en: 'asks what is open, and saves every answer at once',
  },
  description: {
    de: 'Ein Interview im Terminal: Kapitel für Kapitel, nur was das Projekt betrifft, und nach jeder Antwort steht da, was sie an den Kosten ändert. Gibt es die Datei noch nicht, wird sie angelegt; gibt es sie schon, geht es bei der ersten offenen Frage weiter. Ohne Terminal kommen die Antworten zeilenweise von der Standardeingabe.',
    en: 'An interview in the terminal: chapter by chapter, only what concerns the project, and after each answer you see what it does to the cost. A file that does not exist is made; one that does is continued at the first open question. Without a terminal the answers are read from standard input, line by line.',
  },
  arguments: [
    {
      ...answersFile,
      help: {
        de: 'Antwortdatei in YAML oder JSON; ohne Angabe wird eine neue angelegt',
        en: 'answers file in YAML or JSON; without one, a new file is made',
      },
      required: false,
    },
  ],
  options: [
    phase,
    audience,
    {
      flags: '--next',
      help: {
        de: 'zuerst, was die Kosten am meisten eingrenzt',
        en: 'first what narrows the cost most',
      },
    },
    {
      flags: '--question',
      value: { de: 'Kennung', en: 'id' },
      words: 'questions',
      help: { de: 'nur diese Frage, auch wenn sie beantwortet ist', en: 'only this question, answered or not' },
    },
    {
      flags: '--extension',
      help: {
        de: 'stattdessen die Zusatzfragen, mit denen die Schätzung genauer wird',
        en: 'instead, the further questions that make the estimate closer',
      },
    },
    follow,
    ...reading,
    ...showing,
  ],
  examples: [
    [same('ask'), { de: 'ein neues Projekt', en: 'a new project' }],
    [
      same('ask shop.yaml --phase offer'),
      { de: 'was vor dem Angebot zu klären ist', en: 'what has to be clear before the offer' },
    ],
    [same('ask shop.yaml --next'), { de: 'fünf Fragen am Telefon', en: 'five questions on the phone' }],
    [
      same('ask shop.yaml --audience customer'),
      { de: 'was nur die Kundenseite weiß', en: 'what only the customer can say' },
    ],
    [same('ask shop.yaml --question load.data'), { de: 'eine Antwort ändern', en: 'change one answer' }],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
