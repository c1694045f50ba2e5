import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../answer/answer.ts'
import type { AnswerValue } from '../answer/value.ts'
import type { Condition } from '../guide/condition.schema.ts'
import type { Guide } from '../guide/guide.schema.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { Context } from './context.ts'
import { evaluateCondition } from './evaluate-condition.ts'

const text = { de: 'x', en: 'x' }
const option = (id: string) => ({ id, title: text })

const guide: Guide = {
  id: 'sample',
  version: '1.0.0',
  title: text,
  purpose: text,
  sources: {},
  retired: [],
  chapters: [
    {
      id: 'a',
      title: text,
      introduction: text,
      rules: [],
      questions: [
        {
          id: 'a.tasks',
          prompt: text,
          help: text,
          audience: ['development'],
          phase: 'offer',
          answer: { kind: 'checklist', items: ['locking', 'timeout', 'logging'].map(option) },
        },
      ],
    },
  ],
}

const provider = {
  facts: {
    'window.shortest': { title: text, value: { quantity: '3 h' }, source: 's' },
    'vm.max-vcpu': { title: text, value: 12, source: 's' },
    'backup.engine': { title: text, value: { option: 'borg' }, source: 's' },
    'forbids.latest': { title: text, value: true, source: 's' },
    'site.production': { title: text, value: { de: 'Hier', en: 'Here' }, source: 's' },
  },
} as unknown as ProviderProfile

const answered = (value: AnswerValue, note?: string): Answer => ({
  state: 'answered',
  value,
  ...(note === undefined ? {} : { note }),
})

function evaluate(condition: Condition, answers: Answers, rest: Partial<Context> = {}) {
  return evaluateCondition(condition, { guide, answers, ...rest })
}
function truth(condition: Condition, answers: Answers = {}, rest: Partial<Context> = {}) {
  return evaluate(condition, answers, rest).truth
}

const undecidedAnswers: [string, Answers][] = [
  ['absent', {}],
  ['open', { 'a.q': { state: 'open' } }],
  ['unknown', { 'a.q': { state: 'unknown', note: 'redis' } }],
  ['discuss', { 'a.q': { state: 'discuss', note: 'redis' } }],
]
const notApplicable: Answers = { 'a.q': { state: 'not-applicable' }, 'a.r': answered({ value: 1, unit: 'h' }) }

const predicates: [string, Condition][] = [
  ['present', { present: { answer: 'a.q' } }],
  ['compare', { compare: [{ answer: 'a.q' }, '<', { quantity: '1 h' }] }],
  ['unequal', { compare: [{ answer: 'a.q' }, '!=', { value: 'x' }] }],
  ['sum', { compare: [{ sum: [{ answer: 'a.r' }, { answer: 'a.q' }] }, '>', { quantity: '1 h' }] }],
  ['length', { compare: [{ length: { answer: 'a.q' } }, '>', { quantity: '1 h' }] }],
  ['includes', { question: 'a.q', includes: ['redis'] }],
  ['includesOther', { question: 'a.q', includesOther: ['redis'] }],
  ['mentions', { question: 'a.q', mentions: ['redis'] }],
  ['anyRow', { question: 'a.q', anyRow: { present: { column: 'what' } } }],
  ['anyItem', { question: 'a.q', anyItem: 'unticked' }],
]

describe('states', () => {
  test('a question nobody touched is open, and that is decided', () => {
    const condition: Condition = { question: 'a.q', state: ['open', 'discuss'] }
    expect(evaluate(condition, {})).toEqual({ truth: true, because: [{ question: 'a.q', found: 'open' }] })
    expect(truth(condition, { 'a.q': { state: 'unknown' } })).toBe(false)
  })
  test.each(predicates)(
    '%s is undecided while the answer is open and false where it does not apply',
    (_, condition) => {
      for (const [, answers] of undecidedAnswers)
        expect(truth(condition, { ...answers, 'a.r': notApplicable['a.r'] })).toBe(undefined)
      expect(truth(condition, notApplicable)).toBe(false)
      expect(truth({ not: condition }, notApplicable)).toBe(true)
    },
  )
  test('inherited names of objects are no answers', () => {
    expect(truth({ present: { answer: 'constructor' } })).toBe(undefined)
    expect(truth({ present: { answer: 'a.q', at: 'constructor' } }, { 'a.q': answered({ level: 'x' }) })).toBe(false)
    expect(truth({ present: { fact: 'constructor' } }, {}, { provider })).toBe(false)
  })
})

