import { type Part, reviewed } from './part.ts'

const scheme = 'hourlyPoints, dailyPoints, weeklyPoints, monthlyPoints'

/** Restore points and backup volume of the chosen scheme. */
export const backup: Part = {
  assumptions: [
    {
      id: 'changePerDay', unit: '%', value: 1, low: 0.1, high: 5, source: 'change-rate', ...reviewed,
      title: { de: 'Anteil der Blöcke, die sich am Tag ändern', en: 'Share of blocks that change in a day' },
      why: { de: 'Gemessen sind 0,01 bis 1,3 %; große Blöcke und Datenbanken liegen höher, daher Mitte und oberes Ende als Einschätzung', en: 'Measured are 0.01 to 1.3 %; large blocks and databases lie higher, so middle and upper end are judgement' },
    },
    {
      id: 'backupCompression', unit: '1', value: 0.95, low: 0.62, high: 1, source: 'compression', ...reviewed,
      title: { de: 'Größe der Sicherung nach dem Komprimieren', en: 'Size of a backup after compression' },
      why: { de: 'Gemischte Dateien sind meist schon komprimiert und schrumpfen kaum', en: 'Mixed files are mostly compressed already and hardly shrink' },
    },
    {
      id: 'noPoints', unit: '1', value: 0, low: 0, high: 0, ...reviewed,
      title: { de: 'Sicherungsstände ohne Sicherungsschema', en: 'Restore points without a backup scheme' },
      why: { de: 'Weder Antwort noch Anbieterprofil nennen ein Schema', en: 'Neither the answers nor the provider profile name a scheme' },
    },
    {
      id: 'restoreBaseTime', unit: 'h', value: 4, low: 1, high: 12, ...reviewed,
      title: { de: 'Vorlauf einer Wiederherstellung, angenommen', en: 'Time before a restore runs, assumed' },
      why: { de: 'Bemerken, entscheiden, Ersatz bereitstellen', en: 'Noticing, deciding, providing a replacement' },
    },
    {
      id: 'restoreTimePerData', unit: 'h/TiB', value: 5, low: 1.5, high: 12, ...reviewed,
      title: { de: 'Dauer je TiB, angenommen', en: 'Time per TiB, assumed' },
      why: { de: 'Entspricht rund 60 MiB je Sekunde', en: 'About 60 MiB per second' },
    },
    {
      id: 'noOffsite', unit: '1', value: 0, low: 0, high: 1, ...reviewed,
      title: { de: 'Sicherung an einem zweiten Ort, angenommen', en: 'Backup at a second site, assumed' },
      why: { de: 'Wird nur auf Wunsch eingerichtet', en: 'Set up on request only' },
    },
    {
      id: 'objectStorageUnclear', unit: '1', value: 0, low: 0, high: 1, ...reviewed,
      title: { de: 'Objektspeicher gesichert, angenommen', en: 'Object storage backed up, assumed' },
      why: { de: 'Üblich ist, dass Objektspeicher nicht gesichert wird; das Profil sagt nichts anderes', en: 'Usually object storage is not backed up; the profile says nothing else' },
    },
  ],
  inputs: [
    { id: 'hourlyPoints', unit: '1', from: { backup: 'hourly' }, otherwise: 'noPoints', title: { de: 'Stündliche Sicherungsstände', en: 'Hourly restore points' } },
    { id: 'dailyPoints', unit: '1', from: { backup: 'daily' }, otherwise: 'noPoints', title: { de: 'Tägliche Sicherungsstände', en: 'Daily restore points' } },
    { id: 'weeklyPoints', unit: '1', from: { backup: 'weekly' }, otherwise: 'noPoints', title: { de: 'Wöchentliche Sicherungsstände', en: 'Weekly restore points' } },
    { id: 'monthlyPoints', unit: '1', from: { backup: 'monthly' }, otherwise: 'noPoints', title: { de: 'Monatliche Sicherungsstände', en: 'Monthly restore points' } },
    { id: 'offsite', unit: '1', from: { question: 'security.offsite-backup' }, otherwise: 'noOffsite', notApplicable: 0, title: { de: 'Sicherung an einem zweiten Ort', en: 'Backup at a second site' } },
    { id: 'restoreBase', unit: 'h', from: { fact: 'backup.restore-base' }, otherwise: 'restoreBaseTime', title: { de: 'Vorlauf einer Wiederherstellung', en: 'Time before a restore runs' } },
    { id: 'restorePerData', unit: 'h/TiB', from: { fact: 'backup.restore-per-tib' }, otherwise: 'restoreTimePerData', title: { de: 'Dauer der Wiederherstellung je TiB', en: 'Restore time per TiB' } },
    { id: 'objectStorageBackedUp', unit: '1', from: { fact: 'backup.covers-object-storage' }, otherwise: 'objectStorageUnclear', title: { de: 'Objektspeicher wird gesichert', en: 'Object storage is backed up' } },
  ],
  formulas: [
    {
      id: 'restorePointsKept', unit: 'point', group: 'backup', key: true, expression: `restorePoints(${scheme}) * point`,
      title: { de: 'Aufbewahrte Sicherungsstände im Mittel', en: 'Restore points kept on average' }, source: 'backy',
      why: { de: 'Ein Stand kann zugleich Tages-, Wochen- und Monatsstand sein, daher weniger als die Summe', en: 'One point can be daily, weekly and monthly at once, hence fewer than the sum' },
    },
    {
      id: 'restorePointsLeast', unit: 'point', group: 'backup', expression: `fewestRestorePoints(${scheme}) * point`,
      title: { de: 'Mindestens aufbewahrt', en: 'Kept at least' }, source: 'backy',
      why: { de: 'Der ungünstigste Tag im eingeschwungenen Zustand', en: 'The least favourable day of the steady state' },
    },
    {
      id: 'restorePointsMost', unit: 'point', group: 'backup', expression: `mostRestorePoints(${scheme}) * point`,
      title: { de: 'Höchstens aufbewahrt', en: 'Kept at most' }, source: 'backy',
      why: { de: 'Der günstigste Tag im eingeschwungenen Zustand', en: 'The most favourable day of the steady state' },
    },
    {
      id: 'backupReach', unit: 'd', group: 'backup', key: true, expression: `reachBack(${scheme}) * day`,
      title: { de: 'So weit reicht die Sicherung jederzeit zurück', en: 'How far back one can go at any time' }, source: 'backy',
      why: { de: 'Drei Monatsstände verbürgen rund 60 Tage, nicht 90: Der älteste verschwindet, sobald ein neuer kommt', en: 'Three monthly points guarantee about 60 days, not 90: the oldest goes as soon as a new one comes' },
    },
    {
      id: 'recoveryPoint', unit: 'h', group: 'backup', key: true, expression: 'hourlyPoints > 0 ? 1 * hour : 24 * hour',
      title: { de: 'Schlimmstenfalls verlorene Arbeit (RPO)', en: 'Work lost at worst (RPO)' }, source: 'backy',
      why: { de: 'Der Abstand zweier Sicherungen; ihre Laufzeit kommt hinzu', en: 'The interval between two backups; their run time comes on top' },
    },
    {
      id: 'backedUpData', unit: 'GiB', group: 'backup', expression: 'storedOnDisks + systemData',
      title: { de: 'Zu sichernde Daten', en: 'Data to back up' },
      why: { de: 'Belegter Platz aller virtuellen Platten der Produktion, Betriebssystem eingeschlossen', en: 'Used space of all virtual disks of production, operating system included' },
    },
    {
      id: 'backupCopiesKept', unit: '1', group: 'backup', expression: `backupCopies(changePerDay, ${scheme})`,
      title: { de: 'Platz der Sicherung im Verhältnis zu den Daten', en: 'Space of the backup over the data' },
      why: { de: 'Eine volle Kopie und je Lücke zwischen zwei Ständen die geänderten Blöcke', en: 'One full copy, and the changed blocks for each gap between two points' },
    },
    {
      id: 'backupVolume', unit: 'GiB', group: 'backup', key: true, expression: 'backedUpData * backupCopiesKept * backupCompression',
      title: { de: 'Umfang der Sicherung', en: 'Backup volume' },
      why: { de: 'Was die Sicherung an Platz belegt', en: 'The space that the backup takes' },
    },
    {
      id: 'offsiteVolume', unit: 'GiB', group: 'backup', expression: 'backupVolume * offsite',
      title: { de: 'Umfang am zweiten Ort', en: 'Volume at the second site' },
      why: { de: 'Der Spiegel braucht noch einmal denselben Platz', en: 'The mirror needs the same space again' },
    },
    {
      id: 'restoreTime', unit: 'h', group: 'backup', key: true, expression: 'restoreBase + restorePerData * backedUpData',
      title: { de: 'Dauer einer vollständigen Wiederherstellung', en: 'Time of a full restore' },
      why: { de: 'Nach einem Verlust, den die Redundanz nicht auffängt', en: 'After a loss that redundancy does not absorb' },
    },
  ],
  checks: [],
}
