import type { Case, Outcome } from '../case.ts'

interface Size {
  readonly users: number
  readonly peak: number
  readonly servers?: number
  readonly cpu?: number
  readonly memory?: number
  readonly date?: string
  readonly source: string
  readonly leftOut?: string
}

const docs = 'https://docs.gitlab.com/administration/reference_architectures/'

const sizes: readonly Size[] = [
  { users: 100, peak: 2, date: '2019', source: 'GitLab documentation, 10,000 User Configuration: load rule' },
  { users: 1000, peak: 25, servers: 1, cpu: 8, memory: 16, source: `${docs}1k_users` },
  { users: 2000, peak: 49, servers: 8, cpu: 33, memory: 61, source: `${docs}2k_users.html` },
  {
    users: 3000,
    peak: 72,
    cpu: 74,
    date: '2020',
    source: 'https://github.com/gitlabhq/gitlabhq doc/administration/reference_architectures/3k_users.md',
    leftOut: 'Memory: not known for all servers.',
  },
  {
    users: 10_000,
    peak: 240,
    date: '2020',
    source: 'GitLab documentation, reference architectures, 10,000 user configuration',
    leftOut: 'Processors and servers: of the application only.',
  },
  { users: 25_000, peak: 610, cpu: 390, memory: 875, source: `${docs}25k_users` },
  {
    users: 50_000,
    peak: 1220,
    source: `${docs}50k_users`,
    leftOut: 'Processors and memory: those of the application are not in the text read.',
  },
]

/** GitLab's reference architectures: capacity points with headroom, load-tested; peaks are sums over kinds of requests. */
export const gitlab: readonly Case[] = sizes.map((size): Case => {
  const outcomes: Outcome[] = [
    { figure: 'peakRequestRate', value: size.peak, unit: 'hit/s', note: 'API, web and Git together' },
  ]
  if (size.servers) outcomes.push({ figure: 'productionServers', value: size.servers, unit: 'server' })
  if (size.cpu) outcomes.push({ figure: 'productionCpu', value: size.cpu, unit: 'vCPU', note: 'Sum of all roles' })
  if (size.memory)
    outcomes.push({ figure: 'productionMemory', value: size.memory, unit: 'GiB', note: 'Sum of all roles' })
  return {
    id: `gitlab-${size.users}`,
    name: `GitLab, reference for ${size.users.toLocaleString('en')} users`,
    family: 'gitlab',
    date: size.date ?? '2025',
    sources: [size.source],
    basis: 'recommended',
    confidence: 'high',
    answers: { 'load.users': `${size.users} users` },
    situation: { 'estimate.application-kind': 'business' },
    outcomes,
    ...(size.leftOut && { leftOut: size.leftOut }),
  }
})
