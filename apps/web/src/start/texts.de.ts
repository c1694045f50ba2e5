import type { StartTexts } from './texts.ts'

export const start: StartTexts = {
  sentence: 'Ein Projekt in Fragen und Antworten – mit einer Schätzung, die jede Zahl begründet.',
  how: 'Sie beantworten, was vor dem Betrieb einer Anwendung geklärt sein sollte. Mit jeder Antwort wird genauer, was sie an Servern, Speicher und Datenverkehr braucht und was das kostet. Alles bleibt auf Ihrem Gerät.',
  new: {
    title: 'Neues Projekt',
    nameMissing: 'Bitte geben Sie dem Projekt einen Namen.',
    provider: 'Wo soll es laufen?',
    providerHelp: 'Name und Anbieter lassen sich später ändern.',
    begin: 'Zu den ersten Fragen',
    scenario: 'Ausgangslage',
  },
  open: {
    title: 'Datei öffnen',
    text: 'Eine Antwortdatei (YAML oder JSON). Sie können sie auch irgendwo auf diese Seite ziehen.',
    pick: 'Datei auswählen',
  },
  examples: {
    title: 'Beispiel ansehen',
    text: 'Ein ausgefülltes Projekt zum Erkunden und Ändern.',
    list: {
      vereinsshop: { title: 'Vereinsshop', text: 'Ein Onlineshop, jede Frage beantwortet' },
      'first-call': { title: 'Erstes Gespräch', text: 'Fünf Antworten aus zwanzig Minuten am Telefon' },
      'second-call': { title: 'Zweites Gespräch', text: 'Dasselbe Projekt eine Woche später' },
      'hachyderm-2022': { title: 'Hachyderm 2022', text: 'Ein Mastodon-Server, nach veröffentlichten Zahlen' },
      'stack-exchange-2016': {
        title: 'Stack Exchange 2016',
        text: 'Ein sehr großes System, nach veröffentlichten Zahlen',
      },
    },
  },
  goOn: {
    title: 'Weiterarbeiten',
    text: 'Projekte, die auf diesem Gerät aufbewahrt werden.',
    none: 'Noch gibt es kein Projekt. Was Sie beantworten, wird hier aufbewahrt, ohne dass Sie speichern müssen.',
  },
  live: {
    title: 'Probieren Sie es aus',
    text: 'Bewegen Sie die Regler und sehen Sie zu, wie die Schätzung enger wird.',
    pageViews: 'Seitenaufrufe im Monat',
    stored: 'Gespeicherte Daten',
    cover: 'Wer hilft bei Störungen?',
    notKnown: 'noch offen',
    figures: 'In 8 von 10 Fällen',
    cost: 'Kosten im Monat',
    transfer: 'Datenverkehr im Monat',
    disk: 'Speicher der Server',
    assumed: 'Gestrichelt: beruht ganz auf Annahmen',
    again: 'Von vorn',
    prices: 'Für den Beginn des Betriebs, mit Beispielpreisen gerechnet; kein Angebot.',
    failed: 'Das Beispiel konnte nicht gerechnet werden.',
  },
}
