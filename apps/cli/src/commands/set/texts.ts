import type { Language } from '@leitfaden/core'
import type { DocumentPart } from './document-part.ts'

interface SetTexts {
  readonly cost: string
  readonly costSame: string
  readonly noAnswer: string
  readonly notNamed: string
  readonly part: { readonly [part in DocumentPart]: string }
  readonly unchanged: string
  readonly saved: (file: string) => string
  readonly notSaved: (file: string) => string
  readonly faulty: (count: number) => string
  readonly narrows: string
  readonly figures: string
  readonly faults: string
  readonly remark: { readonly [remark in 'note' | 'source' | 'by' | 'at']: string }
}

const de: SetTexts = {
  cost: 'Kosten im 24. Monat, in 8 von 10 Fällen',
  costSame: 'Die Kosten ändern sich dadurch nicht',
  noAnswer: 'keine Antwort',
  notNamed: 'nicht genannt',
  part: { language: 'Sprache', provider: 'Anbieter', prices: 'Preisliste' },
  unchanged: 'Das steht schon so in der Datei.',
  saved: (file) => `Gespeichert: ${file}`,
  notSaved: (file) => `Nicht gespeichert (--dry-run): ${file}`,
  faulty: (count) => (count === 1 ? 'In der Datei ist noch ein Fehler.' : `In der Datei sind noch ${count} Fehler.`),
  narrows: 'was die Kosten am meisten eingrenzt',
  figures: 'alle Ergebnisse',
  faults: 'was in der Datei nicht stimmt',
  remark: { note: 'Anmerkung', source: 'Quelle', by: 'von', at: 'am' },
}

const en: SetTexts = {
  cost: 'Cost of month 24, in 8 of 10 cases',
  costSame: 'The cost does not change by that',
  noAnswer: 'no answer',
  notNamed: 'not named',
  part: { language: 'Language', provider: 'Provider', prices: 'Price list' },
  unchanged: 'That is what the file says already.',
  saved: (file) => `Saved: ${file}`,
  notSaved: (file) => `Not saved (--dry-run): ${file}`,
  faulty: (count) =>
    count === 1 ? 'There is still a fault in the file.' : `There are still ${count} faults in the file.`,
  narrows: 'what narrows the cost most',
  figures: 'all figures',
  faults: 'what is wrong in the file',
  remark: { note: 'note', source: 'source', by: 'by', at: 'on' },
}

export const setTexts: { readonly [language in Language]: SetTexts } = { de, en }
