import type { Case, Outcome } from '../case.ts'

const data = { 'estimate.application-kind': 'data' } as const
const university = { ...data, 'estimate.time-zones': 'one' } as const
const pinboardSource = 'http://blog.pinboard.in/2015/07/pinboard_turns_six/'

/** Archived TB and thousands of active users at Pinboard, by year. */
const pinboard = { 2011: [3, 16], 2012: [5.9, 23], 2013: [8.8, 23], 2014: [14.2, 24], 2015: [20.9, 25] } as const

function pinboardFrom(year: 2011 | 2012 | 2013): Case {
  const [size, users] = pinboard[year]
  const [later, laterUsers] = pinboard[(year + 2) as 2013 | 2014 | 2015]
  return {
    id: `pinboard-${year}`,
    name: `Pinboard, from ${year} to ${year + 2}`,
    family: 'pinboard',
    date: '2015-07-09',
    sources: [pinboardSource],
    basis: 'measured',
    confidence: 'high',
    answers: {
      'load.users': `${users * 1000} users`,
      'timeline.growth': `${Math.round((laterUsers / users - 1) * 100)} %`,
      'load.data': [{ what: 'Archived pages', kind: 'archive', size: `${size} TB`, 'for-ever': true }],
    },
    situation: data,
    outcomes: [{ figure: 'stored', value: later, unit: 'TB', month: 24 }],
    leftOut: 'Growth of the users as it came, so that only the growth of the data is judged.',
  }
}

function matomo(views: number, outcomes: readonly [servers: number, cpu: number, memory: number]): Case {
  const [servers, cpu, memory] = outcomes
  return {
    id: `matomo-${views}`,
    name: `Matomo, ${views.toLocaleString('en')} page views a month`,
    family: 'matomo',
    date: '2023',
    sources: ['https://matomo.org/faq/on-premise/matomo-requirements/ (as quoted in a public wiki)'],
    basis: 'recommended',
    confidence: 'medium',
    answers: { 'load.hits': { amount: `${views}/month`, basis: 'page-views' } },
    situation: data,
    outcomes: [
      { figure: 'productionServers', value: servers, unit: 'server' },
      { figure: 'productionCpu', value: cpu, unit: 'vCPU' },
      { figure: 'productionMemory', value: memory, unit: 'GiB' },
    ],
    leftOut: 'Disk sizes: they hold years of visits, about which nothing is said.',
  }
}

function nextcloud(id: string, users: string, outcomes: readonly Outcome[]): Case {
  return {
    id,
    name: `Nextcloud, ${users}`,
    family: 'nextcloud',
    date: '2017',
    sources: ['https://github.com/nextcloud/documentation admin_manual/installation/deployment_recommendations'],
    basis: 'recommended',
    confidence: 'medium',
    answers: { 'load.users': users },
    situation: data,
    outcomes,
    leftOut: 'Processors: given in sockets. Sizes of storage: upper bounds.',
  }
}

