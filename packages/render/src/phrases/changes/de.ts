import type { ChangesPhrases } from './changes-phrases.ts'

export const de: ChangesPhrases = {
  title: (project) => `Änderungen: ${project}`,
  subtitle: 'Was zwischen zwei Ständen der Antworten anders ist, und was das an den Zahlen ändert.',
  before: 'Vorher',
  after: 'Nachher',
  compared: 'Verglichen am',
  same: 'Beide Stände sind gleich.',
  counts: (added, changed, removed) => {
    const parts = [
      ...(added > 0 ? [`${added} neu`] : []),
      ...(changed > 0 ? [`${changed} geändert`] : []),
      ...(removed > 0 ? [`${removed} entfallen`] : []),
    ]
    return `Antworten: ${parts.join(', ')}.`
  },
  noAnswers: 'An den Antworten hat sich nichts geändert.',
  cost: (before, after, change) =>
    `Mit allen Eingaben in ihrer Mitte gehen die Kosten in 24 Monaten von ${before} auf ${after} (${change}).`,
  figures: 'Zahlen',
  figure: 'Größe',
  change: 'Änderung',
  middle:
    'Nach 24 Monaten, mit allen Eingaben in ihrer Mitte, damit sich die Gründe zum Unterschied addieren. Welche Kosten typisch sind, steht im Projektbericht.',
  further: (count) => (count === 1 ? 'Eine weitere Zahl ändert sich.' : `${count} weitere Zahlen ändern sich.`),
  why: 'Warum',
  whyIntro: 'Wie viel jede Änderung beiträgt; zusammen ergeben sie den Unterschied.',
  others: (count) => (count === 1 ? 'eine weitere Änderung' : `${count} weitere Änderungen`),
  totalCost: 'Kosten in 24 Monaten',
  answers: 'Antworten',
  kinds: { added: 'neu', changed: 'geändert', removed: 'entfallen' },
  basis: 'Grundlagen',
  provider: 'Anbieter',
  prices: 'Preisliste',
  model: 'Rechenmodell',
  state: 'Bundesland',
  guide: 'Fragenkatalog',
  none: 'keine',
  becomes: (before, after) => `vorher ${before}, jetzt ${after}`,
  changedInside: (name) => `${name}, mit anderem Inhalt`,
}
