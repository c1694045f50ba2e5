import type { Table } from '../model/model.ts'

/** Questions that are answered row by row. */
export const tables: readonly Table[] = [
  {
    id: 'dataset',
    question: 'load.data',
    label: 'what',
    kinds: {
      column: 'kind',
      titles: {
        database: { de: 'Datenbank', en: 'Database' },
        files: { de: 'Dateien', en: 'Files' },
        images: { de: 'Bilder', en: 'Images' },
        video: { de: 'Video', en: 'Video' },
        documents: { de: 'Dokumente', en: 'Documents' },
        archive: { de: 'Archiv', en: 'Archive' },
        logs: { de: 'Protokolle', en: 'Logs' },
      },
    },
    assumed: [
      {
        label: { de: 'Datenbank (angenommen)', en: 'Database (assumed)' },
        kind: 'database',
        cells: { size: 'assumedDatabase' },
      },
      {
        label: { de: 'Dateien (angenommen)', en: 'Files (assumed)' },
        kind: 'files',
        cells: { size: 'assumedFiles' },
      },
    ],
  },
  {
    id: 'environment',
    question: 'deployment.environments',
    label: 'name',
    rest: { de: 'Produktion', en: 'Production' },
    assumed: [{ label: { de: 'Staging (angenommen)', en: 'Staging (assumed)' }, cells: {} }],
  },
  { id: 'component', question: 'architecture.components', label: 'component' },
  { id: 'resource', question: 'load.resources', label: 'role' },
]
