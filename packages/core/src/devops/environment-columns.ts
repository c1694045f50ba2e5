import type { Field } from '../guide/answer-kind.schema.ts'

/** One row for each environment; `size` is relative to production. */
export const environmentColumns: Field[] = [
  { id: 'name', title: { de: 'Name', en: 'Name' }, answer: { kind: 'text' } },
  {
    id: 'lifetime',
    title: { de: 'Dauer', en: 'Lifetime' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'permanent', title: { de: 'Dauerhaft', en: 'Permanent' } },
        { id: 'temporary', title: { de: 'Auf Zeit', en: 'Temporary' } },
      ],
    },
  },
  { id: 'purpose', title: { de: 'Zweck', en: 'Purpose' }, answer: { kind: 'text' } },
  {
    id: 'kind',
    title: { de: 'Art', en: 'Kind' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'development', title: { de: 'Entwicklung', en: 'Development' } },
        { id: 'integration', title: { de: 'Integrationstest', en: 'Integration test' } },
        { id: 'staging', title: { de: 'Staging', en: 'Staging' } },
        { id: 'acceptance', title: { de: 'Abnahme', en: 'Acceptance' } },
        { id: 'production', title: { de: 'Produktion', en: 'Production' } },
        { id: 'other', title: { de: 'Anderes', en: 'Other' } },
      ],
    },
  },
  {
    id: 'size',
    title: { de: 'Größe', en: 'Size' },
    help: { de: 'Verglichen mit der Produktion', en: 'Compared with production' },
    answer: { kind: 'quantity', units: ['%'], min: 0, max: 1000, usual: [5, 200] },
  },
]
