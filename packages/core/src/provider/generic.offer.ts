import type { ProviderProfile } from './provider-profile.schema.ts'

/** Ids are those of the other built-in profile where the matter is the same, so that answers survive a change of provider. */
export const backupVariants: ProviderProfile['backupVariants'] = [
  {
    id: 'default',
    title: { de: 'Täglich: 7 Tage, 4 Wochen, 6 Monate', en: 'Daily: 7 days, 4 weeks, 6 months' },
    hourly: 0,
    daily: 7,
    weekly: 4,
    monthly: 6,
    source: 'borg',
    assumption: true,
  },
  {
    id: 'hourly',
    title: { de: 'Zusätzlich stündlich für einen Tag', en: 'Hourly as well, for one day' },
    hourly: 24,
    daily: 7,
    weekly: 4,
    monthly: 6,
    source: 'judgement',
    assumption: true,
  },
]

export const serviceLevels: ProviderProfile['serviceLevels'] = [
  {
    id: 'guided',
    title: { de: 'Begleitet', en: 'Guided' },
    help: {
      de: 'Sie betreiben die Anwendung selbst; der Anbieter stellt die Plattform und hilft auf Anfrage.',
      en: 'You run the application yourselves; the provider supplies the platform and helps when asked.',
    },
    source: 'judgement',
    assumption: true,
  },
  {
    id: 'managed',
    title: { de: 'Betreut', en: 'Managed' },
    help: {
      de: 'Der Anbieter betreibt die Anwendung und steht für ihren Betrieb ein.',
      en: 'The provider runs the application and answers for its operation.',
    },
    source: 'judgement',
    assumption: true,
  },
]

export const reactionTiers: ProviderProfile['reactionTiers'] = [
  {
    id: 'business-hours',
    title: { de: 'Geschäftszeit, Mo–Fr 9–17 Uhr, 4 Stunden', en: 'Business hours, Mon–Fri 9–17, 4 hours' },
    days: [1, 5],
    from: '09:00',
    to: '17:00',
    reaction: { quantity: '4 h' },
    source: 'judgement',
    assumption: true,
  },
  {
    id: 'extended',
    title: { de: 'Erweitert, Mo–So 7–21 Uhr, 2 Stunden', en: 'Extended, Mon–Sun 7–21, 2 hours' },
    days: [1, 7],
    from: '07:00',
    to: '21:00',
    reaction: { quantity: '2 h' },
    source: 'judgement',
    assumption: true,
  },
  {
    id: 'around-the-clock-1h',
    title: { de: 'Rund um die Uhr, 1 Stunde', en: 'Around the clock, 1 hour' },
    days: [1, 7],
    from: '00:00',
    to: '24:00',
    reaction: { quantity: '1 h' },
    source: 'azure-support',
    assumption: true,
  },
  {
    id: 'around-the-clock-15min',
    title: { de: 'Rund um die Uhr, 15 Minuten', en: 'Around the clock, 15 minutes' },
    days: [1, 7],
    from: '00:00',
    to: '24:00',
    reaction: { quantity: '15 min' },
    source: 'azure-support',
    assumption: true,
  },
]

export const diskClasses: ProviderProfile['diskClasses'] = [
  {
    id: 'hdd',
    title: { de: 'Festplatte (HDD)', en: 'Hard disk (HDD)' },
    iops: 250,
    throughput: { quantity: '250 MiB/s' },
    source: 'aws-volumes',
    assumption: true,
  },
  {
    id: 'ssd',
    title: { de: 'Halbleiterspeicher (SSD)', en: 'Solid state (SSD)' },
    iops: 3000,
    throughput: { quantity: '125 MiB/s' },
    source: 'aws-volumes',
    assumption: true,
  },
]
