import type { Case } from '../case.ts'

const situation = { 'estimate.application-kind': 'community' } as const
const element = {
  family: 'element',
  date: '2023',
  sources: ['https://ems-docs.element.io/books/element-server-suite-classic-documentation-lts-2310/page/ess-sizing'],
  basis: 'recommended',
  confidence: 'medium',
  situation,
} as const
const mattermostSource = 'https://github.com/mattermost/docs source/install/software-hardware-requirements.rst'
const mattermost = { family: 'mattermost', basis: 'recommended', confidence: 'high', situation } as const

/** Chat for teams and organisations, as its makers size it. */
export const chat: readonly Case[] = [
  {
    ...element,
    id: 'element-500',
    name: 'Element Server Suite, up to 500 users',
    answers: { 'load.users': '500 users' },
    outcomes: [
      { figure: 'productionCpu', value: 3, unit: 'vCPU', note: 'Server 2, database 1' },
      { figure: 'productionMemory', value: 5.95, unit: 'GiB', note: '2,000 MiB and 4 GiB' },
    ],
  },
  {
    ...element,
    id: 'element-2500',
    name: 'Element Server Suite, up to 2,500 users',
    answers: { 'load.users': '2500 users' },
    outcomes: [
      { figure: 'productionCpu', value: 8, unit: 'vCPU', note: 'Server 6, database 2' },
      { figure: 'productionMemory', value: 17.5, unit: 'GiB', note: '5,650 MiB and 12 GiB' },
    ],
  },
  {
    ...element,
    id: 'element-10000',
    name: 'Element Server Suite, up to 10,000 users',
    answers: { 'load.users': '10000 users' },
    outcomes: [
      { figure: 'productionCpu', value: 14, unit: 'vCPU', note: 'Server 10, database 4' },
      { figure: 'productionMemory', value: 24, unit: 'GiB', note: '8,150 MiB and 16 GiB' },
    ],
  },
  {
    id: 'zulip-100',
    name: 'Zulip, 100 users and more',
    family: 'zulip',
    date: '2018',
    sources: ['https://github.com/zulip/zulip docs/production/requirements.md'],
    basis: 'recommended',
    confidence: 'medium',
    answers: { 'load.users': '100 users' },
    situation,
    outcomes: [
      { figure: 'productionServers', value: 1, unit: 'server' },
      { figure: 'productionCpu', value: 2, unit: 'vCPU' },
      { figure: 'productionMemory', value: 4, unit: 'GiB' },
    ],
    leftOut: '10 GB of disk for dozens of users: a minimum, not an expectation.',
  },
  {
    ...mattermost,
    id: 'mattermost-1000',
    name: 'Mattermost, up to 1,000 registered users',
    date: '2024',
    sources: [mattermostSource],
    answers: { 'load.users': '1000 users' },
    outcomes: [
      { figure: 'productionServers', value: 1, unit: 'server' },
      { figure: 'productionCpu', value: 1, unit: 'vCPU' },
      { figure: 'productionMemory', value: 2, unit: 'GiB' },
    ],
  },
  {
    ...mattermost,
    id: 'mattermost-2000',
    name: 'Mattermost, up to 2,000 registered users',
    date: '2024',
    sources: [mattermostSource],
    answers: { 'load.users': '2000 users' },
    outcomes: [
      { figure: 'productionServers', value: 1, unit: 'server' },
      { figure: 'productionCpu', value: 2, unit: 'vCPU' },
      { figure: 'productionMemory', value: 4, unit: 'GiB' },
    ],
  },
  {
    ...mattermost,
    id: 'mattermost-200-concurrent',
    name: 'Mattermost, 200 users at the same time',
    date: '2025',
    sources: ['https://docs.mattermost.com/administration-guide/scale/scale-to-200-users.html'],
    answers: { 'load.concurrent-users': '200 users' },
    outcomes: [
      { figure: 'productionServers', value: 3, unit: 'server' },
      { figure: 'productionCpu', value: 20, unit: 'vCPU', note: 'Application 2, database 2, proxy 16' },
      { figure: 'productionMemory', value: 84, unit: 'GiB', note: 'Application 4, database 16, proxy 64' },
    ],
  },
  {
    ...mattermost,
    id: 'mattermost-2000-concurrent',
    name: 'Mattermost, 2,000 users at the same time',
    date: '2025',
    sources: ['https://docs.mattermost.com/scale/scale-to-2000-users.html'],
    answers: { 'load.concurrent-users': '2000 users' },
    outcomes: [
      { figure: 'productionServers', value: 7, unit: 'server' },
      { figure: 'productionCpu', value: 32, unit: 'vCPU', note: 'Application 4, databases 4, search 8, proxy 16' },
      { figure: 'productionMemory', value: 168, unit: 'GiB', note: 'Application 8, databases 32, search 64, proxy 64' },
    ],
  },
  {
    ...mattermost,
    id: 'mattermost-30000-concurrent',
    name: 'Mattermost, 30,000 users at the same time',
    date: '2025',
    sources: ['https://docs.mattermost.com/deployment-guide/scale/scale-to-30000-users'],
    answers: { 'load.concurrent-users': '30000 users' },
    outcomes: [
      { figure: 'productionServers', value: 9, unit: 'server' },
      { figure: 'productionCpu', value: 80, unit: 'vCPU', note: 'Application 16, databases 16, search 32, proxy 16' },
      {
        figure: 'productionMemory',
        value: 480,
        unit: 'GiB',
        note: 'Application 32, databases 128, search 256, proxy 64',
      },
    ],
  },
  {
    ...mattermost,
    id: 'mattermost-88000-concurrent',
    name: 'Mattermost, 88,000 users at the same time',
    date: '2024',
    sources: ['https://docs.mattermost.com/scale/scale-to-88000-users.html'],
    answers: { 'load.concurrent-users': '88000 users' },
    outcomes: [
      { figure: 'productionServers', value: 11, unit: 'server' },
      { figure: 'productionCpu', value: 176, unit: 'vCPU', note: 'Application 96, databases 80' },
      { figure: 'productionMemory', value: 832, unit: 'GiB', note: 'Application 192, databases 640' },
    ],
  },
]