describe('present', () => {
  test('a part is there, missing, or empty', () => {
    const answers = {
      'a.q': answered({ level: 'managed', recoveryPoint: { value: 1, unit: 'h' } }),
      'a.e': answered([]),
    }
    expect(truth({ present: { answer: 'a.q', at: 'recoveryPoint' } }, answers)).toBe(true)
    expect(truth({ present: { answer: 'a.q', at: 'fixedTime' } }, answers)).toBe(false)
    expect(truth({ present: { answer: 'a.e' } }, answers)).toBe(false)
  })
  test('a fact is there or not, and without a profile none is', () => {
    expect(truth({ present: { fact: 'forbids.latest' } }, {}, { provider })).toBe(true)
    expect(truth({ present: { fact: 'forbids.latest' } })).toBe(false)
  })
})

describe('compare', () => {
  const compare = (value: AnswerValue, comparison: '<' | '<=' | '>' | '>=' | '==' | '!=', quantity: string) =>
    truth({ compare: [{ answer: 'a.q' }, comparison, { quantity }] }, { 'a.q': answered(value) })

  test('across units, exactly', () => {
    expect(compare({ value: 180, unit: 'min' }, '==', '3 h')).toBe(true)
    expect(compare({ value: 0.1, unit: 'h' }, '==', '6 min')).toBe(true)
    expect(compare({ value: 1, unit: 'GB' }, '<', '1 GiB')).toBe(true)
    expect(compare({ value: 8, unit: 'Mbit/s' }, '==', '1 MB/s')).toBe(true)
  })
  test('different dimensions and kinds are undecided', () => {
    expect(compare({ value: 1, unit: 'GB' }, '<', '1 h')).toBe(undefined)
    expect(compare(5, '<', '6 h')).toBe(undefined)
    expect(compare([], '==', '6 h')).toBe(undefined)
    expect(truth({ compare: [{ value: true }, '<', { value: false }] })).toBe(undefined)
  })
  test('a range is decided only where all of it agrees', () => {
    const range = { low: 2, high: 4, unit: 'h' }
    expect(compare(range, '<', '5 h')).toBe(true)
    expect(compare(range, '<', '4 h')).toBe(undefined)
    expect(compare(range, '<=', '240 min')).toBe(true)
    expect(compare(range, '<', '2 h')).toBe(false)
    expect(compare(range, '>=', '2 h')).toBe(true)
    expect(compare(range, '>', '3 h')).toBe(undefined)
    expect(compare(range, '==', '3 h')).toBe(undefined)
    expect(compare(range, '==', '5 h')).toBe(false)
    expect(compare(range, '!=', '5 h')).toBe(true)
  })
  test('an opposite comparison has the opposite truth, for all amounts and ranges', () => {
    const amount = fc.integer({ min: -50, max: 50 })
    const quantity = fc.oneof(
      amount.map((value) => ({ value, unit: 'h' })),
      fc.tuple(amount, fc.integer({ min: 1, max: 50 })).map(([low, more]) => ({ low, high: low + more, unit: 'min' })),
    )
    const opposite = [
      ['<', '>='],
      ['>', '<='],
      ['==', '!='],
    ] as const
    fc.assert(
      fc.property(quantity, quantity, fc.constantFrom(...opposite), (left, right, [one, other]) => {
        const answers = { 'a.l': answered(left), 'a.r': answered(right) }
        const is = (comparison: typeof one | typeof other) =>
          truth({ compare: [{ answer: 'a.l' }, comparison, { answer: 'a.r' }] }, answers)
        const truthOfOne = is(one)
        expect(is(other)).toBe(truthOfOne === undefined ? undefined : !truthOfOne)
      }),
    )
  })
  test('dates as text, also in a fixed row; today is an argument', () => {
    const answers = {
      'a.q': answered([
        { id: 'staging', cells: { by: '2027-03-01' } },
        { id: 'go-live', cells: { by: '2027-02-01' } },
        { id: 'ready', cells: {} },
      ]),
    }
    const at = (row: string) => ({ answer: 'a.q', at: `${row}.by` })
    expect(evaluate({ compare: [at('staging'), '>', at('go-live')] }, answers)).toEqual({
      truth: true,
      because: [
        { question: 'a.q', part: 'staging', column: 'by', found: '2027-03-01' },
        { question: 'a.q', part: 'go-live', column: 'by', found: '2027-02-01' },
      ],
    })
    expect(truth({ compare: [at('staging'), '>', at('ready')] }, answers)).toBe(undefined)
    expect(truth({ compare: [at('staging'), '<', { today: true }] }, answers)).toBe(undefined)
    expect(truth({ compare: [at('staging'), '<', { today: true }] }, answers, { today: '2027-03-02' })).toBe(true)
  })
  test('facts of the profile; without the fact or the profile it is undecided', () => {
    const answers = { 'a.q': answered(16), 'a.w': answered({ from: '23:30', to: '01:00' }) }
    expect(truth({ compare: [{ answer: 'a.q' }, '>', { fact: 'vm.max-vcpu' }] }, answers, { provider })).toBe(true)
    expect(truth({ compare: [{ answer: 'a.q' }, '>', { fact: 'vm.max-ram' }] }, answers, { provider })).toBe(undefined)
    expect(truth({ compare: [{ answer: 'a.q' }, '>', { fact: 'vm.max-vcpu' }] }, answers)).toBe(undefined)
    const engine: Condition = { compare: [{ answer: 'a.e' }, '==', { fact: 'backup.engine' }] }
    expect(truth(engine, { 'a.e': answered('borg') }, { provider })).toBe(true)
    expect(truth(engine, { 'a.e': answered('backy') }, { provider })).toBe(false)
    const short: Condition = { compare: [{ length: { answer: 'a.w' } }, '<', { fact: 'window.shortest' }] }
    expect(truth(short, answers, { provider })).toBe(true)
  })
  test('a window over midnight, to the end of the day, and all day round', () => {
    const length = (from: string, to: string, quantity: string) =>
      truth({ compare: [{ length: { answer: 'a.w' } }, '==', { quantity }] }, { 'a.w': answered({ from, to }) })
    expect(length('22:00', '05:00', '7 h')).toBe(true)
    expect(length('08:00', '16:30', '510 min')).toBe(true)
    expect(length('20:00', '24:00', '4 h')).toBe(true)
    expect(length('03:00', '03:00', '24 h')).toBe(true)
  })
  test('a sum adds units and ranges; what does not add up is undecided', () => {
    const sum = (...quantities: string[]): Condition => ({
      compare: [{ answer: 'a.q' }, '<', { sum: quantities.map((quantity) => ({ quantity })) }],
    })
    const answers = { 'a.q': answered({ value: 4, unit: 'h' }) }
    expect(truth(sum('3 h', '61 min'), answers)).toBe(true)
    expect(truth(sum('3 h', '60 min'), answers)).toBe(false)
    expect(truth(sum('3 h', '30 to 90 min'), answers)).toBe(undefined)
    expect(truth(sum('3 h', '1 GiB'), answers)).toBe(undefined)
  })
  test('money of one currency', () => {
    const dear: Condition = { compare: [{ answer: 'a.q' }, '>', { quantity: '100 EUR' }] }
    expect(truth(dear, { 'a.q': answered({ amount: '100.01', currency: 'EUR' }) })).toBe(true)
    expect(truth(dear, { 'a.q': answered({ amount: '100.01', currency: 'USD' }) })).toBe(undefined)
  })
})

