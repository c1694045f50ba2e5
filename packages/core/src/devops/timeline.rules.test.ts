import { expect, test } from 'vitest'
import { advise } from '../advice/advise.ts'
import type { Answer, Answers } from '../answer/answer.ts'
import type { AnswerValue, TableRow } from '../answer/value.ts'
import type { Guide } from '../guide/guide.schema.ts'
import { timeline } from './timeline.ts'

const guide: Guide = {
  id: 'devops',
  version: '1.0.0',
  title: { de: 'Leitfaden', en: 'Guide' },
  purpose: { de: 'Test', en: 'Test' },
  sources: {},
  chapters: [timeline],
  retired: [],
}
const today = '2027-03-01'

function answered(value: AnswerValue): Answer {
  return { state: 'answered', value }
}

function milestones(dates: Record<string, string>): Answers {
  return {
    'timeline.milestones': answered(Object.entries(dates).map(([id, by]): TableRow => ({ id, cells: { by } }))),
  }
}

function dates(...rows: TableRow['cells'][]): Answers {
  return { 'timeline.dates': answered(rows.map((cells, index) => ({ id: `row-${index + 1}`, cells }))) }
}

const newsletter = dates({ what: 'Newsletter', kind: 'advertising', when: '2027-09-01' })

const examples: readonly { rule: string; example: string; fires: Answers; silent: Answers }[] = [
  {
    rule: 'timeline.milestones.order',
    example: 'neighbours the wrong way round',
    fires: milestones({ production: '2027-05-02', ready: '2027-05-01' }),
    silent: milestones({ production: '2027-05-01', ready: '2027-05-01', 'go-live': '2027-05-02' }),
  },
  {
    rule: 'timeline.milestones.order',
    example: 'the last before the first, dates between them missing',
    fires: milestones({ development: '2028-01-01', 'go-live': '2027-12-31' }),
    silent: milestones({ development: '2027-12-31', 'go-live': '2028-01-01' }),
  },
  {
    rule: 'timeline.milestones.past',
    example: 'one of two dates has passed',
    fires: milestones({ development: '2027-02-28', staging: '2027-06-01' }),
    silent: milestones({ development: today, staging: '2027-06-01' }),
  },
  {
    rule: 'timeline.dates.before-go-live',
    example: 'a deadline while data are moved',
    fires: {
      ...milestones({ ready: '2027-05-01', 'go-live': '2027-06-01' }),
      ...dates({ kind: 'deadline', when: '2028-01-01' }, { kind: 'deadline', when: '2027-05-15' }),
    },
    silent: {
      ...milestones({ ready: '2027-05-01', 'go-live': '2027-06-01' }),
      ...dates({ kind: 'deadline', when: '2027-04-30' }, { kind: 'deadline', when: '2027-06-02' }),
    },
  },
  {
    rule: 'timeline.dates.without-load-profile',
    example: 'nobody touched the load profile',
    fires: newsletter,
    silent: dates({ what: 'Jahresabschluss', kind: 'deadline', when: '2027-12-31' }),
  },
  {
    rule: 'timeline.dates.without-load-profile',
    example: 'a load profile without events',
    fires: { ...newsletter, 'load.seasonality': answered({ weekdays: [1, 1, 1, 1, 1, 2, 2] }) },
    silent: { ...newsletter, 'load.seasonality': answered({ events: [{ name: 'Newsletter', factor: 4 }] }) },
  },
]

test.each(examples)('$rule: $example', ({ rule, fires, silent }) => {
  expect(advise({ guide, answers: fires, today }).map((finding) => finding.rule)).toContain(rule)
  expect(advise({ guide, answers: silent, today }).map((finding) => finding.rule)).not.toContain(rule)
})

test('every rule has an example', () => {
  expect(new Set(examples.map((example) => example.rule))).toEqual(new Set(timeline.rules.map((rule) => rule.id)))
})

test('the reasons name both milestones of a reversed pair', () => {
  const answers = milestones({ staging: '2027-07-01', production: '2027-08-01', ready: '2027-07-15' })
  expect(advise({ guide, answers, today }).map((finding) => finding.because)).toEqual([
    [
      { question: 'timeline.milestones', part: 'production', column: 'by', found: '2027-08-01' },
      { question: 'timeline.milestones', part: 'ready', column: 'by', found: '2027-07-15' },
    ],
  ])
})

test('without answers nothing is said', () => {
  expect(advise({ guide, answers: {}, today })).toEqual([])
})
