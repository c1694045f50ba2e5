import type { Field } from '../guide/answer-kind.schema.ts'

/** One row for each service of somebody else that the application talks to or embeds. */
export const thirdPartyColumns: Field[] = [
  { id: 'service', title: { de: 'Dienst', en: 'Service' }, answer: { kind: 'text' } },
  {
    id: 'direction',
    title: { de: 'Richtung', en: 'Direction' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'outgoing', title: { de: 'Wir rufen ihn auf', en: 'We call it' } },
        { id: 'incoming', title: { de: 'Er ruft uns auf', en: 'It calls us' } },
        { id: 'both', title: { de: 'Beides', en: 'Both' } },
        { id: 'browser', title: { de: 'Im Browser eingebunden', en: 'Embedded in the browser' } },
      ],
    },
  },
  {
    id: 'synchronous',
    title: {
      de: 'Warten Nutzer*innen darauf?',
      en: 'Do users wait for it?',
    },
    help: {
      de: 'Ja, wenn der Aufruf synchron innerhalb einer Anfrage geschieht.',
      en: 'Yes, if the call happens synchronously within a user’s request.',
    },
    answer: { kind: 'yes-no' },
  },
  {
    id: 'timeout',
    title: { de: 'Zeitlimit', en: 'Timeout' },
    answer: { kind: 'quantity', units: ['s', 'ms', 'min'], min: 0, usual: [0.05, 60] },
  },
  {
    id: 'fallback',
    title: { de: 'Ohne Antwort', en: 'Without an answer' },
    answer: {
      kind: 'choice',
      other: true,
      options: [
        { id: 'none', title: { de: 'Die Anfrage scheitert', en: 'The request fails' } },
        {
          id: 'reduced',
          title: { de: 'Nur diese Funktion fehlt', en: 'Only this function is missing' },
        },
        { id: 'cached', title: { de: 'Letzter bekannter Stand', en: 'Last known state' } },
        { id: 'deferred', title: { de: 'Wird später nachgeholt', en: 'Done later' } },
      ],
    },
  },
]
