import { type Part, reviewed } from './part.ts'

const scheme = 'hourlyPoints, dailyPoints, weeklyPoints, monthlyPoints, backupEngine'

/** Codes of the engines, as the functions for restore points take them. */
const engines = { backy: 0, restic: 1, borg: 2 }

/** Restore points and backup volume of the chosen scheme. */
export const backup: Part = {
  assumptions: [
    {
      id: 'usualEngine',
      unit: '1',
      value: 2,
      low: 2,
      high: 2,
      ...reviewed,
      title: {
        de: 'Programm der Sicherung, angenommen (0 backy, 1 restic, 2 Borg oder Proxmox)',
        en: 'Program of the backup, assumed (0 backy, 1 restic, 2 Borg or Proxmox)',
      },
      why: {
        de: 'Das Anbieterprofil sagt nichts; bei Borg und Proxmox zählt jeder Stand nur einmal, das ist die vorsichtige Annahme',
        en: 'The provider profile says nothing; with Borg and Proxmox each point counts once, which is the careful assumption',
      },
    },
    {
      id: 'usualChangePerDay',
      unit: '%/day',
      value: 0.4,
      low: 0.06,
      high: 2.5,
      source: 'change-rate',
      ...reviewed,
      title: {
        de: 'Anteil der Blöcke, die sich am Tag ändern, angenommen',
        en: 'Share of blocks that change in a day, assumed',
      },
      why: {
        de: 'Gemessen sind 0,01 bis 1,3 %; große Blöcke und Datenbanken liegen höher, daher Mitte und oberes Ende als Einschätzung',
        en: 'Measured are 0.01 to 1.3 %; large blocks and databases lie higher, so middle and upper end are judgement',
      },
    },
    {
      id: 'backupCompression',
      unit: '1',
      value: 0.9,
      low: 0.6,
      high: 0.99,
      shape: 'share',
      source: 'compression',
      ...reviewed,
      title: { de: 'Größe der Sicherung nach dem Komprimieren', en: 'Size of a backup after compression' },
      why: {
        de: 'Gemischte Dateien sind meist schon komprimiert und schrumpfen kaum',
        en: 'Mixed files are mostly compressed already and hardly shrink',
      },
    },
    {
      id: 'backupRate',
      unit: 'MiB/s',
      value: 60,
      low: 20,
      high: 200,
      ...reviewed,
      title: { de: 'Tempo einer Sicherung', en: 'Speed of a backup' },
      why: {
        de: 'Lesen, prüfen, komprimieren, übertragen: meist langsamer als Platte und Netz für sich',
        en: 'Reading, checking, compressing, sending: mostly slower than disk and network by themselves',
      },
    },
    {
      id: 'noPoints',
      unit: '1',
      value: 0,
      low: 0,
      high: 0,
      ...reviewed,
      title: { de: 'Sicherungsstände ohne Sicherungsschema', en: 'Restore points without a backup scheme' },
      why: {
        de: 'Weder Antwort noch Anbieterprofil nennen ein Schema',
        en: 'Neither the answers nor the provider profile name a scheme',
      },
    },
    {
      id: 'objectStorageUnclear',
      unit: '1',
      value: 0,
      low: 0,
      high: 0,
      ...reviewed,
      title: { de: 'Objektspeicher gesichert, angenommen', en: 'Object storage backed up, assumed' },
      why: {
        de: 'Üblich ist, dass Objektspeicher nicht gesichert wird; das Profil sagt nichts anderes',
        en: 'Usually object storage is not backed up; the profile says nothing else',
      },
    },
  ],
  inputs: [
    {
      id: 'providersEngine',
      unit: '1',
      from: { fact: 'backup.engine', choose: engines },
      otherwise: 'usualEngine',
      title: {
        de: 'Programm der Sicherung beim Anbieter (0 backy, 1 restic, 2 Borg oder Proxmox)',
        en: 'The provider’s program for backups (0 backy, 1 restic, 2 Borg or Proxmox)',
      },
    },
    {
      id: 'statedEngine',
      unit: '1',
      from: { question: 'estimate.backup-engine', choose: engines },
      title: {
        de: 'Programm der Sicherung laut Antwort (0 backy, 1 restic, 2 Borg oder Proxmox)',
        en: 'Program for backups as answered (0 backy, 1 restic, 2 Borg or Proxmox)',
      },
    },
    {
      id: 'changePerDay',
      unit: '%/day',
      from: { question: 'estimate.change-rate' },
      otherwise: 'usualChangePerDay',
      title: { de: 'Anteil der Blöcke, die sich am Tag ändern', en: 'Share of blocks that change in a day' },
    },
    {
      id: 'hourlyPoints',
      unit: '1',
      from: { backup: 'hourly' },
      otherwise: 'noPoints',
      notApplicable: 0,
      title: { de: 'Stündliche Sicherungsstände', en: 'Hourly restore points' },
    },
    {
      id: 'dailyPoints',
      unit: '1',
      from: { backup: 'daily' },
      otherwise: 'noPoints',
      notApplicable: 0,
      title: { de: 'Tägliche Sicherungsstände', en: 'Daily restore points' },
    },
    {
      id: 'weeklyPoints',
      unit: '1',
      from: { backup: 'weekly' },
      otherwise: 'noPoints',
      notApplicable: 0,
      title: { de: 'Wöchentliche Sicherungsstände', en: 'Weekly restore points' },
    },
    {
      id: 'monthlyPoints',
      unit: '1',
      from: { backup: 'monthly' },
      otherwise: 'noPoints',
      notApplicable: 0,
      title: { de: 'Monatliche Sicherungsstände', en: 'Monthly restore points' },
    },
    {
      id: 'statedRecoveryPoint',
      unit: 'h',
      from: { question: 'security.backup', at: 'recoveryPoint' },
      title: { de: 'Verkraftbarer Datenverlust laut Antwort', en: 'Loss of work that can be borne, as answered' },
    },
    {
      id: 'objectStorageBackedUp',
      unit: '1',
      from: { fact: 'backup.covers-object-storage' },
      otherwise: 'objectStorageUnclear',
      title: { de: 'Objektspeicher wird gesichert', en: 'Object storage is backed up' },
    },
  ],
  formulas: [
    {
      id: 'backupEngine',
      unit: '1',
      group: 'backup',
      auxiliary: true,
      expression: 'providersEngine',
      alternatives: [{ ifAnswered: 'statedEngine', expression: 'statedEngine' }],
      title: { de: 'Programm der Sicherung', en: 'Program for backups' },
      why: {
        de: 'Was „7 Tage, 4 Wochen, 3 Monate“ heißt, ist von Programm zu Programm verschieden',
        en: 'What “7 days, 4 weeks, 3 months” means differs from program to program',
      },
    },
    {
      id: 'restorePointsKept',
      unit: 'point',
      group: 'backup',
      key: true,
      expression: `restorePoints(${scheme}) * point`,
      title: { de: 'Sicherungsstände im Mittel', en: 'Restore points on average' },
      source: 'backy',
      why: {
        de: 'Ein Stand kann zugleich Tages-, Wochen- und Monatsstand sein, daher weniger als die Summe',
        en: 'One point can be daily, weekly and monthly at once, hence fewer than the sum',
      },
    },
    {
      id: 'restorePointsLeast',
      unit: 'point',
      group: 'backup',
      expression: `fewestRestorePoints(${scheme}) * point`,
      title: { de: 'Mindestens aufbewahrt', en: 'Kept at least' },
      source: 'backy',
      why: {
        de: 'Der ungünstigste Tag im eingeschwungenen Zustand',
        en: 'The least favourable day of the steady state',
      },
    },
    {
      id: 'restorePointsMost',
      unit: 'point',
      group: 'backup',
      expression: `mostRestorePoints(${scheme}) * point`,
      title: { de: 'Höchstens aufbewahrt', en: 'Kept at most' },
      source: 'backy',
      why: { de: 'Der günstigste Tag im eingeschwungenen Zustand', en: 'The most favourable day of the steady state' },
    },
    {
      id: 'backupReach',
      unit: 'd',
      group: 'backup',
      key: true,
      expression: `reachBack(${scheme}) * day`,
      title: { de: 'Sicherung reicht mindestens zurück', en: 'Backup reaches back at least' },
      source: 'backy',
      why: {
        de: 'Der älteste Stand verschwindet, sobald ein neuer kommt; drei Monatsstände etwa reichen deshalb sicher nur rund 60 Tage zurück',
        en: 'The oldest point goes as soon as a new one comes; three monthly points, say, surely reach back no more than about 60 days',
      },
    },
    {
      id: 'recoveryPoint',
      unit: 'h',
      group: 'backup',
      expression:
        'hourlyPoints > 0 ? hour : dailyPoints > 0 ? day : weeklyPoints > 0 ? 7 * day : monthlyPoints > 0 ? 30 * day : 24 * month',
      title: { de: 'Abstand der Sicherungen', en: 'Time between backups' },
      source: 'backy',
      why: {
        de: 'Der kürzeste Abstand, den das Schema kennt. Ohne Sicherung steht hier der ganze Zeitraum.',
        en: 'The shortest interval of the scheme. Without any backup the whole period stands here.',
      },
    },
    {
      id: 'backedUpData',
      unit: 'GiB',
      group: 'backup',
      expression: 'storedOnDisks + systemData',
      title: { de: 'Zu sichernde Daten', en: 'Data to back up' },
      why: {
        de: 'Belegter Platz aller virtuellen Platten der Produktion, Betriebssystem eingeschlossen',
        en: 'Used space of all virtual disks of production, operating system included',
      },
    },
    {
      id: 'backupRunTime',
      unit: 'h',
      group: 'backup',
      expression:
        'hourlyPoints + dailyPoints + weeklyPoints + monthlyPoints == 0 ? 0 * hour : backedUpData * min(1, changePerDay * recoveryPoint) / backupRate',
      title: { de: 'Laufzeit einer Sicherung', en: 'Run time of a backup' },
      why: {
        de: 'Was sich seit der vorigen geändert hat, durch das Tempo; die erste Sicherung dauert länger',
        en: 'What has changed since the last one, over the speed; the first backup takes longer',
      },
    },
    {
      id: 'dataLossAtWorst',
      unit: 'h',
      group: 'backup',
      key: true,
      expression: 'recoveryPoint + backupRunTime',
      title: { de: 'Größtmöglicher Datenverlust (RPO)', en: 'Work lost at worst (RPO)' },
      source: 'disaster-recovery',
      why: {
        de: 'Fällt alles aus, kurz bevor eine Sicherung fertig wird, gilt die vorige: ein Abstand und eine Laufzeit zurück',
        en: 'If everything fails just before a backup is done, the previous one counts: one interval and one run time ago',
      },
    },
    {
      id: 'notBackedUp',
      unit: 'GiB',
      group: 'backup',
      expression: 'objectStorageBackedUp > 0 ? 0 * GiB : storedInObjectStorage',
      title: { de: 'Nicht gesicherte Daten', en: 'Data that are not backed up' },
      why: {
        de: 'Der Objektspeicher gehört bei den meisten Anbietern nicht zur Sicherung',
        en: 'With most providers object storage is not part of the backups',
      },
    },
    {
      id: 'backupCopiesKept',
      unit: '1',
      group: 'backup',
      auxiliary: true,
      expression: `backupCopies(min(1, changePerDay * day), ${scheme})`,
      title: { de: 'Platz der Sicherung im Verhältnis zu den Daten', en: 'Space of the backup over the data' },
      why: {
        de: 'Eine volle Kopie und je Lücke zwischen zwei Ständen die geänderten Blöcke',
        en: 'One full copy, and the changed blocks for each gap between two points',
      },
    },
    {
      id: 'backupVolume',
      unit: 'GiB',
      group: 'backup',
      key: true,
      expression: 'backedUpData * backupCopiesKept * backupCompression',
      title: { de: 'Umfang der Sicherung', en: 'Backup volume' },
      why: { de: 'Was die Sicherung an Platz belegt', en: 'The space that the backup takes' },
    },
  ],
  checks: [
    {
      id: 'no-backup',
      when: 'hourlyPoints + dailyPoints + weeklyPoints + monthlyPoints == 0',
      severity: 'warning',
      question: 'security.backup',
      text: {
        de: 'Es wird nichts gesichert: Nach einem Verlust ist alles fort.',
        en: 'Nothing is backed up: after a loss all is gone.',
      },
    },
    {
      id: 'run-time-beyond-recovery-point',
      when: 'statedRecoveryPoint >= recoveryPoint and dataLossAtWorst > statedRecoveryPoint * 1.1',
      ifAnswered: ['statedRecoveryPoint'],
      severity: 'warning',
      question: 'security.backup',
      text: {
        de: 'Der Abstand der Sicherungen genügt für den Datenverlust, den Sie verkraften, ihre Laufzeit kommt aber noch hinzu: Zusammen liegt es mehr als ein Zehntel darüber.',
        en: 'The time between backups is within the loss you can bear, but their run time comes on top: together they exceed it by more than a tenth.',
      },
    },
  ],
}
