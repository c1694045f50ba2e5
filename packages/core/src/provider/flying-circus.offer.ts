import type { ProviderProfile } from './provider-profile.schema.ts'

/** Where the documentation disagrees with the guide, the guide's scheme is the default and the other is named `docs-…`. */
export const backupVariants: ProviderProfile['backupVariants'] = [
  {
    id: 'default',
    title: { de: 'Täglich (Standard)', en: 'Daily (default)' },
    hourly: 0,
    daily: 7,
    weekly: 4,
    monthly: 3,
    source: 'project-guide',
  },
  {
    id: 'hourly',
    title: { de: 'Zusätzlich stündlich', en: 'Hourly as well' },
    hourly: 24,
    daily: 7,
    weekly: 4,
    monthly: 3,
    source: 'project-guide',
  },
  {
    id: 'docs-default',
    title: {
      de: '„default“ laut Dokumentation vom 6. November 2025',
      en: '“default” in the documentation of 2025-11-06',
    },
    hourly: 0,
    daily: 10,
    weekly: 5,
    monthly: 4,
    source: 'doc-backup',
  },
  {
    id: 'docs-frequent',
    title: {
      de: '„frequent“ laut Dokumentation vom 6. November 2025',
      en: '“frequent” in the documentation of 2025-11-06',
    },
    hourly: 25,
    daily: 10,
    weekly: 5,
    monthly: 4,
    source: 'doc-backup',
  },
  {
    id: 'docs-longterm',
    title: {
      de: '„longterm“ laut Dokumentation vom 6. November 2025',
      en: '“longterm” in the documentation of 2025-11-06',
    },
    hourly: 0,
    daily: 30,
    weekly: 0,
    monthly: 12,
    source: 'doc-backup',
  },
  {
    id: 'docs-frequent-longterm',
    title: {
      de: '„frequent+longterm“ laut Dokumentation vom 6. November 2025',
      en: '“frequent+longterm” in the documentation of 2025-11-06',
    },
    hourly: 25,
    daily: 30,
    weekly: 0,
    monthly: 12,
    source: 'doc-backup',
  },
]

export const serviceLevels: ProviderProfile['serviceLevels'] = [
  {
    id: 'guided',
    title: { de: 'Guided', en: 'Guided' },
    help: {
      de: 'Sie machen die Arbeit, der Anbieter begleitet: Er plant den Umzug mit Ihnen und hilft bei Einrichtung und Pflege.',
      en: 'You do the work and the provider guides it: it plans the migration with you and helps with configuration and maintenance.',
    },
    source: 'project-guide',
  },
  {
    id: 'managed',
    title: { de: 'Managed', en: 'Managed' },
    help: {
      de: 'Der Anbieter verantwortet den Betrieb ganz: Er baut eine vollständig automatische Auslieferung und betreibt die Anwendung.',
      en: 'The provider answers for operation as a whole: it builds a fully automatic deployment and runs the application.',
    },
    source: 'project-guide',
  },
]

export const reactionTiers: ProviderProfile['reactionTiers'] = [
  {
    id: 'business-hours',
    title: { de: 'Geschäftszeit, Mo–Fr 8–16 Uhr, 3 Stunden', en: 'Business hours, Mon–Fri 8–16, 3 hours' },
    days: [1, 5],
    from: '08:00',
    to: '16:00',
    reaction: { quantity: '3 h' },
    source: 'project-guide',
  },
  {
    id: 'extended',
    title: { de: 'Erweitert, Mo–So 7–21 Uhr, 1 Stunde', en: 'Extended, Mon–Sun 7–21, 1 hour' },
    days: [1, 7],
    from: '07:00',
    to: '21:00',
    reaction: { quantity: '1 h' },
    source: 'project-guide',
  },
  {
    id: 'around-the-clock-1h',
    title: { de: 'Rund um die Uhr, 1 Stunde', en: 'Around the clock, 1 hour' },
    days: [1, 7],
    from: '00:00',
    to: '24:00',
    reaction: { quantity: '1 h' },
    source: 'project-guide',
  },
  {
    id: 'around-the-clock-15min',
    title: { de: 'Rund um die Uhr, 15 Minuten', en: 'Around the clock, 15 minutes' },
    days: [1, 7],
    from: '00:00',
    to: '24:00',
    reaction: { quantity: '15 min' },
    source: 'project-guide',
  },
]

export const diskClasses: ProviderProfile['diskClasses'] = [
  {
    id: 'hdd',
    title: { de: 'Normale Platten (HDD)', en: 'Normal disks (HDD)' },
    iops: 250,
    throughput: { quantity: '250 MiB/s' },
    burst: { factor: 10, duration: { quantity: '60 s' } },
    source: 'doc-storage',
  },
  {
    id: 'ssd',
    title: { de: 'Schnelle Platten (SSD)', en: 'Fast disks (SSD)' },
    iops: 10000,
    throughput: { quantity: '500 MiB/s' },
    burst: { factor: 2, duration: { quantity: '60 s' } },
    source: 'doc-storage',
  },
]
