import type { KeepingTexts } from './texts.ts'

export const keeping: KeepingTexts = {
  saving: 'Wird gesichert …',
  saved: 'Gesichert',
  onThisDevice: 'auf diesem Gerät',
  notStored: 'Nicht gesichert',
  notStoredTitle: (project) => `„${project}“ ist auf diesem Gerät nicht gesichert`,
  faults: {
    full: 'Der Speicher, den der Browser dieser Seite gibt, ist voll. Ältere Projekte zu entfernen schafft Platz.',
    denied: 'Der Browser erlaubt dieser Seite nicht, etwas zu speichern. In privaten Fenstern ist das oft so.',
    missing: 'Dieser Browser kann für diese Seite nichts speichern.',
    blocked: 'Ein anderer Tab mit dieser Seite steht im Weg. Bitte schließen Sie ihn oder laden Sie ihn neu.',
    newer:
      'Das Projekt wurde mit einer neueren Version dieser Seite gesichert. Damit nichts verloren geht, ändert diese Version daran nichts. Bitte laden Sie die Seite neu.',
    unwritable:
      'Eine Antwort enthält Zeichen, die in keiner Datei stehen können. Bitte tippen Sie sie neu, statt sie einzufügen. Alles andere ist gesichert.',
    failed: 'Der Speicher des Browsers antwortet nicht, wie er sollte.',
  },
  livesHere: 'Was Sie eingeben, bleibt erhalten, solange dieser Tab offen ist. Wir versuchen es immer wieder.',
  downloadNow: 'Datei jetzt herunterladen',
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  understood: 'Verstanden',

  gone: 'Der Browser hatte gelöscht, was von diesem Projekt gespeichert war. Es wurde aus diesem Tab neu gesichert; ältere Versionen können fehlen.',
  rolledBack: 'Der zuletzt gespeicherte Stand war verloren gegangen. Er wurde aus diesem Tab neu gesichert.',
  removedElsewhere:
    'Dieses Projekt wurde in einem anderen Tab entfernt. Sobald Sie hier etwas ändern, steht es wieder in der Liste.',
  damaged: 'Der neueste gespeicherte Stand ist beschädigt. Geöffnet ist der letzte, der sich lesen ließ.',
  damagedLost: 'Von diesem Projekt lässt sich kein gespeicherter Stand mehr lesen.',
  downloadDamaged: 'Beschädigte Daten herunterladen',
  removed: (project) => `„${project}“ wurde entfernt.`,
  bringBack: 'Zurückholen',

  choicesTitle: 'In zwei Tabs verschieden geändert',
  choicesCount: (count) =>
    count === 1
      ? 'Eine Angabe wurde hier und in einem anderen Tab verschieden geändert.'
      : `${count} Angaben wurden hier und in einem anderen Tab verschieden geändert.`,
  choose: 'Ansehen und wählen',
  choicesHelp: 'Was soll gelten? Bis Sie wählen, bleibt beides erhalten.',
  mine: 'In diesem Tab',
  theirs: 'Im anderen Tab',
  chosen: 'Angabe aus dem anderen Tab übernommen',
  nothing: 'keine Angabe',
  partTitles: { scenario: 'Szenario', language: 'Sprache der Texte', provider: 'Anbieter', prices: 'Preisliste' },
  partOfModel: (title) => `Rechenmodell: ${title}`,
  languages: { de: 'Deutsch', en: 'Englisch' },

  project: (title) => `Projekt: ${title}`,
  rename: 'Umbenennen',
  renamed: 'Projekt umbenannt',
  name: 'Name des Projekts',
  duplicate: 'Duplizieren',
  copyOf: (title) => `Kopie von ${title}`,
  duplicated: 'Projekt dupliziert; geöffnet ist die Kopie',
  download: 'Datei herunterladen',
  remove: 'Entfernen',
  removeNamed: (title) => `„${title}“ entfernen`,
  changed: (when) => `Geändert ${when}`,
  troubles: {
    damaged: 'Beschädigt: kein gespeicherter Stand lässt sich lesen',
    newer: 'Mit einer neueren Version dieser Seite gesichert',
  },
  failed: 'Das ging nicht',

  versions: 'Versionen',
  versionsHelp:
    'Stände dieses Projekts, zu denen Sie zurückkehren können. Benannte bleiben, bis das Projekt entfernt wird; andere entstehen von selbst und werden mit der Zeit weniger.',
  keepVersion: 'Diesen Stand festhalten',
  versionName: 'Name',
  versionNameHelp: 'Etwa „Angebot vom 12. Mai“',
  versionKept: 'Stand festgehalten',
  noVersions: 'Noch keine Versionen.',
  reasons: {
    daily: 'Von selbst festgehalten',
    import: 'Vor dem Einlesen einer Datei',
    'read-back': 'Vor dem Zurücklesen eines Tickets',
    merge: 'Aus einem anderen Tab',
    restore: 'Vor dem Wiederherstellen',
  },
  answered: (answered, asked) => `${answered} von ${asked} beantwortet`,
  look: 'Was war anders?',
  lookClosed: 'Unterschiede ausblenden',
  restore: 'Wiederherstellen',
  restored: 'Version wiederhergestellt',
  before: 'Damals',
  now: 'Jetzt',
  noDifference: 'Kein Unterschied zum jetzigen Stand.',
}
