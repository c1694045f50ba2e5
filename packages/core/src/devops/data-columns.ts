import type { Field } from '../guide/answer-kind.schema.ts'

const sizes = ['GiB', 'MiB', 'TiB', 'MB', 'GB', 'TB']
const rates = ['month', 'day', 'year'].flatMap((time) => sizes.map((size) => `${size}/${time}`))

/** One row for each sort of stored data; `inflow` is what arrives while use stays constant. */
export const dataColumns: Field[] = [
  { id: 'what', title: { de: 'Was', en: 'What' }, answer: { kind: 'text' } },
  {
    id: 'kind',
    title: { de: 'Art', en: 'Kind' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'database', title: { de: 'Datenbank', en: 'Database' } },
        { id: 'files', title: { de: 'Dateien', en: 'Files' } },
        { id: 'images', title: { de: 'Bilder', en: 'Images' } },
        { id: 'video', title: { de: 'Videos', en: 'Video' } },
        { id: 'documents', title: { de: 'Dokumente', en: 'Documents' } },
        { id: 'archive', title: { de: 'Archiv', en: 'Archive' } },
        { id: 'logs', title: { de: 'Protokolle', en: 'Logs' } },
      ],
    },
  },
  {
    id: 'size',
    title: { de: 'Heutige Größe', en: 'Size today' },
    answer: { kind: 'quantity', units: sizes, min: 0, max: 1_000_000_000, usual: [0.001, 100_000] },
  },
  {
    id: 'inflow',
    title: { de: 'Zuwachs', en: 'Growth' },
    help: { de: 'Neue Daten bei gleichbleibender Nutzung', en: 'New data at constant use' },
    answer: { kind: 'quantity', units: rates, min: 0, max: 100_000_000, usual: [0, 10_000] },
  },
  {
    id: 'kept',
    title: { de: 'Aufbewahrt', en: 'Kept for' },
    help: {
      de: 'Wie lange ein Datensatz bleibt, bevor er gelöscht wird',
      en: 'How long a datum stays before it is deleted',
    },
    answer: { kind: 'quantity', units: ['month', 'year', 'day', 'week'], min: 0, max: 1200, usual: [0.03, 360] },
  },
  { id: 'for-ever', title: { de: 'Für immer?', en: 'For ever?' }, answer: { kind: 'yes-no' } },
  {
    id: 'place',
    title: { de: 'Ablage', en: 'Place' },
    answer: {
      kind: 'choice',
      options: [
        { id: 'database', title: { de: 'Datenbank', en: 'Database' } },
        { id: 'local-disk', title: { de: 'Lokale Platte', en: 'Local disk' } },
        { id: 'network-file-system', title: { de: 'Netzwerkdateisystem (NFS)', en: 'Network file system (NFS)' } },
        { id: 'object-storage', title: { de: 'Objektspeicher (S3)', en: 'Object storage (S3)' } },
      ],
    },
  },
]
