import type { Case } from '../case.ts'

const situation = { 'estimate.application-kind': 'website', 'estimate.time-zones': 'worldwide' } as const

/** Wikipedia and its sister projects. */
export const wikimedia: readonly Case[] = [
  {
    id: 'wikipedia-2008',
    name: 'Wikipedia',
    family: 'wikimedia',
    date: '2008-03-05',
    sources: ['https://tumbledry.org/2008/03/05/wikipedia_statistics'],
    basis: 'measured',
    confidence: 'medium',
    answers: { 'load.hits': { amount: '100000000000/month', basis: 'requests' } },
    situation,
    outcomes: [
      { figure: 'averageRequestRate', value: 40_000, unit: 'hit/s' },
      { figure: 'transfer', value: 1300, unit: 'TB/month' },
      { figure: 'averageBandwidth', value: 4000, unit: 'Mbit/s', note: 'Published as 500 MB/s' },
    ],
  },
  {
    id: 'wikimedia-2010',
    name: 'All Wikimedia projects',
    family: 'wikimedia',
    date: '2010-01-11',
    sources: ['https://lists.wikimedia.org/pipermail/foundation-l/2010-January/056592.html'],
    basis: 'measured',
    confidence: 'high',
    answers: { 'load.transfer': '1773900 GB/month' },
    situation,
    outcomes: [
      { figure: 'peakBandwidth', value: 10_000, unit: 'Mbit/s', note: 'Mean of five minutes' },
      { figure: 'peakRequestRate', value: 91_725, unit: 'hit/s' },
    ],
    leftOut: 'The mean of 24 hours, 5.4 Gbit/s, is the input: over 730 hours it makes 1,773,900 GB.',
  },
]