describe('includes', () => {
  test('choices, lists and cells', () => {
    const includes: Condition = { question: 'a.q', includes: ['redis', 'cookies'] }
    expect(truth(includes, { 'a.q': answered('redis') })).toBe(true)
    expect(truth(includes, { 'a.q': answered(['nfs', 'cookies']) })).toBe(true)
    expect(truth(includes, { 'a.q': answered([]) })).toBe(false)
    expect(truth({ question: 'a.q', at: 'kinds', includes: ['mass'] }, { 'a.q': answered({ kinds: ['mass'] }) })).toBe(
      true,
    )
    expect(truth({ question: 'a.q', at: 'kinds', includes: ['mass'] }, { 'a.q': answered({}) })).toBe(undefined)
  })
  test('an item of a checklist only when it is ticked', () => {
    const answers = { 'a.tasks': answered({ locking: { checked: true }, timeout: { checked: false } }) }
    expect(evaluate({ question: 'a.tasks', includes: ['locking', 'logging'] }, answers)).toEqual({
      truth: true,
      because: [{ question: 'a.tasks', part: 'locking', found: 'true' }],
    })
    expect(evaluate({ question: 'a.tasks', includes: ['timeout'] }, answers)).toEqual({
      truth: false,
      because: [{ question: 'a.tasks', part: 'timeout', found: 'false' }],
    })
    expect(truth({ question: 'a.tasks', includes: ['logging'] }, answers)).toBe(false)
  })
})

