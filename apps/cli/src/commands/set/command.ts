import { type Command, type Option, same } from '../command.ts'
import { answersFile, follow, reading, showing } from '../options.ts'

const text = { de: 'Text', en: 'text' }

const states: readonly Option[] = [
  { flags: '--unknown', help: { de: 'noch nicht bekannt', en: 'not known yet' } },
  { flags: '--discuss', help: { de: 'zu besprechen, am besten mit --note', en: 'to be discussed, best with --note' } },
  {
    flags: '--not-applicable',
    value: { de: 'Grund', en: 'reason' },
    help: { de: 'trifft nicht zu, mit dem Grund', en: 'does not apply, with the reason' },
  },
  { flags: '--open', help: { de: 'die Antwort entfernen', en: 'remove the answer' } },
]

const remarks: readonly Option[] = [
  {
    flags: '--note',
    value: text,
    help: { de: 'Anmerkung zur Antwort; "" entfernt sie', en: 'note to the answer; "" removes it' },
  },
  {
    flags: '--source',
    value: text,
    help: {
      de: 'woher die Angabe stammt: Protokoll, Rechnung, jemandes Wort',
      en: "where it comes from: a log, a bill, a person's word",
    },
  },
  { flags: '--by', value: text, help: { de: 'wer das gesagt hat', en: 'who said so' } },
]

export const command: Command = {
  summary: {
    de: 'eine Antwort setzen, Kommentare und Reihenfolge bleiben',
    en: 'set an answer, keeping comments and order',
  },
  description: {
    de: 'Setzt eine Antwort oder mehrere, oder was die Datei sonst noch nennt: Anbieter, Preisliste, Sprache. Der Wert steht wie in der Datei oder so, wie man ihn in ihrer Sprache schreibt. Alles andere in der Datei bleibt, Zeichen für Zeichen. Eine neue Antwort behält die Anmerkung der alten; Quelle und Person sind anzugeben.',
    en: 'Sets one answer or several, or what else the file names: provider, price list, language. The value is written as in the file, or as one writes it in its language. Everything else in the file stays as it is, character by character. A new answer keeps the note of the old one; source and person are to be given.',
  },
  arguments: [
    {
      ...answersFile,
      help: {
        de: 'Antwortdatei in YAML oder JSON; - liest die Standardeingabe und schreibt in die Standardausgabe',
        en: 'answers file in YAML or JSON; - reads standard input and writes to standard output',
      },
    },
    {
      name: { de: 'Antwort', en: 'answer' },
      words: 'questions-or-parts',
      help: {
        de: 'Kennung der Frage und dahinter der Wert, oder mehrmals frage=wert; ebenso provider, prices und language',
        en: 'id of the question and the value behind it, or question=value several times; provider, prices and language likewise',
      },
      required: true,
      several: true,
    },
  ],
  options: [
    ...states,
    ...remarks,
    {
      flags: '--dry-run',
      help: { de: 'nur zeigen, was sich ändern würde', en: 'only show what would change' },
    },
    follow,
    ...reading,
    ...showing,
  ],
  examples: [
    [same('set shop.yaml load.users 3000 users'), { de: 'ein Wert', en: 'one value' }],
    [
      {
        de: 'set shop.yaml load.users="3000 bis 4500 Nutzer" timeline.growth="20 bis 60 %"',
        en: 'set shop.yaml load.users="3000 to 4500 users" timeline.growth="20 to 60 %"',
      },
      { de: 'mehrere auf einmal', en: 'several at once' },
    ],
    [
      {
        de: 'set shop.yaml load.transfer 310 GiB/Monat --source "Rechnung vom März"',
        en: 'set shop.yaml load.transfer 310 GiB/month --source "bill of March"',
      },
      { de: 'mit Quelle', en: 'with its source' },
    ],
    [
      {
        de: 'set shop.yaml deployment.opcache --not-applicable "kein PHP"',
        en: 'set shop.yaml deployment.opcache --not-applicable "no PHP"',
      },
      { de: 'trifft nicht zu', en: 'does not apply' },
    ],
    [
      same('set shop.yaml provider=flying-circus prices=example-eu'),
      { de: 'Anbieter und Preisliste', en: 'provider and price list' },
    ],
    [same('set - load.users 3000 < shop.yaml > new.yaml'), { de: 'in einer Kette von Befehlen', en: 'in a pipe' }],
  ],
  writesItself: true,
  load: () => import('./run.ts'),
}
