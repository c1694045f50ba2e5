import type { ProviderProfile } from './provider-profile.schema.ts'

/** Maintenance, what the provider rules out, and how its managed components are set. */
export const operationsFacts: ProviderProfile['facts'] = {
  'maintenance.window': {
    title: { de: 'Übliches Wartungsfenster', en: 'Usual maintenance window' },
    value: { de: '22:00 bis 05:00 Uhr (Europe/Berlin)', en: '22:00 to 05:00 (Europe/Berlin)' },
    source: 'project-guide',
  },
  'maintenance.window-length': {
    title: { de: 'Länge des üblichen Wartungsfensters', en: 'Length of the usual maintenance window' },
    value: { quantity: '7 h' },
    source: 'project-guide',
  },
  'maintenance.notice': {
    title: { de: 'Ankündigung mindestens vorher', en: 'Announced at least this long before' },
    value: { quantity: '12 h' },
    source: 'project-guide',
  },
  'maintenance.notice-until-2025-03-06': {
    title: { de: 'Ankündigung bis zum 6. März 2025', en: 'Announcement until 6 March 2025' },
    value: { quantity: '24 h' },
    source: 'doc-vms-2025',
  },
  'maintenance.shortest-window': {
    title: { de: 'Kürzestes sinnvolles Wartungsfenster', en: 'Shortest sensible maintenance window' },
    value: { quantity: '3 h' },
    source: 'project-guide',
    assumption: true,
  },
  'maintenance.longest-notice': {
    title: { de: 'Längste sinnvolle Ankündigung', en: 'Longest sensible notice' },
    value: { quantity: '3 d' },
    source: 'project-guide',
    assumption: true,
  },
  'maintenance.overdue-after': {
    title: { de: 'Verschoben wird, was länger überfällig ist als', en: 'Postponed when overdue by more than' },
    value: { quantity: '30 min' },
    source: 'doc-changes-2023',
  },
  'maintenance.postponed-by': {
    title: { de: 'Verschoben um mindestens', en: 'Postponed by at least' },
    value: { quantity: '8 h' },
    source: 'doc-changes-2023',
  },
  'maintenance.automates-steps': {
    title: {
      de: 'Schritte vor und nach der Wartung lassen sich automatisieren',
      en: 'Steps before and after maintenance can be automated',
    },
    value: true,
    source: 'project-guide',
  },
  'reaction.business-hours.time-disaster-recovery': {
    title: {
      de: 'Reaktion in der Geschäftszeit nach dem Notfallplan (abweichende Quelle)',
      en: 'Reaction in business hours according to the recovery plan (differing source)',
    },
    value: { quantity: '4 h' },
    source: 'doc-disaster-recovery',
  },
  'repair.realistic': {
    title: { de: 'Realistische Dauer einer Reparatur', en: 'Realistic duration of a repair' },
    value: { quantity: '5 h' },
    source: 'published-incidents',
    assumption: true,
  },
  'forbids.untagged-images': {
    title: {
      de: 'Container-Images ohne festes Etikett sind nicht erlaubt',
      en: 'Container images without a fixed tag are not allowed',
    },
    value: true,
    source: 'project-guide',
  },
  'forbids.image-per-environment': {
    title: {
      de: 'Je Umgebung ein eigenes Container-Image ist nicht erlaubt',
      en: 'A different container image for each environment is not allowed',
    },
    value: true,
    source: 'project-guide',
  },
  'forbids.manual-maintenance-steps': {
    title: {
      de: 'Handgriffe in regelmäßigen Wartungsfenstern sind nicht erlaubt',
      en: 'Manual steps in regular maintenance windows are not allowed',
    },
    value: true,
    source: 'project-guide',
  },
  'forbids.regular-operator-work': {
    title: {
      de: 'Regelmäßige Eingriffe des Betriebsteams im Tagesgeschäft sind nicht erlaubt',
      en: 'Regular work of the operations team in daily business is not allowed',
    },
    value: true,
    source: 'project-guide',
  },
  'updates.platform-automatic': {
    title: {
      de: 'Sicherheitsaktualisierungen der Plattform kommen von selbst',
      en: 'Security updates of the platform come automatically',
    },
    value: true,
    source: 'project-guide',
  },
  'tasks.systemd-timers': {
    title: {
      de: 'Cronjobs werden in systemd-Timer überführt, wo es nichts anderes gibt',
      en: 'Cron jobs become systemd timers where there is nothing else',
    },
    value: true,
    source: 'project-guide',
  },
  'certified.iso-27001': {
    title: { de: 'Durchgängig nach ISO 27001 zertifiziert', en: 'ISO 27001 certified throughout' },
    value: true,
    source: 'doc-data-protection',
  },
  'php.opcache-checks-timestamps': {
    title: {
      de: 'Der Opcache von PHP bemerkt geänderte Dateien von selbst',
      en: 'The opcache of PHP notices changed files by itself',
    },
    value: false,
    source: 'nix-lamp',
  },
  'redis.memory-share': {
    title: { de: 'Anteil von Redis am RAM seiner Maschine', en: 'Share of its machine’s RAM for Redis' },
    value: { quantity: '80 %' },
    source: 'nix-redis',
  },
  'varnish.memory-share': {
    title: { de: 'Anteil von Varnish am RAM seiner Maschine', en: 'Share of its machine’s RAM for varnish' },
    value: { quantity: '50 %' },
    source: 'nix-webproxy',
  },
  'postgresql.shared-buffers-share': {
    title: {
      de: 'Anteil der gemeinsamen Puffer von PostgreSQL am RAM',
      en: 'Share of RAM for the shared buffers of PostgreSQL',
    },
    value: { quantity: '25 %' },
    source: 'nix-postgresql',
  },
  'mysql.buffer-pool-share': {
    title: { de: 'Anteil des Pufferspeichers von MySQL am RAM', en: 'Share of RAM for the buffer pool of MySQL' },
    value: { quantity: '70 %' },
    source: 'nix-mysql',
  },
  'prometheus.retention': {
    title: { de: 'Prometheus bewahrt Messwerte auf', en: 'Prometheus keeps metrics for' },
    value: { quantity: '100 d' },
    source: 'nix-statshost',
  },
}
