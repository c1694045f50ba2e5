import type { Field } from '../guide/answer-kind.schema.ts'

/** One row for each operation that no transaction protects. */
export const unprotectedOperationColumns: Field[] = [
  { id: 'operation', title: { de: 'Vorgang', en: 'Operation' }, answer: { kind: 'text' } },
  {
    id: 'inconsistency',
    title: { de: 'Was passt danach nicht zusammen?', en: 'What no longer fits together?' },
    answer: { kind: 'text' },
  },
  {
    id: 'repair',
    title: { de: 'Bereinigung', en: 'Repair' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'automatic', title: { de: 'Von selbst', en: 'By itself' } },
        { id: 'manual', title: { de: 'Von Hand', en: 'By hand' } },
        { id: 'not-needed', title: { de: 'Nicht nötig', en: 'Not needed' } },
      ],
    },
  },
]