/** File sharing, archives, analytics, certificate logs: few requests, much data. */
export const dataServices: readonly Case[] = [
  {
    id: 'tu-berlin-2017',
    name: 'TU Berlin, Nextcloud',
    family: 'tu-berlin',
    date: '2017',
    sources: ['https://nextcloud.com/es/?p=2732'],
    basis: 'measured',
    confidence: 'high',
    answers: { 'load.users': '22000 users' },
    situation: university,
    outcomes: [
      { figure: 'stored', value: 70, unit: 'TB' },
      { figure: 'applicationServers', value: 4, unit: 'server' },
    ],
  },
  {
    id: 'sciebo-2015',
    name: 'sciebo, ownCloud of the universities of North Rhine-Westphalia',
    family: 'sciebo',
    date: '2015-03',
    sources: [
      'https://docplayer.net/amp/14517373-Sciebo-die-campuscloud-fur-nrw-the-academic-nrw-cloud-storage-service.html',
    ],
    basis: 'planned',
    confidence: 'high',
    answers: { 'load.users': '500000 users' },
    situation: university,
    outcomes: [
      { figure: 'productionDisk', value: 5000, unit: 'TB' },
      { figure: 'applicationServers', value: 48, unit: 'server', note: '16 at each of three sites' },
      { figure: 'productionServers', value: 60, unit: 'server', note: 'With 4 database servers at each site' },
    ],
    leftOut: 'Cores: of the application only. How many came is not known: 500,000 could have.',
  },
  nextcloud('nextcloud-150', '150 users', [
    { figure: 'productionServers', value: 1, unit: 'server' },
    { figure: 'productionMemory', value: 16, unit: 'GiB' },
  ]),
  nextcloud('nextcloud-1000', '150 to 1000 users', [
    { figure: 'productionServers', value: [5, 7], unit: 'server', note: '2 to 4 application, 2 database, 1 balancer' },
    { figure: 'productionMemory', value: [208, 272], unit: 'GiB', note: '32 each, twice 64, and 16' },
  ]),
  nextcloud('nextcloud-100000', '5000 to 100000 users', [
    { figure: 'productionServers', value: [10, 26], unit: 'server', note: '4 to 20, 4 database, 2 balancers' },
    { figure: 'productionMemory', value: [800, 1824], unit: 'GiB', note: '64 each, four times 128, twice 16' },
  ]),
  pinboardFrom(2011),
  pinboardFrom(2012),
  pinboardFrom(2013),
  {
    id: 'pinboard-2015-users',
    name: 'Pinboard, from its users',
    family: 'pinboard',
    date: '2015-07-09',
    sources: [pinboardSource],
    basis: 'measured',
    confidence: 'high',
    answers: { 'load.users': '25000 users' },
    situation: data,
    outcomes: [{ figure: 'stored', value: 20.9, unit: 'TB' }],
  },
  {
    id: 'pinboard-2020-users',
    name: 'Pinboard, from its users, five years later',
    family: 'pinboard',
    date: '2020-07',
    sources: ['https://blog.pinboard.in/'],
    basis: 'measured',
    confidence: 'medium',
    answers: { 'load.users': '19000 users' },
    situation: data,
    outcomes: [{ figure: 'stored', value: 82, unit: 'TB' }],
    leftOut: 'Cost of 2017: an estimate of somebody else.',
  },
  {
    id: 'letsencrypt-log-2019',
    name: 'Let’s Encrypt, certificate log Oak',
    family: 'letsencrypt',
    date: '2019-11-20',
    sources: ['https://github.com/letsencrypt/website content/en/post/2019-11-20-how-le-runs-ct-logs.md'],
    basis: 'planned',
    confidence: 'high',
    answers: {
      'timeline.growth': '0 %',
      'load.data': [{ what: 'Entries', kind: 'database', size: '0 GB', inflow: '10 TB/year', 'for-ever': true }],
    },
    situation: data,
    outcomes: [{ figure: 'productionDisk', value: 12, unit: 'TB', month: 12, note: 'For one year of entries' }],
    leftOut: 'Processors and memory of the servers: their load was not published.',
  },
  matomo(100_000, [1, 2, 2]),
  matomo(1_000_000, [1, 4, 8]),
  matomo(10_000_000, [2, 16, 32]),
  matomo(100_000_000, [5, 64, 80]),
  {
    id: 'borg-5408',
    name: 'Borg on network storage, about 120 generations',
    family: 'borg-5408',
    date: '2020-10-10',
    sources: ['https://github.com/borgbackup/borg/issues/5408'],
    basis: 'measured',
    confidence: 'medium',
    answers: {
      'load.data': [{ what: 'Files', kind: 'files', size: '195 GB' }],
      'security.backup': { variant: 'own', daily: 120 },
      'estimate.backup-engine': 'borg',
    },
    situation: {},
    outcomes: [{ figure: 'backupVolume', value: 190, unit: 'GB' }],
    leftOut: 'How far the generations lie apart was not published: counted as daily.',
  },
  {
    id: 'borg-2113',
    name: 'Borg on a desktop server, about 10 generations',
    family: 'borg-2113',
    date: '2017-01-29',
    sources: ['https://github.com/borgbackup/borg/issues/2113'],
    basis: 'measured',
    confidence: 'medium',
    answers: {
      'load.data': [{ what: 'Files', kind: 'files', size: '194.98 GB' }],
      'security.backup': { variant: 'own', daily: 10 },
      'estimate.backup-engine': 'borg',
    },
    situation: {},
    outcomes: [{ figure: 'backupVolume', value: 269.88, unit: 'GB' }],
    leftOut: 'How far the generations lie apart was not published: counted as daily.',
  },
]
