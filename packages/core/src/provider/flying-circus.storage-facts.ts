import type { ProviderProfile } from './provider-profile.schema.ts'

/** Backups, restores and object storage. */
export const storageFacts: ProviderProfile['facts'] = {
  'backup.interval-daily': {
    title: { de: 'Abstand der üblichen Sicherungen', en: 'Time between usual backups' },
    value: { quantity: '24 h' },
    source: 'project-guide',
  },
  'backup.interval-hourly': {
    title: { de: 'Abstand stündlicher Sicherungen, wo gewünscht', en: 'Time between hourly backups, where wanted' },
    value: { quantity: '1 h' },
    source: 'project-guide',
  },
  'backup.variants-on-request': {
    title: { de: 'Eigene Sicherungspläne auf Anfrage', en: 'Individual backup schemes on request' },
    value: true,
    source: 'project-guide',
  },
  'backup.fixed-time-selectable': {
    title: { de: 'Die Uhrzeit der Sicherung ist wählbar', en: 'The time of day of a backup can be chosen' },
    value: false,
    source: 'project-guide',
  },
  'backup.time-stays-the-same': {
    title: { de: 'Die Uhrzeit bleibt je Maschine gleich', en: 'The time of day stays the same for each machine' },
    value: true,
    source: 'project-guide',
  },
  'backup.on-site': {
    title: {
      de: 'Sicherungen liegen zunächst im selben Rechenzentrum',
      en: 'Backups are first kept in the same data centre',
    },
    value: true,
    source: 'project-guide',
  },
  'backup.offsite-available': {
    title: { de: 'Spiegel am Ausweichstandort auf Wunsch', en: 'Mirror at the backup site on request' },
    value: true,
    source: 'project-guide',
  },
  'backup.covers-object-storage': {
    title: { de: 'Der Objektspeicher wird mitgesichert', en: 'Backups cover the object storage' },
    value: false,
    source: 'doc-backup',
  },
  'backup.month': {
    title: { de: 'Abstand monatlicher Sicherungspunkte', en: 'Time between monthly restore points' },
    value: { quantity: '30 d' },
    source: 'backy',
  },
  'backup.engine': {
    title: { de: 'Programm, das die Sicherungen macht', en: 'Program that makes the backups' },
    value: { option: 'backy' },
    source: 'backy',
  },
  'backup.shared-points': {
    title: {
      de: 'Ein Sicherungspunkt zählt zugleich als täglicher, wöchentlicher und monatlicher',
      en: 'One restore point counts as daily, weekly and monthly at the same time',
    },
    value: true,
    source: 'backy',
  },
  'backup.chunk': {
    title: {
      de: 'Kleinste Einheit der Sicherung: ein geändertes Byte sichert so viel',
      en: 'Smallest unit of a backup: one changed byte saves this much',
    },
    value: { quantity: '4 MiB' },
    source: 'backy',
  },
  'backup.restore-base': {
    title: {
      de: 'Wiederherstellung nach größerem Speicherausfall: Grundzeit',
      en: 'Restore after a loss beyond redundancy: basic time',
    },
    value: { quantity: '4 h' },
    source: 'doc-disaster-recovery',
  },
  'backup.restore-per-tib': {
    title: {
      de: 'Wiederherstellung nach größerem Speicherausfall: dazu je TiB',
      en: 'Restore after a loss beyond redundancy: in addition per TiB',
    },
    value: { quantity: '5 h/TiB' },
    source: 'doc-disaster-recovery',
  },
  'object-storage.available': {
    title: { de: 'S3-kompatibler Objektspeicher', en: 'S3-compatible object storage' },
    value: true,
    source: 'doc-object-storage',
  },
  'object-storage.key-limit': {
    title: { de: 'Schlüssel müssen kürzer sein als', en: 'Keys must be shorter than' },
    value: { quantity: '1024 B' },
    source: 'doc-object-storage',
  },
  'object-storage.key-layout': {
    title: { de: 'Aufbau der Schlüssel', en: 'Layout of keys' },
    value: {
      de: 'Mit Schrägstrichen gliedern, etwa nach Kundschaft und Art; wo nichts natürlich gliedert, mit den ersten Zeichen einer Prüfsumme',
      en: 'Divide them by slashes, for instance by client and type; where nothing divides them naturally, by the first characters of a hash',
    },
    source: 'doc-object-storage',
  },
  'object-storage.bucket-names': {
    title: { de: 'Namen der Buckets', en: 'Names of buckets' },
    value: {
      de: 'anwendung-jahr-1a2b3c4: sieben Hexadezimalziffern am Ende, denn der Name muss im ganzen Cluster einmalig sein',
      en: 'application-year-1a2b3c4: seven hexadecimal digits at the end, since a name must be unique in the whole cluster',
    },
    source: 'doc-object-storage',
  },
  'object-storage.few-buckets': {
    title: { de: 'Zahl der Buckets', en: 'Number of buckets' },
    value: {
      de: 'Wenige, im Zweifel einer je Jahr. Jeder Bucket hat einen eigenen Index; fällt der aus, ist nur dieser Bucket betroffen',
      en: 'Few of them, one a year if in doubt. Each has an index of its own; when that fails, only this bucket suffers',
    },
    source: 'doc-object-storage',
  },
  'object-storage.address-in-database': {
    title: { de: 'Wo die Adresse eines Objekts steht', en: 'Where the address of an object is kept' },
    value: {
      de: 'Vollständig, mit Bucket und Schlüssel, in der Datenbank der Anwendung; so lässt sich die Ordnung später ohne Ausfall ändern',
      en: 'In full, with bucket and key, in the database of the application; so the order can change later without downtime',
    },
    source: 'doc-object-storage',
  },
}
