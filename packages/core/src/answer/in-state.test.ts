import { expect, test } from 'vitest'
import { inState } from './in-state.ts'

test('remarks stay, the value and the reason of another state do not', () => {
  const remarks = { note: 'see log', source: 'access log', by: 'Ada', at: '2026-11-20' }
  expect(inState({ state: 'answered', value: 'x', ...remarks }, 'discuss')).toEqual({ state: 'discuss', ...remarks })
  expect(inState({ state: 'not-applicable', reason: 'no PHP', ...remarks }, 'unknown')).toEqual({
    state: 'unknown',
    ...remarks,
  })
  expect(inState({ state: 'not-applicable', reason: 'no PHP' }, 'not-applicable')).toEqual({
    state: 'not-applicable',
    reason: 'no PHP',
  })
})

test('an open question is nothing at all, unless something was remarked', () => {
  expect(inState({ state: 'answered', value: 'x' }, 'open')).toBeUndefined()
  expect(inState(undefined, 'open')).toBeUndefined()
  expect(inState({ state: 'unknown', note: 'ask Ada' }, 'open')).toEqual({ state: 'open', note: 'ask Ada' })
})
