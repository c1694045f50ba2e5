import type { CalculatorTexts } from './texts.ts'

export const calculator: CalculatorTexts = {
  title: 'Erste Schätzung',
  questions: 'Fragen',
  why: 'Wozu diese Frage?',
  estimate: 'Schätzung',
  cost: 'Kosten im Monat',
  first: 'Wird gerechnet …',
  inEightOfTen: (low, high, typical) => `In 8 von 10 Fällen zwischen ${low} und ${high}, meist um ${typical}.`,
  exactly: (amount) => `Genau ${amount}.`,
  afterTwoYears: 'Stand nach 24 Monaten. Die Spannen gelten in 8 von 10 Fällen.',
  whyOf: (typical) => (typical === undefined ? 'Warum?' : `meist um ${typical} · Warum?`),
  costMeans: 'Alles, was die Preisliste bepreist, im 24. Monat.',
  inMonth: (month) => `Im ${month}. Monat`,
  inAll: 'In 24 Monaten',
  once: 'Davon einmalig',
  narrows: 'Diese Antworten grenzen die Spanne am meisten ein:',
  vat: { net: 'ohne Mehrwertsteuer', gross: 'mit Mehrwertsteuer' },
  prices: (vat, example) => (example ? `Beispielpreise ${vat}, kein Angebot.` : `Preise ${vat}.`),
  unpriced: (count) =>
    count === 1
      ? 'Ein Posten hat keinen Preis und ist nicht enthalten.'
      : `${count} Posten haben keinen Preis und sind nicht enthalten.`,
  noCost: 'Die Preisliste nennt keine Preise: Kosten lassen sich so nicht schätzen.',
  assumed: (settled, all) =>
    `${settled} von ${all} Fragen, die in die Schätzung eingehen, sind beantwortet. Für die übrigen stehen Annahmen; deshalb sind die Spannen anfangs weit.`,
  whole: 'Alle Fragen beantworten und jede Zahl nachvollziehen',
  unusable: 'Mit diesen Antworten lässt sich nicht rechnen',
  faults: 'Dieser Rechner ist nicht richtig eingerichtet',
  faultOf: {
    answers: 'Antworten',
    figures: 'Zahlen',
    prices: 'Preisliste',
    provider: 'Anbieter',
    questions: 'Fragen',
  },
  expected: (what) => `Erwartet: ${what}`,
  found: (what) => `gefunden: ${what}`,
  moreFaults: (count) => (count === 1 ? 'Und ein weiterer Fehler.' : `Und ${count} weitere Fehler.`),
  missing: 'Bitte beantworten Sie alle Fragen.',
  unreadable: 'Bitte prüfen Sie die markierten Angaben.',
}
