import { expect, test } from 'vitest'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { AnswerKind } from './answer-kind.schema.ts'
import { checkGuide } from './check-guide.ts'
import type { Condition } from './condition.schema.ts'
import type { Guide } from './guide.schema.ts'
import type { Question } from './question.schema.ts'

const text = { de: 'x', en: 'x' }
const option = (id: string) => ({ id, title: text })

function question(name: string, answer: AnswerKind, relevance?: Condition): Question {
  const rest = relevance === undefined ? {} : { relevance }
  return { id: `a.${name}`, prompt: text, help: text, answer, audience: ['customer'], phase: 'offer', ...rest }
}

const questions = [
  question('size', { kind: 'quantity', units: ['GiB', 'TiB'], min: 1, max: 100, usual: [2, 50] }),
  question('time', { kind: 'quantity', units: ['h'] }),
  question('store', { kind: 'choice', options: ['redis', 'nfs'].map(option) }),
  question('tasks', { kind: 'checklist', items: ['locking', 'timeout'].map(option) }),
  question('level', { kind: 'service-level' }),
  question('window', { kind: 'time-window' }),
  question('parts', {
    kind: 'table',
    rows: [option('staging')],
    columns: [
      { id: 'by', title: text, answer: { kind: 'date' } },
      { id: 'role', title: text, answer: { kind: 'choice', options: ['web', 'db'].map(option) } },
    ],
  }),
  question('sync', { kind: 'yes-no' }),
]

function guideWith(changes: { when?: Condition; questions?: Question[]; rule?: object; guide?: object }): Guide {
  const when: Condition = changes.when ?? { question: 'a.size', state: ['open'] }
  const rule = { id: 'a.size.rule', question: 'a.size', when, severity: 'info' as const, text, source: 's' }
  return {
    id: 'sample',
    version: '1.0.0',
    title: text,
    purpose: text,
    sources: { s: { title: 'Sample', date: '2026-01-01' } },
    retired: [],
    chapters: [
      {
        id: 'a',
        title: text,
        introduction: text,
        questions: [...questions, ...(changes.questions ?? [])],
        rules: [{ ...rule, ...changes.rule }],
      },
    ],
    ...changes.guide,
  }
}

const profile = {
  facts: {
    'shortest-window': { title: text, value: { quantity: '3 h' }, source: 's' },
    place: { title: text, value: text, source: 's' },
    engine: { title: text, value: { option: 'borg' }, source: 's' },
  },
} as unknown as ProviderProfile

function codes(guide: Guide): string[] {
  return checkGuide(guide, [profile]).map((issue) => issue.code)
}

const sound: [string, Condition][] = [
  ['a part of a domain kind', { compare: [{ answer: 'a.level', at: 'maxDowntime' }, '<', { quantity: '30 min' }] }],
  ['a cell of a fixed row', { compare: [{ answer: 'a.parts', at: 'staging.by' }, '<', { today: true }] }],
  ['a date as text', { compare: [{ answer: 'a.parts', at: 'staging.by' }, '<', { value: '2027-01-01' }] }],
  ['an item of a checklist', { question: 'a.tasks', includes: ['locking'] }],
  ['another than a choice', { question: 'a.store', includesOther: ['redis'] }],
  ['a column in a row', { question: 'a.parts', anyRow: { column: 'role', includes: ['web'] } }],
  ['a length against a fact', { compare: [{ length: { answer: 'a.window' } }, '<', { fact: 'shortest-window' }] }],
  ['an option against a fact', { compare: [{ answer: 'a.store' }, '==', { fact: 'engine' }] }],
  ['a sum', { compare: [{ answer: 'a.time' }, '<', { sum: [{ fact: 'shortest-window' }, { quantity: '1 d' }] }] }],
  [
    'two states that agree',
    {
      all: [
        { question: 'a.store', state: ['answered'] },
        { question: 'a.store', includes: ['nfs'] },
      ],
    },
  ],
  [
    'not this, and answered',
    { all: [{ not: { question: 'a.store', includes: ['nfs'] } }, { question: 'a.store', state: ['answered'] }] },
  ],
]

test.each(sound)('a sound condition has no fault: %s', (_, when) => {
  expect(codes(guideWith({ when }))).toEqual([])
})

