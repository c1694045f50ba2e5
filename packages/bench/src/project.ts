import type { Answers } from '@leitfaden/core'
import { flyingCircus } from '@leitfaden/core/providers'
import { exampleEu } from '../../sizing/src/prices.ts'

const answered = (value: unknown) => ({ state: 'answered', value }) as Answers[string]

/** A project of middling detail: eight answers, everything else assumed. */
export const project = {
  answers: {
    'load.users': answered({ low: 4000, high: 6000, unit: 'user' }),
    'load.hits': answered({ amount: { low: 300_000, high: 450_000, unit: '1/month' }, basis: 'page-views' }),
    'timeline.growth': answered({ low: 20, high: 60, unit: '%' }),
    'load.data': answered([
      { id: 'row-1', cells: { what: 'Shop', kind: 'database', size: { value: 8, unit: 'GiB' }, 'for-ever': true } },
      { id: 'row-2', cells: { what: 'Pictures', kind: 'images', size: { low: 40, high: 90, unit: 'GiB' } } },
      {
        id: 'row-3',
        cells: { what: 'Logs', kind: 'logs', size: { value: 5, unit: 'GiB' }, kept: { value: 3, unit: 'month' } },
      },
    ]),
    'reliability.service-level': answered({
      level: 'managed',
      maxDowntime: { value: 8, unit: 'h' },
      reaction: 'extended',
    }),
    'estimate.application-kind': answered('shop'),
  } satisfies Answers,
  provider: flyingCircus,
  prices: exampleEu,
}
