import type { ProviderProfile } from './provider-profile.schema.ts'

/** Public practice that the generic profile leans on, and our own judgement where there is none. */
export const genericSources = {
  borg: {
    title: 'BorgBackup documentation, quick start: automating backups',
    url: 'https://borgbackup.readthedocs.io/en/stable/quickstart.html',
    date: '2026-11-23',
  },
  'azure-support': {
    title: 'Microsoft Azure: support scope and responsiveness',
    url: 'https://azure.microsoft.com/en-gb/support/plans/response/',
    date: '2026-11-23',
  },
  'aws-volumes': {
    title: 'Amazon EBS: volume types (sc1 for hard disks, gp3 for solid state)',
    url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
    date: '2026-11-23',
  },
  'published-incidents': {
    title:
      'Median of six published incident reports: OpenStreetMap 2022 to 2025 (four), Hachyderm 2022-12-13, crates.io 2023-07-20',
    url: 'https://github.com/openstreetmap/owg-website',
    date: '2025-07-11',
  },
  judgement: { title: 'Judgement of the authors of this profile, no outside source', date: '2026-11-23' },
} satisfies ProviderProfile['sources']