const faulty: [string, Condition][] = [
  ['unknown-question', { question: 'a.sizes', state: ['open'] }],
  ['unknown-question', { present: { answer: 'a.sizes' } }],
  ['unknown-part', { present: { answer: 'a.level', at: 'max-downtime' } }],
  ['unknown-part', { present: { answer: 'a.parts', at: 'production.by' } }],
  ['unknown-part', { question: 'a.store', includes: ['memcached'] }],
  ['unknown-part', { question: 'a.store', includesOther: ['memcached'] }],
  ['unknown-part', { question: 'a.tasks', anyItem: 'unticked', of: ['lock'] }],
  ['unknown-part', { question: 'a.parts', anyRow: { column: 'roles', includes: ['web'] } }],
  ['unknown-part', { question: 'a.parts', anyRow: { present: { column: 'roles' } } }],
  ['column-outside-row', { present: { column: 'by' } }],
  ['column-outside-row', { column: 'by', mentions: ['x'] }],
  ['unknown-fact', { present: { fact: 'shortest' } }],
  ['unfit-predicate', { question: 'a.size', anyRow: { present: { column: 'x' } } }],
  ['unfit-predicate', { question: 'a.store', anyItem: 'unticked' }],
  ['unfit-predicate', { question: 'a.size', includes: ['x'] }],
  ['unfit-predicate', { question: 'a.tasks', includesOther: ['locking'] }],
  ['unfit-predicate', { compare: [{ length: { answer: 'a.time' } }, '<', { quantity: '1 h' }] }],
  ['unreadable-quantity', { compare: [{ answer: 'a.size' }, '<', { quantity: '1 parsec' }] }],
  ['unlike-addends', { compare: [{ answer: 'a.time' }, '<', { sum: [{ quantity: '1 h' }, { quantity: '1 GiB' }] }] }],
  ['incomparable', { compare: [{ answer: 'a.size' }, '<', { quantity: '1 h' }] }],
  ['incomparable', { compare: [{ answer: 'a.size' }, '<', { value: 5 }] }],
  ['incomparable', { compare: [{ answer: 'a.sync' }, '<', { value: true }] }],
  ['incomparable', { compare: [{ answer: 'a.parts' }, '==', { fact: 'place' }] }],
  ['constant-condition', { compare: [{ answer: 'a.size' }, '==', { answer: 'a.size' }] }],
  ['constant-condition', { compare: [{ quantity: '1 h' }, '<', { quantity: '2 h' }] }],
  ['constant-condition', { question: 'a.size', state: ['answered', 'open', 'unknown', 'discuss', 'not-applicable'] }],
  ['constant-condition', { any: [{ present: { answer: 'a.size' } }, { not: { present: { answer: 'a.size' } } }] }],
  [
    'contradictory-states',
    {
      all: [
        { question: 'a.size', state: ['open'] },
        { question: 'a.size', state: ['unknown'] },
      ],
    },
  ],
  [
    'contradictory-states',
    { all: [{ question: 'a.store', state: ['open'] }, { all: [{ question: 'a.store', includes: ['nfs'] }] }] },
  ],
  [
    'contradictory-states',
    { all: [{ question: 'a.size', state: ['open'] }, { not: { question: 'a.size', state: ['open', 'unknown'] } }] },
  ],
]

test.each(faulty)('%s: %j', (code, when) => {
  expect(codes(guideWith({ when: { any: [when, { question: 'a.time', state: ['discuss'] }] } }))).toEqual([code])
})

test.each<[string, Parameters<typeof guideWith>[0]]>([
  ['duplicate-id', { questions: [question('size', { kind: 'text' })] }],
  ['duplicate-id', { questions: [question('twice', { kind: 'checklist', items: [option('x'), option('x')] })] }],
  ['question-outside-chapter', { questions: [{ ...question('x', { kind: 'text' }), id: 'b.x' }] }],
  ['rule-outside-question', { rule: { id: 'a.time.rule' } }],
  ['retired-id', { guide: { retired: ['a.time'] } }],
  ['unknown-source', { rule: { source: 'hearsay' } }],
  ['unknown-unit', { questions: [question('x', { kind: 'quantity', units: ['furlong'] })] }],
  ['mixed-units', { questions: [question('x', { kind: 'quantity', units: ['GiB', 'GiB/month'] })] }],
  ['limits-upside-down', { questions: [question('x', { kind: 'quantity', units: ['h'], min: 5, max: 1 })] }],
  ['limits-upside-down', { questions: [question('x', { kind: 'quantity', units: ['h'], min: 5, usual: [1, 9] })] }],
])('%s', (code, changes) => {
  expect(codes(guideWith(changes))).toEqual([code])
})

test('a cycle of relevance is reported once, with its whole way', () => {
  const needs = (name: string): Condition => ({ question: `a.${name}`, state: ['answered'] })
  const chain = [
    question('one', { kind: 'text' }, needs('two')),
    question('two', { kind: 'text' }, { not: needs('three') }),
    question('three', { kind: 'text' }, { any: [needs('size'), { present: { answer: 'a.one' } }] }),
    question('outside', { kind: 'text' }, needs('one')),
  ]
  expect(checkGuide(guideWith({ questions: chain })).map(({ code, found }) => [code, found])).toEqual([
    ['relevance-cycle', 'a.one → a.two → a.three → a.one'],
  ])
})

test('an issue names the place and the nearest known name', () => {
  const [issue] = checkGuide(guideWith({ when: { not: { present: { answer: 'a.sizes' } } } }))
  expect(issue).toMatchObject({
    path: ['chapters', 0, 'rules', 0, 'when', 'not', 'present', 'answer'],
    question: 'a.size',
    found: 'a.sizes',
    expected: { en: 'a.size' },
  })
})
