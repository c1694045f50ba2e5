import type { Case } from '../case.ts'

const situation = { 'estimate.application-kind': 'business' } as const
const social = {
  family: 'sharepoint',
  date: '2017-08-25',
  sources: [
    'https://github.com/MicrosoftDocs/OfficeDocs-SharePoint SharePoint/SharePointServer/administration/social-performance-and-capacity.md',
  ],
  basis: 'recommended',
  confidence: 'high',
  situation,
} as const

/** Work behind a login: intranets, project management, learning. */
export const business: readonly Case[] = [
  {
    id: 'sharepoint-rule',
    name: 'SharePoint, rules for 1,000 users',
    family: 'sharepoint',
    date: '2011',
    sources: [
      'http://sharepoint-sandbox.com/index.php/arch/item/2305-how-to-determine-farm-throughput-requirements',
      'https://learn.microsoft.com/en-us/previous-versions/tn-archive/cc287743(v=office.12)',
    ],
    basis: 'recommended',
    confidence: 'medium',
    answers: { 'load.users': '1000 users' },
    situation,
    outcomes: [
      { figure: 'peakRequestRate', value: 1, unit: 'hit/s' },
      { figure: 'concurrentUsers', value: [50, 100], unit: 'user', note: '5 to 10 %' },
    ],
  },
  {
    ...social,
    id: 'sharepoint-10k',
    name: 'SharePoint My Sites, 10,000 users',
    answers: { 'load.users': '10000 users' },
    outcomes: [
      { figure: 'productionServers', value: [4, 6], unit: 'server', note: '2 to 4 web, one cache, one database' },
    ],
    leftOut: 'Users per hour: not at the same time.',
  },
  {
    ...social,
    id: 'sharepoint-100k',
    name: 'SharePoint My Sites, 100,000 users',
    answers: { 'load.users': '100000 users' },
    outcomes: [
      {
        figure: 'productionServers',
        value: [6, 12],
        unit: 'server',
        note: '4 to 8 web, 1 or 2 each of cache, database',
      },
    ],
  },
  {
    ...social,
    id: 'sharepoint-500k',
    name: 'SharePoint My Sites, 500,000 users',
    answers: { 'load.users': '500000 users' },
    outcomes: [{ figure: 'productionServers', value: 13, unit: 'server', note: '8 web, 3 caches, 2 databases' }],
  },
  {
    id: 'openproject-200',
    name: 'OpenProject, up to 200 users',
    family: 'openproject',
    date: '2025',
    sources: ['https://github.com/opf/openproject docs/installation-and-operations/system-requirements/README.md'],
    basis: 'recommended',
    confidence: 'high',
    answers: { 'load.users': '200 users' },
    situation,
    outcomes: [
      { figure: 'productionServers', value: 1, unit: 'server' },
      { figure: 'productionCpu', value: 4, unit: 'vCPU' },
      { figure: 'productionMemory', value: 4, unit: 'GiB' },
    ],
  },
  {
    id: 'moodle-1000-concurrent',
    name: 'Moodle, 1,000 users at the same time',
    family: 'moodle',
    date: '2020',
    sources: ['https://github.com/sammuelcp/moodle-docker README'],
    basis: 'planned',
    confidence: 'low',
    answers: { 'load.concurrent-users': '1000 users' },
    situation,
    outcomes: [
      { figure: 'productionServers', value: 2, unit: 'server' },
      { figure: 'productionCpu', value: 16, unit: 'vCPU', note: 'Application 8, database 8' },
      { figure: 'productionMemory', value: 20, unit: 'GiB', note: 'Application 12, database 8' },
    ],
  },
]
