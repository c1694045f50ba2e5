import type { TicketPhrases } from './ticket-phrases.ts'

export const de: TicketPhrases = {
  by: 'Beantwortet von:',
  at: 'Beantwortet am:',
  readBack: [
    '',
    ' holt die Antworten aus diesem Ticket zurück in die Datei. Dafür bleiben bitte die Kennungen hinter den Fragen und diese hier stehen:',
  ],
  notUnderstood: (text) => `Aus dem Ticket, nicht verstanden: ${text}`,
  form: {
    description: (guide) => `Ein Kapitel des Fragenkatalogs „${guide}“ zum Ausfüllen`,
    optional: 'Füllen Sie aus, was Sie schon wissen; alles andere darf leer bleiben.',
    states: 'Auch „nicht bekannt“, „zu besprechen“ und „trifft nicht zu: …“ sind Antworten.',
    done: 'Angekreuzt ist, was es schon gibt.',
  },
}
