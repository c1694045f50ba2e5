import type { EstimateTexts } from './texts.ts'

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

export const estimate: EstimateTexts = {
  title: 'Schätzung',
  first: 'Wird gerechnet …',
  costPerMonth: 'Kosten im Monat',
  typically: (amount) => `meist um ${amount}`,
  inEightOfTen: (low, high, typical) => `in 8 von 10 Fällen zwischen ${low} und ${high}, meist um ${typical}`,
  exactly: (amount) => `genau ${amount}`,
  inMonth: (month) => `im ${month}. Monat`,
  inAll: 'in 24 Monaten',
  once: 'davon einmalig',
  vat: { net: 'ohne Mehrwertsteuer', gross: 'mit Mehrwertsteuer' },
  example: 'Beispielpreise, kein Angebot',
  noCost: 'Die Preisliste nennt keine Preise: Kosten lassen sich so nicht schätzen.',
  unknownPrices: (name) =>
    `Die Preisliste „${name}“, die in diesen Antworten steht, gibt es hier nicht. Ohne sie gibt es keine Kosten.`,
  unpriced: (count) =>
    count === 1
      ? 'Ein Posten hat keinen Preis und ist nicht enthalten.'
      : `${count} Posten haben keinen Preis und sind nicht enthalten.`,
  figures: 'Was das Projekt braucht',
  headlines: {
    transfer: 'Datenmenge im Monat',
    peakRequestRate: 'Anfragen in der Spitze',
    stored: 'Gespeicherte Daten',
    backupVolume: 'Umfang der Sicherung',
    productionServers: 'Server der Produktion',
    productionCpu: 'vCPU der Produktion',
    productionMemory: 'Arbeitsspeicher der Produktion',
    expectedDowntime: 'Erwarteter Ausfall',
  },
  afterTwoYears: 'Stand nach 24 Monaten, in 8 von 10 Fällen',
  restsOn: (settled, relevant) => `${settled} von ${relevant} Fragen geklärt`,
  assumptions: counted('Annahme', 'Annahmen'),
  promise: 'Servicezusage',
  accepted: (downtime, asked) =>
    `Höchstens ${downtime} ungeplanter Ausfall im Monat (${asked ? 'wie gewünscht' : 'angenommen'})`,
  kept: (tier, months) => `Mit „${tier}“ in ${months} von 100 Monaten eingehalten.`,
  leastTier: (tier, months) => `„${tier}“ ist die kleinste Stufe, die das in ${months} von 100 Monaten einhält.`,
  noTier: (months) => `Keine Stufe hält das in ${months} von 100 Monaten ein.`,
  findings: 'Hinweise',
  severity: { blocker: 'Hindernis', warning: 'Warnung', advice: 'Empfehlung', info: 'Gut zu wissen' },
  severities: {
    blocker: counted('Hindernis', 'Hindernisse'),
    warning: counted('Warnung', 'Warnungen'),
    advice: counted('Empfehlung', 'Empfehlungen'),
    info: counted('Hinweis', 'Hinweise'),
  },
  noFindings: 'Keine Hindernisse und keine Warnungen.',
  allFindings: 'Alle Hinweise',
  next: 'Als Nächstes fragen',
  nextMeans: 'So viel der Kostenspanne geht auf jede Frage zurück. Die Anteile überschneiden sich.',
  wide: 'bisher ungenau beantwortet',
  nothingNext: 'Keine offene Frage grenzt die Kosten noch nennenswert ein.',
  movedTo: (figure, before, after) => `${figure}: meist um ${after} statt ${before}`,
  narrower: (percent) => `Spanne ${percent} schmaler`,
  wider: (percent) => `Spanne ${percent} breiter`,
  widthOf: (figure, change) => `${figure}: ${change}`,
  open: 'Schätzung zeigen',
  details: 'Schätzung im Einzelnen',
  unusable: 'Mit diesen Antworten lässt sich nicht rechnen',
  toQuestion: 'Zur Frage',
  found: (value) => `gefunden: ${value}`,
  failed: {
    title: 'Das Rechnen ist abgebrochen',
    text: 'Die Zahlen hier sind die letzten, die sich noch rechnen ließen. Ihre Antworten sind davon nicht betroffen.',
    again: 'Noch einmal rechnen',
  },
}
