import type { OverviewPhrases } from './overview-phrases.ts'

export const de: OverviewPhrases = {
  between: (low, high, middle) => `in 8 von 10 Fällen zwischen ${low} und ${high}, typischerweise etwa ${middle}`,
  exactly: (amount) => amount,
  monthly: 'Kosten im Monat',
  course: (later, first) => `${later} (24. Monat); im ersten Monat ${first}`,
  inAll: 'Kosten in 24 Monaten',
  withOnce: (amount) => `dazu einmalig ${amount}`,
  figure: 'Größe',
  range: 'in 8 von 10 Fällen',
  typical: 'typischerweise',
  today: 'heute',
  reading: (months) =>
    `Stand nach ${months} Monaten. „Typischerweise“ ist die Mitte: Die Hälfte aller Fälle liegt nicht darüber. Wo keine Spanne steht, ist der Wert sicher.`,
  drivers: 'Was am meisten kostet',
  driversIntro: 'Anteile an dem, was 24 Monate typischerweise kosten.',
  driver: (share, amount) => `${share}, ${amount}`,
  severities: { blocker: 'Hindernis', warning: 'Warnung' },
  openBy: 'Wie viele Fragen noch offen sind',
  audience: 'Wer sie beantwortet',
  noneOpen: 'keine',
  priceValidity: 'Gültigkeit der Preise',
  validFrom: (from) => `ab ${from}, unbefristet`,
  validBetween: (from, to) => `${from} bis ${to}`,
  validFromOn: (validity, read) => `${validity}; zuletzt mit den Quellen verglichen am ${read}`,
}
