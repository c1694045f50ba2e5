import type { Language } from '@leitfaden/core'

interface ReadBackTexts {
  readonly kinds: { readonly [kind in 'added' | 'changed' | 'removed' | 'conflict']: string }
  readonly question: string
  readonly inFile: string
  readonly inTicket: string
  readonly none: string
  readonly nothing: string
  readonly noted: (question: string) => string
  readonly boxes: { readonly [box in 'ticked-without-answer' | 'unticked-with-answer']: (question: string) => string }
  readonly unplaced: (ticket: string, question: string | undefined) => string
  readonly conflicts: (count: number) => string
  readonly saved: (file: string) => string
  readonly notSaved: (file: string) => string
  readonly next: { readonly check: string; readonly set: string; readonly tickets: string }
}

const de: ReadBackTexts = {
  kinds: { added: 'neu', changed: 'geändert', removed: 'entfernt', conflict: 'Widerspruch' },
  question: 'Frage',
  inFile: 'in der Datei',
  inTicket: 'im Ticket',
  none: '–',
  nothing: 'Nichts hat sich geändert.',
  noted: (question) => `${question}: nicht alles war zu verstehen; der Wortlaut steht jetzt in der Anmerkung.`,
  boxes: {
    'ticked-without-answer': (question) => `${question}: angekreuzt, aber ohne Antwort.`,
    'unticked-with-answer': (question) => `${question}: nicht angekreuzt, obwohl es eine Antwort gibt; sie bleibt.`,
  },
  unplaced: (ticket, question) =>
    question === undefined
      ? `Text in ${ticket}, der zu keiner Frage gehört:`
      : `Text in ${ticket} über der Antwort auf ${question}:`,
  conflicts: (count) =>
    count === 1
      ? 'Ein Widerspruch: Dort bleibt die Datei, wie sie ist.'
      : `${count} Widersprüche: Dort bleibt die Datei, wie sie ist.`,
  saved: (file) => `Gespeichert: ${file}`,
  notSaved: (file) => `Nicht gespeichert (--dry-run): ${file}`,
  next: { check: 'alle Hinweise', set: 'einen Widerspruch entscheiden', tickets: 'neue Tickets schreiben' },
}

const en: ReadBackTexts = {
  kinds: { added: 'new', changed: 'changed', removed: 'removed', conflict: 'conflict' },
  question: 'Question',
  inFile: 'in the file',
  inTicket: 'in the ticket',
  none: '–',
  nothing: 'Nothing has changed.',
  noted: (question) => `${question}: not all of it could be understood; the words are now in the note.`,
  boxes: {
    'ticked-without-answer': (question) => `${question}: ticked, but without an answer.`,
    'unticked-with-answer': (question) => `${question}: not ticked although there is an answer, which stays.`,
  },
  unplaced: (ticket, question) =>
    question === undefined
      ? `Text in ${ticket} that belongs to no question:`
      : `Text in ${ticket} above the answer to ${question}:`,
  conflicts: (count) =>
    count === 1 ? 'One conflict: there the file stays as it is.' : `${count} conflicts: there the file stays as it is.`,
  saved: (file) => `Saved: ${file}`,
  notSaved: (file) => `Not saved (--dry-run): ${file}`,
  next: { check: 'all findings', set: 'settle a conflict', tickets: 'write new tickets' },
}

export const readBackTexts: { readonly [language in Language]: ReadBackTexts } = { de, en }
