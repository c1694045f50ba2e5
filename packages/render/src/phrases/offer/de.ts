import type { OfferPhrases } from './offer-phrases.ts'

export const de: OfferPhrases = {
  title: (project) => `Kostenschätzung: ${project}`,
  subtitle: 'Grundlage für ein Angebot über den Betrieb, noch keine Zusage.',
  customer: 'Für',
  answers: 'Stand der Antworten',
  settled: (settled, relevant) => `${settled} von ${relevant} Fragen geklärt, die ein Angebot braucht`,
  cover: (project, monthly, total) =>
    `Der Betrieb von ${project} kostet nach 24 Monaten ${monthly} im Monat; über die ganze Zeit sind es ${total}.`,
  coverOnce: (amount) => `Dazu kommen einmalig ${amount}.`,
  coverWithout: (project) =>
    `Was der Betrieb von ${project} braucht, steht hier; was er kostet, lässt sich ohne Preise nicht sagen.`,
  narrower: 'Die Spanne wird enger, sobald Sie die Annahmen unten bestätigen oder berichtigen.',
  example:
    'Beispiel, kein Angebot: Die Preise stammen aus öffentlichen Quellen verschiedener Anbieter und dienen nur der Veranschaulichung.',
  expired: (on) =>
    `Abgelaufene Preise: Sie galten bis ${on}. Holen Sie neue ein, bevor Sie diese Schätzung weitergeben.`,
  notYetValid: (from) => `Diese Preise gelten erst ab ${from}.`,
  scope: {
    title: 'Was vorgesehen ist',
    environment: 'Umgebung',
    production: 'Produktion',
    servers: 'Server',
    cpu: 'vCPU',
    memory: 'Arbeitsspeicher',
    disk: 'Platten',
    total: 'Kosten in 24 Monaten',
    capacity: 'Leistung',
    amount: 'typischerweise',
    asOf: (months) =>
      `Alles nach ${months} Monaten. Die Hälfte aller Fälle liegt nicht über dem typischen Wert, 8 von 10 liegen in der Spanne.`,
  },
  service: {
    title: 'Betreuung',
    tier: (tier) => `Reaktion auf Störungen: ${tier}.`,
    noTier: 'Wie schnell auf Störungen reagiert werden soll, ist noch nicht gewählt.',
    promise: (downtime, asked, months) =>
      `Höchstens ${downtime} ungeplanter Ausfall im Monat (${asked ? 'wie gewünscht' : 'angenommen'}): Am Kalender durchgespielt, wird das in ${months} von 100 Monaten eingehalten.`,
    least: (tier, months) => `In ${months} von 100 Monaten hielte es die Stufe „${tier}“ ein.`,
    none: (months) => `${months} von 100 erreicht keine Stufe.`,
  },
  cost: {
    title: 'Was es kostet',
    item: 'Posten',
    quantity: 'Menge, Monat 24',
    first: 'Monat 1',
    last: 'Monat 24',
    total: '24 Monate',
    range: 'in 8 von 10 Fällen',
    sum: 'Summe',
    once: (title) => `${title} (einmalig)`,
    included: 'inbegriffen',
    noPrice: 'ohne Preis',
    vat: {
      net: 'Alle Beträge ohne Mehrwertsteuer; sie kommt in der gesetzlichen Höhe hinzu.',
      gross: 'Alle Beträge mit Mehrwertsteuer.',
    },
    addsUp:
      'So setzt sich eine typische Rechnung zusammen: Die Hälfte aller Fälle kostet nicht mehr als die Summe, und die Posten addieren sich zu ihr. Die Mengen gelten, wenn jede Angabe in der Mitte ihrer Spanne liegt.',
    missing: 'Posten ohne Preis sind in keiner Summe enthalten.',
  },
  included: 'Enthalten',
  excluded: 'Nicht enthalten',
  noPriceFor: (title) => `${title} (die Preisliste nennt keinen Preis)`,
  never: [
    'Entwicklung, Anpassung und Umzug der Anwendung',
    'Lizenzen, Domains und Dienste Dritter, auch ein vorgeschaltetes CDN',
  ],
  assumptions: {
    title: 'Bitte bestätigen',
    intro:
      'Darauf beruhen die Kosten, das Einflussreichste zuerst. Kreuzen Sie an, was stimmt, und berichtigen Sie den Rest. Der Anteil sagt, wie viel der Spanne von der Angabe kommt.',
    influence: (percent) => `${percent} der Spanne`,
    yourAnswer: 'Ihre Angabe',
    insteadAnswer: (prompt) => `Genauer durch Ihre Antwort auf „${prompt}“`,
    narrowAnswer: (prompt) => `Enger durch eine genauere Antwort auf „${prompt}“`,
    further: (count) =>
      count === 1
        ? 'Eine weitere Annahme mit geringerem Einfluss steht im Projektbericht.'
        : `${count} weitere Annahmen mit geringerem Einfluss stehen im Projektbericht.`,
    next: (questions) => `Am meisten eingrenzen würden Antworten auf ${questions.join(', ')}.`,
    none: 'Alle Zahlen beruhen auf Ihren Antworten.',
  },
  open: {
    title: 'Was für ein Angebot noch fehlt',
    intro: 'Diese Fragen sind noch offen; dahinter steht, wer sie beantworten kann.',
    none: 'Alle Fragen, die ein Angebot braucht, sind geklärt.',
    for: { customer: 'Kundenseite', development: 'Entwicklung', operations: 'Betrieb' },
    further: (count) => (count === 1 ? 'und eine weitere Frage' : `und ${count} weitere Fragen`),
  },
  validity: {
    title: 'Gültigkeit',
    prices: (list, validity) => `Preise: ${list}, gültig ${validity}.`,
    until: (date) => `Diese Schätzung beruht auf den Antworten und Preisen vom ${date}.`,
    noPrices: 'Es ist keine Preisliste hinterlegt.',
    basis: (guide, model) => `Fragenkatalog ${guide}; Rechenmodell ${model}. Der Projektbericht erklärt jede Zahl.`,
  },
}
