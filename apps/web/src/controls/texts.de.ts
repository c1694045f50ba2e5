import { formatNumber, monthNames } from '@leitfaden/core'
import type { ControlTexts } from './control-texts.ts'

export const controls: ControlTexts = {
  yes: 'Ja',
  no: 'Nein',
  clear: 'Auswahl aufheben',
  choose: 'Bitte wählen',
  other: 'Etwas anderes',
  otherText: 'Und zwar',
  expected: (what) => `Erwartet: ${what}`,
  readings: 'Was ist gemeint?',
  missing: (what) => `Es fehlt noch: ${what}`,
  unit: 'Einheit',
  currency: 'Währung',
  amount: 'Betrag',
  calendar: 'Kalender',
  from: 'von',
  to: 'bis',
  zone: 'Zeitzone',
  zoneOfProvider: 'Leer: die Zeitzone des Anbieters',
  window: (length, overMidnight) => (overMidnight ? `${length}, über Mitternacht` : length),
  exactly: 'genau',
  between: 'zwischen',
  least: 'mindestens',
  mostAmount: 'höchstens',
  notSaid: 'noch nicht angegeben',
  stillCounts: (value) => `Bis dahin gilt: ${value}`,
  note: 'Notiz',
  addNote: 'Notiz hinzufügen',
  noteOn: (what) => `Notiz zu: ${what}`,
  entry: (number) => `${number}. Eintrag`,
  addEntry: 'Eintrag hinzufügen',
  entries: 'Einträge',
  suggestions: 'Vorschläge',
  noneOfThese: 'Nichts davon',
  thereAreNone: 'Es gibt keine',
  more: 'Außerdem',
  most: (count) => `Höchstens ${count} Einträge`,
  up: (what) => `${what} nach oben`,
  down: (what) => `${what} nach unten`,
  remove: (what) => `${what} entfernen`,
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  removeIt: 'Entfernen',
  row: (number) => `Zeile ${number}`,
  addRow: 'Zeile hinzufügen',
  drag: 'Zum Verschieben ziehen',
  moved: (place, count) => `Jetzt Zeile ${place} von ${count}`,
  removed: (what) => `${what} ist entfernt.`,
  undo: 'Rückgängig',
  pasted: (cells, faulty, beyond) =>
    [
      cells === 1 ? 'Eine Zelle eingefügt.' : `${cells} Zellen eingefügt.`,
      faulty === 0 ? '' : faulty === 1 ? 'Eine davon ist nicht lesbar.' : `${faulty} davon sind nicht lesbar.`,
      beyond === 0 ? '' : beyond === 1 ? 'Für eine war kein Platz.' : `Für ${beyond} war kein Platz.`,
    ]
      .filter(Boolean)
      .join(' '),
  counts: 'Anzahlen',
  kept: (parts) => (parts.length === 0 ? 'Keine Stände' : `Behält ${listed(parts)} Stände`),
  keptOf: {
    hourly: (count) => `${count} ${count === 1 ? 'stündlichen' : 'stündliche'}`,
    daily: (count) => `${count} ${count === 1 ? 'täglichen' : 'tägliche'}`,
    weekly: (count) => `${count} ${count === 1 ? 'wöchentlichen' : 'wöchentliche'}`,
    monthly: (count) => `${count} ${count === 1 ? 'monatlichen' : 'monatliche'}`,
  },
  restorePoints: 'Sicherungsstände, zu denen Sie zurück können',
  reach: (least, most) =>
    least === most
      ? `Von jedem Tag aus können Sie ${least} zurück.`
      : `Von jedem Tag aus können Sie mindestens ${least} zurück, an manchen Tagen bis zu ${most}.`,
  points: (least, most) =>
    least === most
      ? `Dabei gibt es ${least} Stände zur Auswahl.`
      : `Dabei gibt es ${least} bis ${most} Stände zur Auswahl.`,
  atLeast: 'wenn es am wenigsten sind',
  atMost: 'wenn es am meisten sind',
  now: 'jetzt',
  noWait: 'Eine Störung am Samstag um 22 Uhr trifft sofort auf jemanden.',
  saturdayWait: (time) => `Eine Störung am Samstag um 22 Uhr wartet ${time}, bis jemand da ist.`,
  tooLong: 'Das ist länger als der längste Ausfall, der tragbar ist.',
  weight: (times) => `das ${formatNumber(times, 'de', { digits: 2 })}-Fache des Durchschnitts`,
  peak: (when, times) =>
    `Am meisten los ist ${when}: ${formatNumber(times, 'de', { digits: 2 })}-mal so viel wie im Durchschnitt.`,
  asNumbers: 'Als Zahlen eingeben',
  numbersHelp: (count) => `${count} Zahlen, mit Leerzeichen oder Punkten dazwischen; nur ihr Verhältnis zählt.`,
  barBefore: 'Vorheriger Balken',
  barAfter: 'Nächster Balken',
  less: (what) => `${what}: weniger`,
  moreOf: (what) => `${what}: mehr`,
  barKeys: 'Pfeil nach oben und unten ändern den Balken, nach links und rechts geht es zum nächsten.',
  hours: (from, to) => `${from}–${to} Uhr`,
  span: (first, last) => `${first} bis ${last}`,
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  weekdayLetters: 2,
  months: monthNames.de,
  events: 'Ereignisse mit besonderer Last',
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`
}
