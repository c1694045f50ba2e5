import { federalStates } from '@leitfaden/sizing'
import { type Argument, type Option, same } from './command.ts'

/* Arguments and options that several commands have. */

const file = { de: 'Datei', en: 'file' }

export const answersFile: Argument = {
  name: file,
  help: {
    de: 'Antwortdatei in YAML oder JSON; - liest die Standardeingabe',
    en: 'answers file in YAML or JSON; - reads standard input',
  },
  required: true,
  words: 'files',
}

/** Where many are looked at like one. */
export const answersFiles: Argument = {
  name: file,
  help: {
    de: 'Antwortdateien in YAML oder JSON, Ordner oder Muster wie „kunden/**/*.yaml“; - liest die Standardeingabe',
    en: 'answers files in YAML or JSON, folders, or patterns such as “customers/**/*.yaml”; - reads standard input',
  },
  required: false,
  several: true,
  words: 'files',
}

export const provider: Option = {
  flags: '--provider',
  value: { de: 'Anbieter', en: 'provider' },
  words: 'files',
  help: {
    de: 'flying-circus, generic oder eine JSON-Datei (sonst der in der Datei genannte, dann generic)',
    en: 'flying-circus, generic, or a JSON file (default: the one the file names, else generic)',
  },
}

/** What the estimate reads besides the answers. */
export const reading: readonly Option[] = [
  provider,
  {
    flags: '--prices',
    value: { de: 'Preisliste', en: 'prices' },
    words: 'files',
    help: {
      de: 'example-eu, flying-circus-template oder eine JSON-Datei (sonst die in der Datei genannte, dann example-eu)',
      en: 'example-eu, flying-circus-template, or a JSON file (default: the one the file names, else example-eu)',
    },
  },
]

/** How the outcome is shown: every command has these. */
export const showing: readonly Option[] = [
  {
    flags: '--lang',
    value: { de: 'Sprache', en: 'language' },
    words: ['de', 'en'],
    help: {
      de: 'Sprache, de oder en (sonst die der Datei, dann die der Umgebung)',
      en: 'language, de or en (default: the one of the file, else of the environment)',
    },
  },
  {
    flags: '--today',
    value: { de: 'Datum', en: 'date' },
    help: { de: 'so tun, als wäre es dieser Tag, JJJJ-MM-TT', en: 'act as if it were that day, YYYY-MM-DD' },
  },
  { flags: '--json', help: { de: 'JSON für Programme, mit allen Stellen', en: 'JSON for programs, with all digits' } },
  {
    flags: '--ascii',
    help: {
      de: 'ohne Linien und Balken aus Sonderzeichen (von selbst, wo das Terminal kein UTF-8 kann)',
      en: 'no lines and bars of special characters (by itself where the terminal has no UTF-8)',
    },
  },
  {
    flags: '--color',
    help: { de: 'Farbe auch bei Ausgabe in eine Datei', en: 'colour even where nobody seems to look' },
  },
  { flags: '--no-color', help: { de: 'keine Farbe (wie NO_COLOR=1)', en: 'no colour (as NO_COLOR=1)' } },
]

export const force: Option = {
  flags: '--force',
  help: { de: 'vorhandene Dateien ersetzen', en: 'replace existing files' },
}

export const intoFile: readonly Option[] = [
  {
    flags: '-o, --out',
    value: file,
    words: 'files',
    help: { de: 'in diese Datei statt ins Terminal', en: 'into this file instead of the terminal' },
  },
  force,
]

export const federalState: Option = {
  flags: '--state',
  value: { de: 'Kürzel', en: 'code' },
  words: federalStates,
  help: {
    de: 'Bundesland, dessen Feiertage zählen, etwa BY (sonst nur die bundesweiten)',
    en: 'federal state of Germany whose public holidays count, such as BY (default: those of all)',
  },
}

/** How the samples behind the ranges are drawn. */
export const drawing: readonly Option[] = [
  {
    flags: '--samples',
    value: same('n'),
    help: {
      de: 'Stichproben, aus denen die Spannen stammen: 64, 128, … 65536 (sonst 2048)',
      en: 'samples that the ranges come from: 64, 128, … 65536 (default: 2048)',
    },
  },
  {
    flags: '--seed',
    value: same('n'),
    help: {
      de: 'Startwert der Stichproben; mit demselben kommt dasselbe heraus (sonst 1)',
      en: 'start of the samples; the same seed, the same figures (default: 1)',
    },
  },
  federalState,
]

export const phase: Option = {
  flags: '--phase',
  value: { de: 'Phase', en: 'phase' },
  words: ['offer', 'kick-off', 'go-live'],
  help: {
    de: 'nur was bis dahin gebraucht wird: offer, kick-off, go-live',
    en: 'only what is needed by then: offer, kick-off, go-live',
  },
}

export const audience: Option = {
  flags: '--audience',
  value: { de: 'Seite', en: 'audience' },
  words: ['customer', 'development', 'operations'],
  help: {
    de: 'nur was diese Seite weiß: customer, development, operations',
    en: 'only what they can answer: customer, development, operations',
  },
}

export const follow: Option = {
  flags: '--follow',
  help: {
    de: 'ist die Datei eine Verknüpfung, die Datei ändern, auf die sie zeigt',
    en: 'if the file is a link, change the file it leads to',
  },
}