describe('includesOther', () => {
  const other = (entries: AnswerValue) =>
    evaluate({ question: 'a.q', includesOther: ['iso-27001', '27001'] }, { 'a.q': answered(entries) })

  test('an entry that is none of the ids and mentions none of the words', () => {
    expect(other(['iso-27001', 'ISO 13485'])).toEqual({
      truth: true,
      because: [{ question: 'a.q', found: 'ISO 13485' }],
    })
    for (const entry of ['iso-27001', 'ISO-27001', 'ISO/IEC 27001:2022', ' ']) expect(other([entry]).truth).toBe(false)
    expect(other(['ISO 127001']).truth).toBe(true)
  })
  test('choices, empty lists, and what has no entries', () => {
    expect(other('tisax').truth).toBe(true)
    expect(other([]).truth).toBe(false)
    expect(other(true).truth).toBe(undefined)
  })
})

describe('mentions', () => {
  const mentions = (word: string, value: AnswerValue, note?: string) =>
    truth({ question: 'a.q', mentions: [word] }, { 'a.q': answered(value, note) })

  test('whole words in any case and script', () => {
    expect(mentions('php', 'Wir nutzen PHP-FPM.')).toBe(true)
    expect(mentions('php', 'PHP8.3')).toBe(true)
    expect(mentions('php', 'Graphpher')).toBe(false)
    expect(mentions('s3', 'S30')).toBe(false)
    expect(mentions('aes', 'dass Äaes')).toBe(false)
    expect(mentions('über', 'U\u0308ber uns')).toBe(true)
    expect(mentions('c++', 'mit C++ und Qt')).toBe(true)
  })
  test('lists, cells, notes of items and the note of the answer, but not names of units and rows', () => {
    expect(mentions('nfs', ['s3', 'altes NFS'])).toBe(true)
    expect(mentions('nfs', [{ id: 'nfs', cells: { what: 'Bilder', size: { value: 1, unit: 'GiB' } } }])).toBe(false)
    expect(mentions('gib', [{ id: 'x', cells: { size: { value: 1, unit: 'GiB' } } }])).toBe(false)
    expect(mentions('nfs', { storage: { checked: true, note: 'über NFS' } })).toBe(true)
    expect(mentions('nfs', 'Netz', 'also NFS')).toBe(true)
  })
})

describe('anyRow', () => {
  const answers = {
    'a.q': answered([
      { id: 'row-1', cells: { component: 'PHP', version: '8.3' } },
      { id: 'row-2', cells: { component: 'MariaDB' } },
    ]),
  }
  const withoutVersion: Condition = { question: 'a.q', anyRow: { not: { present: { column: 'version' } } } }

  test('names the rows that meet it', () => {
    expect(evaluate(withoutVersion, answers)).toEqual({
      truth: true,
      because: [{ question: 'a.q', part: 'row-2', column: 'version' }],
    })
  })
  test('is false for a table without rows, undecided while a missing cell could decide', () => {
    expect(truth(withoutVersion, { 'a.q': answered([]) })).toBe(false)
    const old: Condition = { question: 'a.q', anyRow: { compare: [{ column: 'version' }, '==', { value: '5.6' }] } }
    expect(truth(old, answers)).toBe(undefined)
  })
  test('a cell is found by its words and its choices', () => {
    const both: Condition = {
      question: 'a.q',
      anyRow: {
        all: [
          { column: 'component', mentions: ['php'] },
          { column: 'version', includes: ['8.3'] },
        ],
      },
    }
    expect(truth(both, answers)).toBe(true)
  })
})

