import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerKind, LeafKind } from '../guide/answer-kind.schema.ts'
import type { Question } from '../guide/question.schema.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { fromPlain } from '../source/from-plain.ts'
import type { Answer } from './answer.ts'
import { writeDay } from './calendar.ts'
import { parseAnswer } from './parse-answer.ts'
import type { AnswerValue, LeafValue } from './value.ts'
import { writeAnswerValue } from './write-answer-value.ts'

const title = { de: 'Titel', en: 'Title' }
const option = (id: string) => ({ id, title })
const options = [option('one'), option('two'), option('three')]
const ids = options.map(({ id }) => id)

const text = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((words) => words.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(words))
const optionalText = fc.option(text, { nil: undefined })
const amount = fc.oneof(fc.nat(), fc.double({ min: 1e-9, max: 1e15, noNaN: true }))
const date = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((day) => writeDay(...day))
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const weights = (length: number) =>
  fc.array(amount, { minLength: length, maxLength: length }).filter((list) => list.some((weight) => weight > 0))

const quantityOf = (units: string[]): fc.Arbitrary<Quantity> =>
  fc
    .tuple(amount, amount, fc.constantFrom(...units), fc.boolean())
    .map(([a, b, unit, exact]) =>
      exact || a === b ? { value: a, unit } : { low: Math.min(a, b), high: Math.max(a, b), unit },
    )

/** An object with every property left out now and then. */
function partial(properties: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(properties, { requiredKeys: [] })
}

const leaves: [LeafKind, fc.Arbitrary<LeafValue>][] = [
  [{ kind: 'text' }, text],
  [{ kind: 'long-text' }, text],
  [{ kind: 'yes-no' }, fc.boolean()],
  [{ kind: 'date' }, date],
  [
    { kind: 'time-window' },
    fc.record({ from: time, to: time, zone: fc.constant('Europe/Berlin') }, { requiredKeys: ['from', 'to'] }),
  ],
  [{ kind: 'choice', options }, fc.constantFrom(...ids)],
  [
    { kind: 'choice', options, other: true },
    fc.oneof(
      text.map((words) => `x ${words}`),
      fc.constantFrom(...ids),
    ),
  ],
  [{ kind: 'multi-choice', options }, fc.subarray(ids, { minLength: 1 })],
  [{ kind: 'list' }, fc.array(text, { minLength: 1 })],
  [{ kind: 'number' }, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)],
  [{ kind: 'quantity', units: ['GiB', 'TB'] }, quantityOf(['GiB', 'TB'])],
  [{ kind: 'quantity', units: ['1/month', '1/day'] }, quantityOf(['1/month', '1/day'])],
  [{ kind: 'quantity', units: ['user'] }, quantityOf(['user'])],
  [
    { kind: 'money', currencies: ['EUR', 'CHF'] },
    fc.record({
      amount: fc.tuple(fc.nat(), fc.nat(99)).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`),
      currency: fc.constantFrom('EUR', 'CHF'),
    }),
  ],
]
const fields = leaves.map(([answer], index) => ({ id: `part-${index}`, title, answer }))
const parts = partial(Object.fromEntries(leaves.map(([, value], index) => [`part-${index}`, value])))

const checklist = partial(
  Object.fromEntries(
    ids.map((id) => [id, fc.record({ checked: fc.boolean(), note: text }, { requiredKeys: ['checked'] })]),
  ),
)
const rowId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.integer({ min: 1, max: 9 }).map((number) => `row-${number}`),
)
const count = fc.nat(120)

const compounds: [AnswerKind, fc.Arbitrary<unknown>][] = [
  [{ kind: 'checklist', items: options }, checklist],
  [
    { kind: 'table', columns: fields },
    fc.uniqueArray(fc.record({ id: rowId, cells: parts }), { selector: ({ id }) => id, maxLength: 5 }),
  ],
  [
    { kind: 'table', columns: fields, rows: options },
    fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), cells: parts }), { selector: ({ id }) => id }),
  ],
  [
    { kind: 'record', fields: [...fields, { id: 'list', title, answer: { kind: 'checklist', items: options } }] },
    fc.tuple(parts, checklist).map(([values, list]) => (Object.keys(list).length > 0 ? { ...values, list } : values)),
  ],
  [
    { kind: 'backup-scheme' },
    fc.oneof(
      partial({ variant: fc.constant('default'), recoveryPoint: quantityOf(['h', 'd']), fixedTime: time }),
      fc.record({ variant: fc.constant('own'), daily: count, hourly: count }, { requiredKeys: ['variant', 'daily'] }),
      partial({ weekly: count, monthly: count }),
    ),
  ],
  [
    { kind: 'service-level' },
    partial({
      level: fc.constant('managed'),
      maxDowntime: quantityOf(['min', 'h']),
      reaction: fc.constant('extended'),
    }),
  ],
  [
    { kind: 'load-profile' },
    partial({
      hours: weights(24),
      weekdays: weights(7),
      months: weights(12),
      events: fc.array(
        fc.record(
          { name: text, when: fc.oneof(date, text), factor: fc.integer({ min: 1, max: 1000 }) },
          { requiredKeys: ['name'] },
        ),
      ),
    }),
  ],
]

const kinds = [...leaves, ...compounds] as [AnswerKind, fc.Arbitrary<AnswerValue>][]

test.each(kinds)('what is written for %j is read back', (kind, value) => {
  const question: Question = {
    id: 'test.question',
    prompt: title,
    help: title,
    answer: kind,
    audience: ['customer'],
    phase: 'offer',
  }
  const remarks = fc.record({ note: text, source: text, by: text, at: date }, { requiredKeys: [] })
  const answer = fc.oneof(
    fc.tuple(value, remarks).map(([value, remarks]): Answer => ({ state: 'answered', value, ...remarks })),
    fc
      .tuple(fc.constantFrom('open' as const, 'unknown' as const, 'discuss' as const), remarks)
      .map(([state, remarks]): Answer => ({ state, ...remarks })),
    fc.tuple(optionalText, remarks).map(
      ([reason, remarks]): Answer => ({
        state: 'not-applicable',
        ...(reason !== undefined && { reason }),
        ...remarks,
      }),
    ),
  )
  fc.assert(
    fc.property(answer, (answer) => {
      const result = parseAnswer(question, fromPlain(writeAnswerValue(question, answer)), { path: [] })
      expect(result).toMatchObject({ ok: true })
      expect(result.ok && result.value).toEqual(answer)
    }),
    { numRuns: 200 },
  )
})
