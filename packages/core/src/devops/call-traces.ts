import type { Option } from '../guide/answer-kind.schema.ts'

/** What makes a call to an external service traceable. */
export const callTraces: Option[] = [
  {
    id: 'logged-requests',
    title: { de: 'Aufrufe stehen im Protokoll', en: 'Calls appear in the logs' },
  },
  {
    id: 'begin-and-end',
    title: { de: 'Beginn und Ende sind erkennbar', en: 'Begin and end can be seen' },
  },
  { id: 'unique-ids', title: { de: 'Eindeutige Kennung je Aufruf', en: 'Unique ID per call' } },
  { id: 'time-stamps', title: { de: 'Zeitstempel', en: 'Time stamps' } },
  {
    id: 'payload-on-demand',
    title: { de: 'Inhalte bei Bedarf mitschreibbar', en: 'Payload can be logged on demand' },
  },
]
