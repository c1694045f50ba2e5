import { expect, test } from 'vitest'
import { adviseOn, type PlainAnswers } from '../../test/advise-on.ts'
import { performance } from './performance.ts'

const examples: readonly { rule: string; example: string; fires: PlainAnswers; silent: PlainAnswers }[] = [
  {
    rule: 'performance.long-running.blocks-workers',
    example: 'a job of half an hour',
    fires: {
      'performance.long-running': [
        { what: 'Jahresexport', typical: '5 to 12 min', worst: '30 min', synchronous: true },
      ],
    },
    silent: { 'performance.long-running': { state: 'not-applicable', reason: 'alles unter einer Sekunde' } },
  },
  {
    rule: 'performance.long-running.blocks-workers',
    example: 'a row that says little',
    fires: { 'performance.long-running': [{ what: 'Suche' }] },
    silent: { 'performance.long-running': [] },
  },
  {
    rule: 'performance.cold-cache.breaks-down',
    example: 'breaks down or merely slows down',
    fires: { 'performance.cold-cache': 'breaks-down' },
    silent: { 'performance.cold-cache': 'slower' },
  },
  {
    rule: 'performance.cold-cache.unknown',
    example: 'not known is not the same as not asked yet',
    fires: { 'performance.cold-cache': { state: 'unknown' } },
    silent: { 'performance.cold-cache': { state: 'open' } },
  },
]

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(adviseOn([performance], fires).map((finding) => finding.rule)).toContain(rule)
  expect(adviseOn([performance], silent).map((finding) => finding.rule)).not.toContain(rule)
})

test('every rule has an example', () => {
  expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(performance.rules.map(({ id }) => id)))
})

test('without answers nothing is said', () => {
  expect(adviseOn([performance], {})).toEqual([])
})
