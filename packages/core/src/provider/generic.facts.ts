import type { ProviderProfile } from './provider-profile.schema.ts'

/** Deliberately few: what differs from provider to provider (included traffic, largest machine, what is forbidden) is left out, so that rules and limits stay silent. */
export const genericFacts: ProviderProfile['facts'] = {
  'backup.interval-daily': {
    title: { de: 'Abstand täglicher Sicherungen', en: 'Time between daily backups' },
    value: { quantity: '24 h' },
    source: 'borg',
    assumption: true,
  },
  'backup.interval-hourly': {
    title: { de: 'Abstand stündlicher Sicherungen', en: 'Time between hourly backups' },
    value: { quantity: '1 h' },
    source: 'borg',
    assumption: true,
  },
  'backup.engine': {
    title: { de: 'Programm, das die Sicherungen macht', en: 'Program that makes the backups' },
    value: { option: 'borg' },
    source: 'borg',
    assumption: true,
  },
  'backup.restore-base': {
    title: {
      de: 'Wiederherstellung: Grundzeit, bis Daten zurückfließen',
      en: 'Restore: basic time until data flows back',
    },
    value: { quantity: '4 h' },
    source: 'judgement',
    assumption: true,
  },
  'backup.restore-per-tib': {
    title: {
      de: 'Wiederherstellung: dazu je TiB, bei 1 Gbit/s auf halber Last',
      en: 'Restore: in addition per TiB, at 1 Gbit/s half used',
    },
    value: { quantity: '5 h/TiB' },
    source: 'judgement',
    assumption: true,
  },
  'maintenance.shortest-window': {
    title: { de: 'Kürzestes sinnvolles Wartungsfenster', en: 'Shortest sensible maintenance window' },
    value: { quantity: '3 h' },
    source: 'judgement',
    assumption: true,
  },
  'maintenance.longest-notice': {
    title: {
      de: 'Längste sinnvolle Ankündigung, damit Sicherheitsaktualisierungen nicht zu spät kommen',
      en: 'Longest sensible notice, so that security updates are not late',
    },
    value: { quantity: '3 d' },
    source: 'judgement',
    assumption: true,
  },
  'repair.realistic': {
    title: { de: 'Realistische Dauer einer Reparatur', en: 'Realistic duration of a repair' },
    value: { quantity: '5 h' },
    source: 'published-incidents',
    assumption: true,
  },
}
