import type { Case } from '../case.ts'

const situation = { 'estimate.application-kind': 'community', 'estimate.time-zones': 'worldwide' } as const
const family = 'stack-exchange'
const architecture = 'https://stackoverflow.blog/2016/02/17/stack-overflow-the-architecture-2016-edition/'
const whatItTakes = 'https://nickcraver.com/blog/2013/11/22/what-it-takes-to-run-stack-overflow/'

/** Questions and answers, operated by its makers on servers of their own; files come from a content delivery network. */
export const stackExchange: readonly Case[] = [
  {
    id: 'stack-overflow-2009',
    name: 'Stack Overflow, one web and one database server',
    family,
    date: '2009-05',
    sources: ['http://pinderkent.phumblog.com/tag/sun_microsystems/'],
    basis: 'measured',
    confidence: 'medium',
    answers: { 'load.hits': { amount: '16000000/month', basis: 'page-views' } },
    situation,
    outcomes: [
      { figure: 'productionServers', value: 2, unit: 'server' },
      { figure: 'productionCpu', value: 16, unit: 'vCPU', note: 'Two servers of eight cores each' },
    ],
    leftOut: 'Page views per second: a division of the input.',
  },
  {
    id: 'stack-exchange-2013',
    name: 'Stack Exchange network, one working day',
    family,
    date: '2013-11-12',
    sources: [whatItTakes],
    basis: 'measured',
    confidence: 'high',
    answers: { 'load.hits': { amount: '36095312/day', basis: 'page-views' } },
    situation,
    outcomes: [
      { figure: 'requests', value: 148_084_883, unit: 'hit/d' },
      {
        figure: 'transfer',
        value: 1_412_567,
        unit: 'MB/d',
        note: 'All bytes sent (1,125,993 MB) and received (286,575 MB)',
      },
    ],
    leftOut: 'Rates per second and Mbit/s: divisions of the same numbers. Bytes sent over HTTP alone (833,993 MB).',
  },
  {
    id: 'stack-exchange-2013-requests',
    name: 'Stack Exchange network, from its requests',
    family,
    date: '2013-11-12',
    sources: [whatItTakes],
    basis: 'measured',
    confidence: 'high',
    answers: { 'load.hits': { amount: '148084883/day', basis: 'requests' } },
    situation,
    outcomes: [{ figure: 'transfer', value: 1_412_567, unit: 'MB/d', note: 'All bytes sent and received' }],
  },
  {
    id: 'stack-exchange-2014',
    name: 'Stack Exchange network',
    family,
    date: '2014-07-21',
    sources: [
      'http://highscalability.com/blog/2014/7/21/stackoverflow-update-560m-pageviews-a-month-25-servers-and-i.html',
    ],
    basis: 'measured',
    confidence: 'medium',
    answers: { 'load.hits': { amount: '560000000/month', basis: 'page-views' } },
    situation,
    outcomes: [
      { figure: 'peakRequestRate', value: [2600, 3000], unit: 'hit/s' },
      { figure: 'productionServers', value: 25, unit: 'server' },
    ],
    leftOut: 'Memory and disks: of the database servers only.',
  },
  {
    id: 'stack-exchange-2014-users',
    name: 'Stack Exchange network, from its accounts',
    family,
    date: '2014-07-21',
    sources: [
      'http://highscalability.com/blog/2014/7/21/stackoverflow-update-560m-pageviews-a-month-25-servers-and-i.html',
    ],
    basis: 'measured',
    confidence: 'medium',
    answers: { 'load.users': '4000000 users' },
    situation,
    outcomes: [
      { figure: 'pageViews', value: 560_000_000, unit: 'page-view/month' },
      { figure: 'peakRequestRate', value: [2600, 3000], unit: 'hit/s' },
      { figure: 'productionServers', value: 25, unit: 'server' },
    ],
    leftOut: 'Most visitors have no account: the accounts are fewer than the people meant by the question.',
  },
  {
    id: 'stack-exchange-2016',
    name: 'Stack Exchange network, one working day',
    family,
    date: '2016-02-09',
    sources: [architecture],
    basis: 'measured',
    confidence: 'high',
    answers: { 'load.hits': { amount: '66294789/day', basis: 'page-views' } },
    situation,
    outcomes: [
      { figure: 'requests', value: 209_420_973, unit: 'hit/d' },
      {
        figure: 'transfer',
        value: 3_654_000,
        unit: 'MB/d',
        note: 'All bytes sent (3,084,304 MB) and received (about 570,000 MB)',
      },
      { figure: 'productionServers', value: 27, unit: 'server', note: 'Sum of the published roles' },
    ],
    leftOut: 'Rates: divisions. Computing time per request is an observation.',
  },
  {
    id: 'stack-exchange-2016-requests',
    name: 'Stack Exchange network, from its requests',
    family,
    date: '2016-02-09',
    sources: [architecture],
    basis: 'measured',
    confidence: 'high',
    answers: { 'load.hits': { amount: '209420973/day', basis: 'requests' } },
    situation,
    outcomes: [
      { figure: 'transfer', value: 3_654_000, unit: 'MB/d', note: 'All bytes sent and received' },
      { figure: 'productionServers', value: 27, unit: 'server', note: 'Sum of the published roles' },
    ],
  },
]
