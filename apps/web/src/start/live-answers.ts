import type { Answers } from '@leitfaden/core'

/** What the small example on the start screen knows; undefined: not yet. */
export interface LiveInputs {
  /** In a month. */
  readonly pageViews?: number | undefined
  /** In GiB. */
  readonly stored?: number | undefined
  /** Id of a reaction tier of the provider. */
  readonly cover?: string | undefined
}

/** The same as the answers of a project would hold. */
export function liveAnswers({ pageViews, stored, cover }: LiveInputs): Answers {
  return {
    ...(pageViews !== undefined && {
      'load.hits': {
        state: 'answered',
        value: { amount: { value: pageViews, unit: '1/month' }, basis: 'page-views' },
      },
    }),
    ...(stored !== undefined && {
      'load.data': {
        state: 'answered',
        value: [{ id: 'row-1', cells: { kind: 'database', size: { value: stored, unit: 'GiB' } } }],
      },
    }),
    ...(cover !== undefined && {
      'reliability.service-level': { state: 'answered', value: { reaction: cover } },
    }),
  }
}
