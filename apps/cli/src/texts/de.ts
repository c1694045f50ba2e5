import type { Texts } from './texts.ts'

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

export const de: Texts = {
  language: 'de',
  help: {
    description:
      'Macht aus den Antworten eines Projektleitfadens eine Einschätzung der Infrastruktur: Datenverkehr, Speicher, Sicherung, Server, Verfügbarkeit und Kosten – und zeigt zu jeder Zahl, wie sie entsteht.',
    usage: 'Aufruf:',
    arguments: 'Angaben:',
    options: 'Optionen:',
    commands: 'Befehle:',
    examples: 'Beispiele:',
    examplesAbove: [
      ['estimate shop.yaml', 'was das Projekt braucht und kostet'],
      ['questions shop.yaml --phase offer', 'was vor dem Angebot noch zu fragen ist'],
      ['report shop.yaml --out bericht.md', 'alles in einem Dokument'],
    ],
    more: 'Mehr zu einem Befehl: leitfaden <Befehl> --help',
    see: 'Hilfe:',
    syntax: { program: '<Befehl> [Optionen]', options: '[Optionen]' },
    placeholder: {
      file: 'Datei',
      folder: 'Ordner',
      figure: 'Zahl',
      provider: 'Anbieter',
      prices: 'Preisliste',
      language: 'Sprache',
      date: 'Datum',
      phase: 'Phase',
      audience: 'Seite',
    },
    command: {
      estimate: {
        summary: 'die Zahlen, die Kosten und worauf zu achten ist',
        description:
          'Berechnet, was die Antworten für die Infrastruktur bedeuten. Was niemand beantwortet hat, wird angenommen und als Annahme gekennzeichnet.',
        examples: [
          ['estimate shop.yaml', 'der Überblick'],
          ['estimate shop.yaml --why stored', 'wie eine Zahl entsteht'],
          ['estimate shop.yaml --prices eigene-preise.json', 'mit eigener Preisliste'],
          ['estimate shop.yaml --json', 'alles, für andere Programme'],
        ],
      },
      report: {
        summary: 'das ganze Projekt als ein Markdown-Dokument',
        description:
          'Schreibt Zusammenfassung, Zahlen, Hinweise, alle Antworten, offene Fragen, Annahmen und Quellen als Markdown.',
        examples: [
          ['report shop.yaml --out bericht.md', 'in eine Datei'],
          ['report shop.yaml --lang en | less', 'zum Lesen hier, auf Englisch'],
        ],
      },
      tickets: {
        summary: 'jedes Kapitel als Markdown-Ticket mit Aufgabenliste',
        description: 'Schreibt jedes Kapitel als Ticket, zum Einfügen in GitHub, GitLab oder ein anderes System.',
        examples: [
          ['tickets shop.yaml --out tickets', 'eine Datei je Kapitel, in einem Ordner'],
          ['tickets --blank --out tickets', 'ohne Antworten, zum Ausfüllen'],
        ],
      },
      check: {
        summary: 'Fehler in der Datei mit Fundstelle, und alle Hinweise',
        description:
          'Nennt alles, was an einer Antwortdatei nicht stimmt, und was die Antworten für den Betrieb bedeuten. Endet mit 1, wenn etwas nicht stimmt.',
        examples: [
          ['check shop.yaml', 'bevor Sie die Datei weitergeben'],
          ['check shop.yaml --json', 'für automatische Abläufe'],
        ],
      },
      questions: {
        summary: 'die Fragen des Leitfadens, oder was eine Datei offen lässt',
        description:
          'Listet auf, was in einer Antwortdatei noch offen ist; ohne Datei alle Fragen des Leitfadens; mit der Kennung einer Frage nur diese, ausführlich.',
        examples: [
          ['questions', 'der ganze Leitfaden'],
          ['questions load.data', 'eine Frage mit allem, was dazugehört'],
          ['questions shop.yaml --phase offer', 'was vor dem Angebot noch offen ist'],
          ['questions shop.yaml --audience customer', 'was nur die Kundenseite weiß'],
          ['questions shop.yaml --extension', 'was die Schätzung genauer machen würde'],
        ],
      },
    },
    file: 'Antwortdatei in YAML oder JSON; - liest die Standardeingabe',
    fileOrQuestion: 'Antwortdatei in YAML oder JSON, oder die Kennung einer Frage; - liest die Standardeingabe',
    option: {
      json: 'JSON für Programme, mit allen Stellen',
      lang: 'Sprache, de oder en (sonst die der Datei, dann die der Umgebung)',
      provider: 'flying-circus, generic oder eine JSON-Datei (sonst der in der Datei genannte, dann generic)',
      prices:
        'example-eu, flying-circus-template oder eine JSON-Datei (sonst die in der Datei genannte, dann example-eu)',
      today: 'so tun, als wäre es dieser Tag, JJJJ-MM-TT',
      colour: 'Farbe auch bei Ausgabe in eine Datei',
      noColour: 'keine Farbe (wie NO_COLOR=1)',
      why: 'wie eine Zahl entsteht, als Baum',
      trace: 'wie alle Zahlen entstehen',
      outFile: 'in diese Datei statt ins Terminal',
      outFolder: 'eine Datei je Kapitel, in diesen Ordner',
      force: 'vorhandene Dateien ersetzen',
      blank: 'ohne Antworten, zum Ausfüllen; braucht keine Datei',
      phase: 'nur was bis dahin gebraucht wird: offer, kick-off, go-live',
      audience: 'nur was diese Seite weiß: customer, development, operations',
      all: 'auch beantwortete Fragen',
      extension: 'stattdessen die Zusatzfragen, mit denen die Schätzung genauer wird',
      help: 'diese Hilfe zeigen',
      version: 'die Version zeigen',
    },
  },
  faults: {
    expected: 'erwartet:',
    found: 'gefunden:',
    warning: 'Warnung',
    more: (count) => `… und ${count} weitere (alle mit --json)`,
  },
  quoted: (text) => `„${text}“`,
  severities: {
    blocker: counted('Hindernis', 'Hindernisse'),
    warning: counted('Warnung', 'Warnungen'),
    advice: counted('Empfehlung', 'Empfehlungen'),
    info: counted('Hinweis', 'Hinweise'),
  },
  severity: { blocker: 'Hindernis', warning: 'Warnung', advice: 'Empfehlung', info: 'Gut zu wissen' },
  phases: { offer: 'für das Angebot', 'kick-off': 'zum Projektstart', 'go-live': 'vor dem Livegang' },
  audiences: { customer: 'Kundenseite', development: 'Entwicklung', operations: 'Betrieb' },
  estimate: {
    figure: 'Größe',
    course: 'heute → Monat 24',
    assumptions: 'Annahmen',
    id: 'für --why',
    ids: 'Namen für --why:',
    costWhy: 'Menge: --why',
    resting: (count) =>
      count === 0
        ? 'Alle Zahlen beruhen allein auf Antworten.'
        : count === 1
          ? 'Eine Annahme steckt in den Zahlen; die Spalte „Annahmen“ sagt, welche darauf beruhen.'
          : `${count} Annahmen stecken in den Zahlen; die Spalte „Annahmen“ sagt, auf wie vielen davon eine Zahl beruht.`,
    cost: 'Kosten',
    item: 'Posten',
    quantity: 'Menge, Monat 24',
    firstMonth: 'Monat 1',
    lastMonth: 'Monat 24',
    total: '24 Monate',
    sum: 'Summe',
    included: 'inbegriffen',
    unpriced: 'ohne Preis',
    net: 'ohne Mehrwertsteuer',
    gross: 'mit Mehrwertsteuer',
    leftOut: (count) =>
      count === 1
        ? 'Ein Posten hat keinen Preis und ist in keiner Summe enthalten.'
        : `${count} Posten haben keinen Preis und sind in keiner Summe enthalten.`,
    lessThan: (amount) => `< ${amount}`,
    open: 'Noch offen',
    nothingOpen: 'Alle Fragen sind geklärt.',
    openFor: (phase, open, relevant, discuss) =>
      `${phase} ${[...(open > 0 ? [`${open} von ${relevant}`] : []), ...(discuss > 0 ? [`${discuss} zu besprechen`] : [])].join(', ')}`,
    next: 'Weiter',
    nextQuestions: 'was als Nächstes zu fragen ist',
    nextWhy: 'wie eine Zahl entsteht',
    nextCheck: 'alle Hinweise',
    nextReport: 'alles in einem Dokument',
    reportFile: 'bericht.md',
  },
  trace: {
    month: (month) => `Monat ${month}`,
    answer: (prompt, question) => `Antwort auf „${prompt}“ (${question})`,
    assumption: (question) => (question === undefined ? 'Annahme' : `Annahme, bis ${question} beantwortet ist`),
    between: (low, high) => `in 8 von 10 Fällen ${low} bis ${high}`,
    assumedRows: (question) => `angenommene Zeilen, bis ${question} beantwortet ist`,
    filledBy: 'in leeren Zellen gilt:',
    fact: 'Angabe des Anbieters',
    assumedFact: 'Annahme über den Anbieter',
    convention: 'Festlegung des Rechenmodells',
    judgement: 'eigene Einschätzung ohne öffentliche Quelle',
    source: 'Quelle',
    above: 'siehe oben',
    elsewhere: 'eine eigene Zahl',
    yes: 'ja',
    no: 'nein',
  },
  findings: {
    title: 'Hinweise',
    none: 'Zu diesen Antworten gibt es nichts anzumerken.',
    noneBesides: 'Sonst gibt es zu diesen Antworten nichts anzumerken.',
    noAnswers: 'Sie enthält noch keine Antworten.',
    because: 'wegen',
    fromMonth: (month) => (month === 0 ? 'von Anfang an' : `ab Monat ${month}`),
    further: (counts) => `Außerdem: ${counts}`,
    faults: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${errors} Fehler`] : []),
        ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'Stelle' : 'Stellen'} zum Nachsehen`] : []),
      ].join(', '),
    sound: 'Die Datei ist lesbar.',
  },
  questions: {
    open: (open, relevant) => `${open} von ${relevant} Fragen ${open === 1 ? 'ist' : 'sind'} offen`,
    all: (count) => `${count} ${count === 1 ? 'Frage' : 'Fragen'}`,
    none: 'Es bleibt keine Frage übrig.',
    states: { open: 'offen', discuss: 'zu besprechen' },
    inFile: 'In der Datei zum Beispiel:',
    kinds: {
      text: 'Text',
      choice: (options) => `eines von: ${options}`,
      several: (options) => `beliebig viele von: ${options}`,
      yesNo: 'true oder false',
      date: 'Datum, JJJJ-MM-TT',
      timeWindow: 'Uhrzeiten, etwa 22:00-05:00',
      number: 'Zahl',
      quantity: (units) => `Menge oder Spanne in ${units}`,
      money: (currencies) => `Geldbetrag in ${currencies}`,
      list: 'Liste von Texten',
      checklist: (count) => `Liste mit ${count} Punkten zum Abhaken`,
      table: (columns) => `Tabelle: ${columns}`,
      record: (fields) => `Einzelangaben: ${fields}`,
      backupScheme: 'Sicherungsschema: variant, recovery-point, fixed-time',
      serviceLevel: 'Servicelevel: level, max-downtime, reaction',
      loadProfile: 'Lastverlauf: hours, weekdays, months, events',
    },
  },
  written: (file) => `Geschrieben: ${file}`,
  readingKeyboard: 'Liest von der Tastatur; Strg-D beendet die Eingabe.',
  untitled: 'Projekt ohne Namen',
  settled: (settled, relevant) => `${settled} von ${relevant} Fragen geklärt`,
  provider: 'Anbieter',
  priceList: 'Preisliste',
  example: 'Beispiel, kein Angebot',
  internalFault:
    'Das ist ein Fehler in leitfaden selbst, nicht in Ihrer Datei. Bitte melden Sie ihn zusammen mit diesen Zeilen:',
}
