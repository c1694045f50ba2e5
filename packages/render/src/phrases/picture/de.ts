import { monthNames } from '@leitfaden/core'
import type { PicturePhrases } from './picture-phrases.ts'

export const de: PicturePhrases = {
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  months: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  range: {
    low: 'In 1 von 10 Fällen weniger',
    middle: 'In der Hälfte der Fälle höchstens',
    high: 'In 1 von 10 Fällen mehr',
    description: (range, middle) => `In 8 von 10 Fällen ${range}, in der Hälfte der Fälle höchstens ${middle}.`,
    exact: (value) => `Genau ${value}.`,
  },
  key: {
    title: 'Was nach 24 Monaten feststeht und was nicht',
    description:
      'Die Bänder umfassen 8 von 10 Fällen, die Marken zeigen, worüber die Hälfte der Fälle nicht liegt. Jede Zeile hat einen eigenen Maßstab ab null: Je länger ihr Band, desto weniger ist bekannt.',
    figure: 'Größe',
    costOfMonth: 'Kosten im 24. Monat',
    costInAll: 'Kosten in 24 Monaten',
  },
  curve: {
    title: (name, first, last) => `${name}: heute ${first}, nach 24 Monaten etwa ${last}`,
    constant: (name, value) => `${name}: durchgehend ${value}`,
    costTitle: (first, last) => `Kosten: im ersten Monat ${first}, im 24. Monat etwa ${last}`,
    costConstant: (value) => `Kosten: jeden Monat ${value}`,
    perMonth: (currency) => `${currency} pro Monat`,
    month: 'Monat',
    today: 'heute',
    firstMonth: (month) => `${month}. Monat`,
    lastMonth: (month) => `${month}. Monat`,
    above: '1 von 10 Fällen darüber',
    half: 'die Hälfte höchstens',
    below: '1 von 10 Fällen darunter',
    description: (range, half) =>
      `In 8 von 10 Fällen sind es am Ende ${range}; die Hälfte der Fälle liegt nicht über ${half}. Das Band umfasst 8 von 10 Fällen, die Linie darin zeigt die Mitte.`,
    exact: 'Das ergibt sich ohne Spanne aus den Antworten.',
    logarithmic: 'logarithmische Achse',
    logarithmicDescription: 'Die Achse ist logarithmisch: Gleiche Abstände sind gleiche Vielfache.',
    included: (amount) => `enthalten: ${amount}`,
    withinIncluded: (amount) => `Die enthaltenen ${amount} reichen durchgehend.`,
    halfExceeds: (amount, month) =>
      month === 0
        ? `Die Hälfte der Fälle liegt von Anfang an über den enthaltenen ${amount}.`
        : `Die Hälfte der Fälle liegt ab dem ${month}. Monat über den enthaltenen ${amount}.`,
    someExceed: (amount, month) =>
      month === 0
        ? `In 1 von 10 Fällen reichen die enthaltenen ${amount} von Anfang an nicht.`
        : `In 1 von 10 Fällen reichen die enthaltenen ${amount} ab dem ${month}. Monat nicht.`,
  },
  cost: {
    title: (largest, half) => `Der größte Posten in 24 Monaten: ${largest}, etwa ${half}`,
    description: (range, half) =>
      `Alle Posten zusammen kosten in 8 von 10 Fällen ${range}, in der Hälfte höchstens ${half}. Woraus sich dieser typische Betrag zusammensetzt, zeigen die Balken: Sie addieren sich zu ihm. Der Strich über jedem Balken umfasst 8 von 10 Fällen.`,
    item: 'Posten',
    typical: 'Typischerweise',
    inEightOfTen: 'In 8 von 10 Fällen',
    once: (title) => `${title} (einmalig)`,
    included: (items) => `Enthalten: ${items.join(', ')}`,
    unpriced: (items) => `Ohne Preis: ${items.join(', ')}`,
  },
  restore: {
    title: (least, most) => `Sicherungen reichen mindestens ${least}, höchstens ${most} zurück`,
    constant: (reach) => `Sicherungen reichen immer ${reach} zurück`,
    description: (kept, fewest, most) =>
      `Aufbewahrte Stände: ${kept}. Weil ein Stand für mehreres zugleich dienen kann und alte nur von Zeit zu Zeit wegfallen, sind jeweils ${fewest === most ? fewest : `${fewest} bis ${most}`} vorhanden. Jeder Strich ist ein Zeitpunkt, zu dem Sie zurückkehren können.`,
    axis: 'Zeit vor jetzt; je weiter zurück, desto enger gezeichnet',
    now: 'jetzt',
    shortest: (reach) => `Am ungünstigsten Tag ${reach} zurück: Der älteste Stand ist gerade weggefallen`,
    longest: (reach) => `Am günstigsten Tag ${reach} zurück: Der älteste Stand fällt gleich weg`,
    onlyOne: (reach) => `An jedem Tag ${reach} zurück`,
    apart: {
      hourly: 'im Stundenabstand',
      daily: 'im Tagesabstand',
      weekly: 'im Wochenabstand',
      monthly: 'im Monatsabstand',
    },
    spacing: 'Abstand zum nächstjüngeren Stand',
    spacings: { hourly: 'eine Stunde', daily: 'bis zu einem Tag', weekly: 'bis zu einer Woche', monthly: 'länger' },
    pointsColumns: ['Stände', 'Stände am ungünstigsten Tag', 'Stände am günstigsten Tag'],
    reachColumns: ['Der älteste', 'Der älteste am ungünstigsten Tag', 'Der älteste am günstigsten Tag'],
  },
  support: {
    title: (tier, wait, accepted) =>
      accepted
        ? `${tier}: Eine Störung am Samstagabend wartet ${wait}`
        : `${tier}: Eine Störung am Samstagabend wartet ${wait}, länger als hinnehmbar`,
    titleAlways: (tier) => `${tier}: Eine Störung am Samstagabend muss nicht warten`,
    description: (accepted, answered) =>
      `Eine gewöhnliche Woche je Reaktionszeit: ausgefüllt, wenn jemand da ist. Der schraffierte Streifen beginnt mit einer Störung am Samstag um 22 Uhr und dauert so lange, wie ungeplante Ausfälle im Monat hinnehmbar sind: ${accepted}${answered ? '' : ' (angenommen)'}. Erst nach dem Warten beginnt die Reparatur.`,
    holidays: (time) => `Um Feiertage herum kann es je nach Stufe bis zu ${time} dauern, bis jemand da ist.`,
    fault: 'Eine Störung am Samstag um 22 Uhr',
    accepted: (time, answered) =>
      `schraffiert: ${time} Ausfall im Monat ${answered ? 'hinnehmbar' : 'als hinnehmbar angenommen'}`,
    nobody: (time) => `${time} niemand da`,
    waits: (time) => `wartet ${time}`,
    tooLong: (time) => `wartet ${time}, länger als hinnehmbar`,
    noWait: 'wartet nicht',
    noGap: 'nie',
    chosen: 'gewählt',
    tier: 'Reaktion auf Störungen',
    there: 'Jemand da',
    longestGap: 'Längste Zeit ohne jemanden',
    saturday: 'Wartezeit am Samstag um 22 Uhr',
    within: 'Noch hinnehmbar',
    yes: 'ja',
    no: 'nein',
  },
  load: {
    title: (strongest) => `Die stärkste Last, gemessen am Mittel: ${strongest.join(', ')}`,
    eventsOnly: 'Ereignisse, die die Last hochtreiben',
    description:
      'Balken zeigen die Last einer Stunde, eines Wochentags oder eines Monats im Verhältnis zum Mittel von Tag, Woche oder Jahr; das Mittel ist die gestrichelte Linie, der volle Balken der höchste. Ereignisse vervielfachen die übliche Last.',
    hours: 'Tag, nach Stunden',
    week: 'Woche',
    year: 'Jahr',
    hour: (from) => `${from}–${from + 1} Uhr`,
    dayNames: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    monthNames: monthNames.de,
    average: 'Mittel',
    times: (factor) => `${factor}-fach`,
    events: 'Ereignisse: Last im Verhältnis zur üblichen',
    unknownFactor: 'wie stark, ist nicht bekannt',
    when: 'Wann',
    factor: 'Last im Verhältnis zum Mittel',
  },
  schedule: { by: (date) => `bis ${date}`, on: (date) => `am ${date}` },
}
