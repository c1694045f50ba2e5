import type { TicketPhrases } from './ticket-phrases.ts'

export const en: TicketPhrases = {
  by: 'Answered by:',
  at: 'Answered on:',
  readBack: [
    '',
    ' takes the answers in this ticket back into the file. For that, please leave the marks behind the questions and this one in place:',
  ],
  notUnderstood: (text) => `From the ticket, not understood: ${text}`,
  form: {
    description: (guide) => `A chapter of the questionnaire “${guide}” to fill in`,
    optional: 'Fill in what you know already; everything else may stay empty.',
    states: '“not known”, “to be discussed” and “does not apply: …” are answers too.',
    done: 'Tick what is there already.',
  },
}
