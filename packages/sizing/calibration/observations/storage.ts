import type { Evidence } from '../evidence.ts'

const borg = 'https://github.com/borgbackup/borg/issues/'

/** Stored data, their growth, and backups. */
export const storageEvidence: readonly Evidence[] = [
  {
    assumption: 'databasePerUser',
    unit: 'MiB/user',
    prior: { value: 5, low: 0.5, high: 50 },
    observations: [
      { family: 'mastodon', value: 3.2, kind: 'community', source: 'hachyderm-2022', how: '93 GiB over 30,000' },
      { family: 'mastodon', value: 13.4, kind: 'community', source: 'masto-donte-2018', how: '6,755 MB over 480' },
    ],
  },
  {
    assumption: 'filesPerUser',
    unit: 'MiB/user',
    prior: { value: 60, low: 5, high: 700 },
    observations: [
      { family: 'mastodon', value: 31.7, kind: 'community', source: 'hachyderm-2022', how: '929 GiB over 30,000' },
      { family: 'mastodon', value: 447, kind: 'community', source: 'hachyderm-2024-users', how: '23 TiB over 54,000' },
      {
        family: 'mattermost',
        value: [20, 300],
        kind: 'community',
        source: 'https://docs.mattermost.com/administration-guide/scale/scale-to-200-users.html (2025)',
        how: '1 to 25 MB per user and month, for a year',
      },
      {
        family: 'zulip',
        value: [50, 100],
        kind: 'community',
        source: 'zulip-100',
        how: '100 GB for thousands of users',
      },
      { family: 'tu-berlin', value: 3034, kind: 'data', source: 'tu-berlin-2017', how: '70 TB over 22,000' },
      { family: 'pinboard', value: 797, kind: 'data', source: 'pinboard-2015-users', how: '20.9 TB over 25,000' },
      { family: 'pinboard', value: 4116, kind: 'data', source: 'pinboard-2020-users', how: '82 TB over 19,000' },
      { family: 'sciebo', value: 9537, kind: 'data', source: 'sciebo-2015', how: '5 PB over 500,000, planned' },
    ],
  },
  {
    assumption: 'dataGrowth',
    unit: '%/year',
    prior: { value: 40, low: 12, high: 140 },
    observations: [
      { family: 'pinboard', value: 97, source: 'pinboard-2011', how: '3 to 8.8 TB in two years, of the start' },
      { family: 'pinboard', value: 70, source: 'pinboard-2012', how: '5.9 to 14.2 TB in two years' },
      { family: 'pinboard', value: 69, source: 'pinboard-2013', how: '8.8 to 20.9 TB in two years' },
      { family: 'pinboard', value: 53, source: 'pinboard-2020-users', how: '31.8 to 82 TB in three years' },
      { family: 'mastodon', value: 900, source: 'hachyderm-2024', how: '0.93 to 23 TiB in two years, less the users' },
      { family: 'borg-8433', value: 35, source: `${borg}8433 (2024-09-28)`, how: '1.23 to 1.54 TB in nine months' },
    ],
  },
  {
    assumption: 'usualChangePerDay',
    unit: '%/day',
    prior: { value: 0.5, low: 0.05, high: 5 },
    observations: [
      {
        family: 'borg-4632',
        value: 0.009,
        source: `${borg}4632 (2018-01)`,
        how: '3 to 15 MB of 100 GB: a lower bound',
      },
      { family: 'borg-2113', value: 0.067, source: `${borg}2113 (2017-01-29)`, how: '130 MB of 195 GB' },
      { family: 'borg-883', value: 0.26, source: `${borg}883 (2016-04-11)`, how: '88.5 kB of 34.5 MB' },
      {
        family: 'commvault',
        value: 1.07,
        source: 'https://community.commvault.com/storage-and-deduplication-49/calculating-the-rate-of-change-1035',
        how: '15 TB of 200 TB in a week (2021-06-29)',
      },
      {
        family: 'da-rz',
        value: [1, 2],
        source: 'https://www.da-rz.de/de/glossary/change-rate-aenderungsrate/',
        how: '100 to 200 MB of 10 GB, a rule of thumb',
      },
    ],
  },
  {
    assumption: 'backupCompression',
    unit: '1',
    shape: 'share',
    prior: { value: 0.85, low: 0.6, high: 0.97 },
    observations: [
      { family: 'borg-883', value: 0.99, source: `${borg}883`, how: 'Compressed over original' },
      { family: 'borg-2113', value: 0.99, source: `${borg}2113`, how: 'Compressed over original' },
      { family: 'borg-5408', value: 0.954, source: `${borg}5408`, how: 'Compressed over original' },
      { family: 'borg-8433', value: 0.97, source: `${borg}8433`, how: 'Compressed over original' },
      { family: 'borg-4632', value: 0.8, source: `${borg}4632`, how: 'Compressed over original' },
      { family: 'borg-5038', value: 0.72, source: `${borg}5038`, how: 'Compressed over original' },
      {
        family: 'vorta',
        value: 0.505,
        source: 'https://github.com/borgbase/vorta/issues/497',
        how: '12.5 of 24.75 TB',
      },
    ],
  },
]
