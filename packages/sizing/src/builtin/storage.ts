import { type Part, reviewed } from './part.ts'

/** Stored data per data set over 24 months, at constant and at growing use. */
export const storage: Part = {
  assumptions: [
    {
      id: 'assumedDatabaseSize', unit: 'GiB', value: 5, low: 0.5, high: 50, ...reviewed,
      title: { de: 'Datenbank heute, angenommen', en: 'Database today, assumed' },
      why: { de: 'Ohne Angabe die Größenordnung einer kleinen bis mittleren Anwendung', en: 'Without an answer the order of magnitude of a small to medium application' },
    },
    {
      id: 'assumedFilesSize', unit: 'GiB', value: 20, low: 1, high: 400, ...reviewed,
      title: { de: 'Dateien heute, angenommen', en: 'Files today, assumed' },
      why: { de: 'Bilder und Dokumente; bei Video oder Archiven leicht das Hundertfache', en: 'Pictures and documents; with video or archives easily a hundred times that' },
    },
    {
      id: 'unknownDataSize', unit: 'GiB', value: 10, low: 1, high: 100, ...reviewed,
      title: { de: 'Größe eines Datenbestands ohne Angabe', en: 'Size of a data set without an answer' },
      why: { de: 'Der Bestand ist genannt, seine Größe nicht', en: 'The data set is named, its size is not' },
    },
    {
      id: 'dataGrowth', unit: '%/year', value: 48, low: 36, high: 79, source: 'pinboard', ...reviewed,
      title: { de: 'Zuwachs gespeicherter Daten im Jahr', en: 'Yearly growth of stored data' },
      why: { de: 'Zuwachs bei gleichbleibender Zahl von Nutzer*innen, auf den heutigen Bestand bezogen', en: 'Growth with a constant number of users, relative to what is stored today' },
    },
    {
      id: 'usualLifetime', unit: 'month', value: 24, low: 6, high: 60, ...reviewed,
      title: { de: 'Aufbewahrung ohne Angabe', en: 'Time kept without an answer' },
      why: { de: 'Die Daten werden wieder gelöscht, wann, ist nicht gesagt', en: 'The data are deleted again, when is not said' },
    },
    {
      id: 'objectStorageShare', unit: '1', value: 0, low: 0, high: 1, ...reviewed,
      title: { de: 'Anteil auf dem Objektspeicher ohne Angabe', en: 'Share in object storage without an answer' },
      why: { de: 'Ohne Angabe zum Ort gelten Daten als auf Platten liegend: das ist gesichert und kostet mehr', en: 'Where no place is named, data count as lying on disks: backed up, and dearer' },
    },
    {
      id: 'unnamedKind', unit: '1', value: 0, low: 0, high: 1, ...reviewed,
      title: { de: 'Anteil in der Datenbank ohne Angabe der Art', en: 'Share in the database where the kind is not named' },
      why: { de: 'Ein Bestand ohne Angabe der Art gilt als Datei', en: 'A data set whose kind is not named counts as files' },
    },
  ],
  inputs: [
    { id: 'datasetSize', unit: 'GiB', from: { table: 'dataset', column: 'size' }, otherwise: 'unknownDataSize', title: { de: 'Bestand heute', en: 'Size today' } },
    { id: 'datasetInflow', unit: 'GiB/month', from: { table: 'dataset', column: 'inflow' }, otherwise: 'usualInflow', title: { de: 'Neue Daten im Monat', en: 'New data per month' } },
    { id: 'datasetLifetime', unit: 'month', from: { table: 'dataset', column: 'kept' }, otherwise: 'usualLifetime', title: { de: 'Aufbewahrungsdauer', en: 'Time kept' } },
    { id: 'lifetimeStated', unit: '1', from: { table: 'dataset', column: 'kept', present: true }, title: { de: 'Aufbewahrungsdauer genannt', en: 'Time kept is named' } },
    { id: 'keptForEver', unit: '1', from: { table: 'dataset', column: 'for-ever' }, otherwise: 'noEndNamed', title: { de: 'Dauerhaft aufbewahrt', en: 'Kept for ever' } },
    {
      id: 'inObjectStorage', unit: '1', otherwise: 'objectStorageShare', title: { de: 'Im Objektspeicher', en: 'In object storage' },
      from: { table: 'dataset', column: 'place', choose: { 'object-storage': 1, 'database': 0, 'local-disk': 0, 'network-file-system': 0 } },
    },
    {
      id: 'inDatabase', unit: '1', otherwise: 'unnamedKind', title: { de: 'In der Datenbank', en: 'In the database' },
      from: { table: 'dataset', column: 'kind', choose: { database: 1, files: 0, images: 0, video: 0, documents: 0, archive: 0, logs: 0 } },
    },
  ],
  formulas: [
    {
      id: 'usualInflow', unit: 'GiB/month', group: 'storage', expression: 'datasetSize * dataGrowth',
      title: { de: 'Üblicher Zuwachs', en: 'Usual inflow' },
      why: { de: 'Wo kein Zuwachs genannt ist, wächst der Bestand wie bei vergleichbaren Diensten', en: 'Where no inflow is named, the data set grows as with comparable services' },
    },
    {
      id: 'noEndNamed', unit: '1', group: 'storage', expression: '1 - lifetimeStated',
      title: { de: 'Kein Ende der Aufbewahrung genannt', en: 'No end of keeping named' },
      why: { de: 'Wer keine Dauer nennt, behält die Daten vorerst', en: 'Whoever names no time keeps the data for now' },
    },
    {
      id: 'leftOfToday', unit: 'GiB', group: 'storage', expression: 'datasetSize * max(0, 1 - elapsed / datasetLifetime)',
      title: { de: 'Vom heutigen Bestand noch da', en: 'Still left of today’s data' },
      why: { de: 'Bei befristeter Aufbewahrung verschwindet der heutige Bestand gleichmäßig', en: 'With a limited time kept, today’s data leave evenly' },
    },
    {
      id: 'storedAtConstantUse', unit: 'GiB', group: 'storage',
      expression: 'keptForEver > 0 ? datasetSize + datasetInflow * elapsed : datasetInflow * min(elapsed, datasetLifetime) + leftOfToday',
      title: { de: 'Bestand bei gleichbleibender Nutzung', en: 'Stored at constant use' }, source: 'little',
      why: { de: 'Wird gelöscht, nähert sich der Bestand Zufluss × Dauer; wird nie gelöscht, wächst er ohne Ende', en: 'With deletion the stock nears inflow × time kept; without, it grows without end' },
    },
    {
      id: 'monthlyGrowth', unit: '1', group: 'storage', expression: '(1 + growth) ^ (1 / 24) - 1',
      title: { de: 'Wachstum der Nutzung im Monat', en: 'Monthly growth of use' },
      why: { de: 'Der Faktor, der nach 24 Monaten das genannte Wachstum ergibt', en: 'The rate that makes the stated growth after 24 months' },
    },
    {
      id: 'inflowMonths', unit: '1', group: 'storage', expression: 'monthlyGrowth == 0 ? elapsed / month : ((1 + monthlyGrowth) ^ (elapsed / month) - 1) / monthlyGrowth',
      title: { de: 'Zufluss seit Beginn, in heutigen Monatsmengen', en: 'Inflow since the start, in months of today' },
      why: { de: 'Summe einer Reihe, die jeden Monat um denselben Faktor wächst', en: 'Sum of a series that grows by the same factor every month' },
    },
    {
      id: 'leftMonths', unit: '1', group: 'storage', expression: 'max(0, elapsed - datasetLifetime) / month',
      title: { de: 'Monate, deren Zufluss schon gelöscht ist', en: 'Months whose inflow is already deleted' },
      why: { de: 'Was älter ist als die Aufbewahrungsdauer, ist fort', en: 'What is older than the time kept is gone' },
    },
    {
      id: 'deletedMonths', unit: '1', group: 'storage', expression: 'monthlyGrowth == 0 ? leftMonths : ((1 + monthlyGrowth) ^ leftMonths - 1) / monthlyGrowth',
      title: { de: 'Davon schon gelöscht, in heutigen Monatsmengen', en: 'Of it already deleted, in months of today' },
      why: { de: 'Der älteste Teil derselben Reihe', en: 'The oldest part of the same series' },
    },
    {
      id: 'storedAtGrowingUse', unit: 'GiB', group: 'storage',
      expression: 'keptForEver > 0 ? datasetSize + datasetInflow * month * inflowMonths : datasetInflow * month * (inflowMonths - deletedMonths) + leftOfToday',
      title: { de: 'Bestand bei wachsender Nutzung', en: 'Stored at growing use' },
      why: { de: 'Der Zufluss wächst mit der Nutzung', en: 'The inflow grows with use' },
    },
    {
      id: 'storedPerKind', unit: 'GiB', group: 'storage', expression: 'perKind(storedAtGrowingUse)',
      title: { de: 'Gespeicherte Daten nach Art', en: 'Stored data per kind' },
      why: { de: 'Die Datenbestände gleicher Art zusammengezählt', en: 'Data sets of one kind added up' },
    },
    {
      id: 'storedConstant', unit: 'GiB', group: 'storage', expression: 'sum(storedAtConstantUse)',
      title: { de: 'Gespeicherte Daten bei gleichbleibender Nutzung', en: 'Stored data at constant use' },
      why: { de: 'Alle Bestände, ohne Wachstum der Nutzung', en: 'All data sets, without growth of use' },
    },
    {
      id: 'stored', unit: 'GiB', group: 'storage', key: true, expression: 'sum(storedAtGrowingUse)',
      title: { de: 'Gespeicherte Daten', en: 'Stored data' },
      why: { de: 'Alle Bestände mit dem Wachstum der Nutzung', en: 'All data sets with the growth of use' },
    },
    {
      id: 'storedInObjectStorage', unit: 'GiB', group: 'storage', expression: 'sum(storedAtGrowingUse * inObjectStorage)',
      title: { de: 'Davon im Objektspeicher', en: 'Of it in object storage' },
      why: { de: 'Wächst ohne Umbau mit, wird aber nicht von selbst gesichert', en: 'Grows without rebuilding, but is not backed up by itself' },
    },
    {
      id: 'storedOnDisks', unit: 'GiB', group: 'storage', expression: 'stored - storedInObjectStorage',
      title: { de: 'Davon auf Platten', en: 'Of it on disks' },
      why: { de: 'Datenbanken und Dateien auf den Platten der Server', en: 'Databases and files on the disks of the servers' },
    },
    {
      id: 'storedInDatabases', unit: 'GiB', group: 'storage', expression: 'sum(storedAtGrowingUse * inDatabase * (1 - inObjectStorage))',
      title: { de: 'Davon in Datenbanken', en: 'Of it in databases' },
      why: { de: 'Bestimmt den Arbeitsspeicher des Datenbankservers', en: 'Decides on the memory of the database server' },
    },
  ],
  checks: [
    {
      id: 'object-storage-not-backed-up', when: 'objectStorageBackedUp == 0 and storedInObjectStorage > 0', severity: 'warning', question: 'load.data',
      text: { de: 'Der Objektspeicher gehört nicht zur Sicherung: Für diese Daten braucht es einen eigenen Weg', en: 'Object storage is not part of the backups: these data need a way of their own' },
    },
  ],
}
