import type { Language } from '@leitfaden/core'

/** What a portfolio says by itself. */
export interface PortfolioTexts {
  readonly columns: {
    readonly project: string
    readonly file: string
    readonly settled: string
    readonly total: string
    readonly range: string
    readonly stored: string
    readonly servers: string
    readonly blockers: string
  }
  readonly faults: (count: string) => string
  readonly interrupted: string
  readonly documents: (count: string, one: boolean) => string
  readonly withFaults: (count: string) => string
  readonly withBlockers: (count: string) => string
  /** The sum of the medians. */
  readonly sum: (amount: string, documents: string | undefined) => string
  readonly sumNote: string
  readonly largest: string
  readonly sampling: (samples: string, seed: number, error: string) => string
  readonly finer: string
  readonly moreFaults: (count: string) => string
  /** While it runs. */
  readonly rate: (count: string) => string
  readonly left: (time: string) => string
  readonly minutes: (count: number) => string
  readonly seconds: (count: number) => string
}

const de: PortfolioTexts = {
  columns: {
    project: 'Projekt',
    file: 'Datei',
    settled: 'geklärt',
    total: '24 Monate',
    range: 'P10–P90',
    stored: 'Speicher',
    servers: 'Server',
    blockers: 'Hindern.',
  },
  faults: (count) => `${count} Fehler`,
  interrupted: 'Abgebrochen. Bis dahin:',
  documents: (count, one) => `${count} ${one ? 'Dokument' : 'Dokumente'}`,
  withFaults: (count) => `${count} mit Fehlern`,
  withBlockers: (count) => `${count} mit Hindernissen`,
  sum: (amount, documents) =>
    `${amount} in 24 Monaten: Summe der Mediane${documents === undefined ? '' : ` von ${documents} Dokumenten`}`,
  sumNote: 'Die Summe der Mediane ist nicht der Median der Summe: Bei schiefen Spannen liegt dieser höher.',
  largest: 'Die größten',
  sampling: (samples, seed, error) =>
    `${samples} Stichproben je Dokument (Startwert ${seed}), P90 im Mittel ± ${error}`,
  finer: 'genauer mit --samples 2048',
  moreFaults: (count) => `… und ${count} weitere (alle mit --format ndjson)`,
  rate: (count) => `${count}/s`,
  left: (time) => `noch ${time}`,
  minutes: (count) => `${count} min`,
  seconds: (count) => `${count} s`,
}

const en: PortfolioTexts = {
  columns: {
    project: 'Project',
    file: 'File',
    settled: 'settled',
    total: '24 months',
    range: 'P10–P90',
    stored: 'storage',
    servers: 'servers',
    blockers: 'blockers',
  },
  faults: (count) => `${count} ${count === '1' ? 'fault' : 'faults'}`,
  interrupted: 'Interrupted. So far:',
  documents: (count, one) => `${count} ${one ? 'document' : 'documents'}`,
  withFaults: (count) => `${count} with faults`,
  withBlockers: (count) => `${count} with blockers`,
  sum: (amount, documents) =>
    `${amount} in 24 months: the sum of the medians${documents === undefined ? '' : ` of ${documents} documents`}`,
  sumNote: 'The sum of the medians is not the median of the sum, which lies higher where ranges are lopsided.',
  largest: 'The largest',
  sampling: (samples, seed, error) => `${samples} samples a document (seed ${seed}), P90 ± ${error} on average`,
  finer: 'closer with --samples 2048',
  moreFaults: (count) => `… and ${count} more (all of them with --format ndjson)`,
  rate: (count) => `${count}/s`,
  left: (time) => `${time} left`,
  minutes: (count) => `${count} min`,
  seconds: (count) => `${count} s`,
}

export function portfolioTexts(language: Language): PortfolioTexts {
  return language === 'de' ? de : en
}