describe('anyItem', () => {
  const answers = { 'a.tasks': answered({ locking: { checked: true }, timeout: { checked: true, note: '30 s' } }) }

  test('an item nobody wrote down is unticked', () => {
    expect(evaluate({ question: 'a.tasks', anyItem: 'unticked' }, answers)).toEqual({
      truth: true,
      because: [{ question: 'a.tasks', part: 'logging', found: 'false' }],
    })
    expect(truth({ question: 'a.tasks', anyItem: 'unticked', of: ['locking', 'timeout'] }, answers)).toBe(false)
  })
  test('only ticked items want a note', () => {
    expect(evaluate({ question: 'a.tasks', anyItem: 'without-note' }, answers)).toEqual({
      truth: true,
      because: [{ question: 'a.tasks', part: 'locking', found: 'true' }],
    })
    expect(truth({ question: 'a.tasks', anyItem: 'without-note', of: ['timeout', 'logging'] }, answers)).toBe(false)
  })
})

describe("Kleene's logic", () => {
  const yes: Condition = { question: 'a.y', state: ['open'] }
  const no: Condition = { not: yes }
  const open: Condition = { present: { answer: 'a.o' } }

  test('one part decides where it can', () => {
    expect(truth({ all: [open, no] })).toBe(false)
    expect(truth({ all: [open, yes] })).toBe(undefined)
    expect(truth({ any: [open, yes] })).toBe(true)
    expect(truth({ any: [open, no] })).toBe(undefined)
    expect(truth({ not: open })).toBe(undefined)
  })
  const atom = fc.constantFrom<Condition>(
    { question: 'a.q', includes: ['redis'] },
    { question: 'a.q', mentions: ['nfs'] },
    { present: { answer: 'a.r' } },
    { compare: [{ answer: 'a.r' }, '<', { quantity: '3 h' }] },
    { compare: [{ answer: 'a.r' }, '==', { sum: [{ answer: 'a.s' }, { quantity: '60 min' }] }] },
    { question: 'a.tasks', anyItem: 'unticked' },
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      tie('condition').map((not) => ({ not })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    ),
  }))
  const hours = fc.constantFrom<AnswerValue>({ value: 2, unit: 'h' }, { low: 120, high: 240, unit: 'min' })
  const choice = fc.constantFrom<AnswerValue>('redis', 'altes NFS', [], { locking: { checked: true } })
  const state = (value: fc.Arbitrary<AnswerValue>) =>
    fc.oneof(
      value.map((known) => answered(known)),
      fc.constantFrom<Answer | undefined>(undefined, { state: 'unknown' }, { state: 'not-applicable' }),
    )
  const answersOfAll = fc.record({
    'a.q': state(choice),
    'a.r': state(hours),
    'a.s': state(hours),
    'a.tasks': state(choice),
  })

  test('"not all" is "any not", whatever the conditions and answers', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), answersOfAll, (parts, answers) => {
        const either = truth({ any: parts.map((not) => ({ not })) }, answers)
        expect(truth({ not: { all: parts } }, answers)).toBe(either)
      }),
    )
  })
  test('answering what was open never turns round what was decided', () => {
    fc.assert(
      fc.property(condition, answersOfAll, answersOfAll, (whole, before, more) => {
        const earlier = truth(whole, before)
        const open = Object.entries(before).filter(([, answer]) => answer === undefined || answer.state === 'unknown')
        const after = { ...before, ...Object.fromEntries(open.map(([id]) => [id, more[id as keyof typeof more]])) }
        if (earlier !== undefined) expect(truth(whole, after)).toBe(earlier)
      }),
      { numRuns: 500 },
    )
  })
  test('only the parts that decided are the reason, each once', () => {
    expect(evaluate({ any: [open, yes, { all: [yes, yes] }] }, {}).because).toEqual([
      { question: 'a.y', found: 'open' },
    ])
    expect(evaluate({ all: [open, yes] }, {}).because).toEqual([{ question: 'a.o', found: 'open' }])
  })
})
