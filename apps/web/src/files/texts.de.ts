import type { FilesTexts } from './texts.ts'

const eins = (zahl: number, eine: string, mehrere: string) => (zahl === 1 ? eine : `${zahl} ${mehrere}`)

export const files: FilesTexts = {
  dropHere: 'Datei loslassen, um sie zu öffnen',
  droppedText: 'abgelegter Text',
  reading: (name) => `„${name}“ wird gelesen …`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  other: 'Andere Datei auswählen',
  notOpened: (name) => `„${name}“ konnte nicht geöffnet werden`,
  untouched: 'An dem, was Sie schon eingegeben haben, hat sich nichts geändert.',
  refused: {
    folder: 'Das ist ein Ordner. Bitte öffnen Sie die Antwortdatei darin.',
    several: 'Das sind mehrere Dateien. Bitte öffnen Sie eine nach der anderen.',
    'too-large': 'Die Datei ist größer als 1 MiB. So groß ist keine Antwortdatei; vermutlich ist es eine andere Datei.',
    unreadable: 'Die Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben, gelöscht oder ist gesperrt.',
  },
  meant: {
    office:
      'Das ist ein Office-Dokument oder ein Archiv. Gebraucht wird eine Antwortdatei (YAML oder JSON), wie diese Seite und die Kommandozeile sie schreiben.',
    pdf: 'Das ist ein PDF. Aus einem Bericht lassen sich die Antworten nicht zurücklesen; gebraucht wird die Antwortdatei (YAML oder JSON), aus der er entstanden ist.',
    picture: 'Das ist ein Bild. Gebraucht wird eine Antwortdatei (YAML oder JSON).',
    'web-page':
      'Das ist eine Webseite. Vielleicht wurde statt der Datei die Seite gespeichert, auf der sie steht: Laden Sie die Datei selbst herunter.',
    'price-list':
      'Das ist eine Preisliste, keine Antwortdatei. Eine eigene Preisliste nehmen Sie im geöffneten Projekt unter „Grundlage der Schätzung“ dazu.',
    provider:
      'Das ist ein Anbieterprofil, keine Antwortdatei. Mit eigenen Profilen rechnet die Kommandozeile: „leitfaden estimate projekt.yaml --provider profil.json“.',
    guide: 'Das ist der Leitfaden selbst, keine Antwortdatei.',
    output: 'Das ist eine Ausgabe der Kommandozeile. Gebraucht wird die Antwortdatei, aus der sie entstanden ist.',
    ticket: 'Das ist ein Ticket. Öffnen Sie das Projekt und lesen Sie das Ticket dort unter „Dokumente“ wieder ein.',
  },
  faults: (count) => eins(count, 'Ein Fehler:', 'Fehler:'),
  moreFaults: (count) => `… und ${eins(count, 'ein weiterer', 'weitere')}`,
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  expected: 'erwartet:',
  found: 'gefunden:',
  whatToDo: {
    'newer-guide':
      'Die Datei stammt aus einer neueren Fassung. Laden Sie diese Seite neu, damit sie auf den neuesten Stand kommt. Hilft das nicht, bitten Sie um einen Bericht statt der Datei.',
    'other-guide': 'Die Datei gehört zu einem anderen Leitfaden und kann hier nicht beantwortet werden.',
    'missing-guide':
      'Fehlt nur diese Zeile, fügen Sie sie in einem Texteditor oben ein und öffnen Sie die Datei noch einmal.',
    'wrong-encoding':
      'Speichern Sie die Datei in einem Texteditor mit der Zeichenkodierung „UTF-8“ und öffnen Sie sie noch einmal.',
    'unknown-price-list':
      'Haben Sie diese Preisliste als Datei, nehmen Sie sie in einem anderen Projekt unter „Grundlage der Schätzung“ dazu und öffnen Sie diese Datei dann noch einmal. Sonst löschen Sie die Zeile „prices“: Dann wird mit Beispielpreisen gerechnet.',
  },
  correct: 'Verbessern Sie die Stellen in einem Texteditor und öffnen Sie die Datei noch einmal.',
  openedWith: (name, count) => `„${name}“ ist geöffnet, mit ${eins(count, 'einem Hinweis', 'Hinweisen')}`,
  choice: {
    title: (name) => `„${name}“ öffnen`,
    asNew: 'Als neues Projekt öffnen',
    asNewText: 'Das offene Projekt bleibt, wie es ist.',
    merge: 'Antworten übernehmen',
    mergeText: (added, different, project) =>
      `In „${project}“: ${eins(added, 'eine neue Antwort', 'neue Antworten')}, ${eins(different, 'eine abweichende', 'abweichende')}. Lässt sich rückgängig machen.`,
    nothingNew: 'Die Datei enthält keine Antworten, die im offenen Projekt fehlen oder anders lauten.',
    prefer: 'Wo beide etwas anderes sagen, gilt',
    preferMine: 'das offene Projekt',
    preferFile: 'die Datei',
  },
  merged: (name) => `Antworten aus „${name}“ übernehmen`,
}
