import { type Part, reviewed } from './part.ts'

/** All stored data: per kind, and where they lie. */
export const storage: Part = {
  assumptions: [
    {
      id: 'objectStorageShare',
      unit: '1',
      value: 0,
      low: 0,
      high: 0,
      ...reviewed,
      title: { de: 'Anteil auf dem Objektspeicher ohne Angabe', en: 'Share in object storage without an answer' },
      why: {
        de: 'Der Ort ist eine Entscheidung, kein Zufall: ohne Angabe gelten Daten als auf Platten liegend, gesichert und teurer',
        en: 'The place is a decision, not chance: where none is named, data count as lying on disks, backed up and dearer',
      },
    },
    {
      id: 'unnamedKind',
      unit: '1',
      value: 0,
      low: 0,
      high: 0,
      ...reviewed,
      title: {
        de: 'Anteil in der Datenbank ohne Angabe von Art oder Ort',
        en: 'Share in the database where neither kind nor place is named',
      },
      why: {
        de: 'Ein Bestand ohne Angabe gilt als Datei auf einer Platte',
        en: 'A data set without either counts as files on a disk',
      },
    },
  ],
  inputs: [
    {
      id: 'inObjectStorage',
      unit: '1',
      otherwise: 'objectStorageShare',
      title: { de: 'Im Objektspeicher', en: 'In object storage' },
      from: {
        table: 'dataset',
        column: 'place',
        choose: { 'object-storage': 1, database: 0, 'local-disk': 0, 'network-file-system': 0 },
      },
    },
    {
      id: 'inDatabase',
      unit: '1',
      otherwise: 'unnamedKind',
      title: { de: 'In der Datenbank', en: 'In the database' },
      from: {
        table: 'dataset',
        column: 'kind',
        choose: { database: 1, files: 0, images: 0, video: 0, documents: 0, archive: 0, logs: 0 },
      },
    },
    {
      id: 'placedInDatabase',
      unit: '1',
      otherwise: 'unnamedKind',
      title: { de: 'Ablage in der Datenbank', en: 'Placed in the database' },
      from: {
        table: 'dataset',
        column: 'place',
        choose: { 'object-storage': 0, database: 1, 'local-disk': 0, 'network-file-system': 0 },
      },
    },
  ],
  formulas: [
    {
      id: 'storedPerKind',
      unit: 'GiB',
      group: 'storage',
      expression: 'perKind(storedAtGrowingUse)',
      title: { de: 'Gespeicherte Daten nach Art', en: 'Stored data per kind' },
      why: { de: 'Die Datenbestände gleicher Art zusammengezählt', en: 'Data sets of one kind added up' },
    },
    {
      id: 'storedConstant',
      unit: 'GiB',
      group: 'storage',
      key: true,
      expression: 'sum(storedAtConstantUse)',
      title: { de: 'Gespeicherte Daten bei gleichbleibender Nutzung', en: 'Stored data at constant use' },
      why: { de: 'Alle Bestände, ohne Wachstum der Nutzung', en: 'All data sets, without growth of use' },
    },
    {
      id: 'stored',
      unit: 'GiB',
      group: 'storage',
      key: true,
      expression: 'sum(storedAtGrowingUse)',
      title: { de: 'Gespeicherte Daten', en: 'Stored data' },
      why: { de: 'Alle Bestände mit dem Wachstum der Nutzung', en: 'All data sets with the growth of use' },
    },
    {
      id: 'storedInObjectStorage',
      unit: 'GiB',
      group: 'storage',
      expression: 'sum(storedAtGrowingUse * inObjectStorage)',
      title: { de: 'Davon im Objektspeicher', en: 'Of it in object storage' },
      why: {
        de: 'Wächst ohne Umbau mit, wird aber nicht von selbst gesichert',
        en: 'Grows without rebuilding, but is not backed up by itself',
      },
    },
    {
      id: 'storedOnDisks',
      unit: 'GiB',
      group: 'storage',
      expression: 'stored - storedInObjectStorage',
      title: { de: 'Davon auf Platten', en: 'Of it on disks' },
      why: {
        de: 'Datenbanken und Dateien auf den Platten der Server',
        en: 'Databases and files on the disks of the servers',
      },
    },
    {
      id: 'storedInDatabases',
      unit: 'GiB',
      group: 'storage',
      expression: 'sum(storedAtGrowingUse * max(inDatabase, placedInDatabase) * (1 - inObjectStorage))',
      title: { de: 'Davon in Datenbanken', en: 'Of it in databases' },
      why: {
        de: 'Bestimmt den Arbeitsspeicher des Datenbankservers',
        en: 'Decides on the memory of the database server',
      },
    },
  ],
  checks: [
    {
      id: 'object-storage-not-backed-up',
      when: 'objectStorageBackedUp == 0 and storedInObjectStorage > 0',
      severity: 'warning',
      question: 'load.data',
      text: {
        de: 'Der Objektspeicher gehört nicht zur Sicherung: Für diese Daten braucht es einen eigenen Weg.',
        en: 'Object storage is not part of the backups: these data need a way of their own.',
      },
    },
  ],
}
