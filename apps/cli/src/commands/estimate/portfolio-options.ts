import { type Option, same } from '../command.ts'

/** Options of an estimate of many documents. */
export const portfolioOptions: readonly Option[] = [
  {
    flags: '--format',
    value: same('csv|ndjson'),
    words: ['csv', 'ndjson'],
    help: {
      de: 'bei mehreren Dokumenten: eine Zeile je Dokument als CSV oder JSON, für andere Programme',
      en: 'of several documents: one row each as CSV or JSON, for other programs',
    },
  },
  {
    flags: '--files-from',
    value: { de: 'Datei', en: 'file' },
    words: 'files',
    help: {
      de: 'Datei mit einem Dateinamen je Zeile; - liest die Standardeingabe',
      en: 'file with the name of a file on each line; - reads standard input',
    },
  },
  {
    flags: '--documents-from',
    value: { de: 'Datei', en: 'file' },
    words: 'files',
    help: {
      de: 'Datei mit einem Antwortdokument in JSON je Zeile (NDJSON); - liest die Standardeingabe',
      en: 'file with an answers document in JSON on each line (NDJSON); - reads standard input',
    },
  },
  {
    flags: '--jobs',
    value: same('n'),
    help: {
      de: 'bei mehreren Dokumenten: so viele zugleich (sonst so viele, wie Prozessorkerne da sind, höchstens 8)',
      en: 'of several documents: so many at once (default: as many as there are processor cores, at most 8)',
    },
  },
  {
    flags: '--quiet',
    help: { de: 'bei mehreren Dokumenten: nur die Zeilen', en: 'of several documents: the rows and nothing else' },
  },
]
