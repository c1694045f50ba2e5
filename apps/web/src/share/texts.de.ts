import type { ShareTexts } from './texts.ts'

export const share: ShareTexts = {
  title: 'Teilen',
  link: {
    title: 'Als Link',
    text: 'Wer ihn öffnet, sieht die Antworten und die Schätzung und kann damit weiterarbeiten. Was danach jemand ändert, kommt nicht zurück.',
    scenario: (name) => `Der Link enthält das Szenario „${name}“.`,
    readable:
      'Wer den Link hat, kann alles darin lesen: Er enthält die Antworten selbst. Gespeichert werden sie nirgends.',
    withoutNames: 'Namen, Kontaktdaten und Notizen weglassen',
    withoutNamesHelp:
      'Es fehlen dann die Angaben zu Vertragspartner und Personen, alle Notizen, Begründungen und Quellen. Namen, die in anderen Antworten stehen, bleiben.',
    address: 'Link',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    copyByHand: 'Der Link ist markiert: Kopieren Sie ihn mit Strg+C oder ⌘C.',
    long: (characters) =>
      `Der Link ist lang (${characters} Zeichen). Manche Chat- und Mailprogramme schneiden ihn ab. Schicken Sie lieber die Datei.`,
    tooLong: 'Für einen Link ist es zu viel. Schicken Sie stattdessen die Datei.',
    making: 'Link wird erzeugt …',
  },
  file: {
    title: 'Als Datei',
    text: 'Zum Verschicken, Ablegen und für die Kommandozeile. Diese Seite öffnet sie wieder.',
    yaml: 'YAML herunterladen',
    yamlHelp: 'Gut zu lesen; Kommentare bleiben erhalten.',
    json: 'JSON herunterladen',
    jsonHelp: 'Für andere Programme.',
    notWritten: (prompt) =>
      `Diese Antwort kann in keiner Datei stehen und fehlt darin: „${prompt}“. Bitte sehen Sie sie noch einmal an.`,
  },
  noProject: 'Es ist kein Projekt geöffnet, das sich teilen ließe.',
  toStart: 'Zum Start',
  sentToYou: 'Jemand hat Ihnen dieses Projekt geschickt',
  notKeptYet:
    'Sie sehen es nur an; auf Ihrem Gerät ist noch nichts gespeichert. Ihre eigenen Projekte sind davon nicht berührt.',
  keep: 'Als neues Projekt behalten',
  discard: 'Verwerfen',
  summary: (answers, provider) => `${answers === 1 ? 'Eine Angabe' : `${answers} Angaben`} · ${provider}`,
  costs: (range) => `Kosten im Monat nach 24 Monaten, in 8 von 10 Fällen: ${range}`,
  notOpened: 'Dieser Link lässt sich nicht öffnen',
  askForFile:
    'Bitten Sie um die Datei statt des Links, oder laden Sie diese Seite neu, falls sie nicht auf dem neuesten Stand ist.',
  faults: {
    'cut-off':
      'Das Ende des Links fehlt. Chat- und Mailprogramme schneiden lange Links manchmal ab. Bitten Sie darum, ihn noch einmal zu schicken, am besten als Datei.',
    damaged:
      'Der Link wurde auf dem Weg verändert und ist nicht mehr lesbar. Bitten Sie darum, ihn noch einmal zu schicken.',
    newer:
      'Der Link stammt aus einer neueren Fassung. Laden Sie diese Seite neu, damit sie auf den neuesten Stand kommt.',
    'too-large': 'Der Link enthält mehr, als ein Projekt enthalten kann, und wurde nicht geöffnet.',
  },
}
