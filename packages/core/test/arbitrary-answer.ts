import fc from 'fast-check'
import type { Answer } from '../src/answer/answer.ts'
import { writeDay } from '../src/answer/calendar.ts'
import type { AnswerValue, LeafValue } from '../src/answer/value.ts'
import type { AnswerKind, LeafKind } from '../src/guide/answer-kind.schema.ts'
import type { Question } from '../src/guide/question.schema.ts'
import type { Quantity } from '../src/quantity/quantity.ts'

const title = { de: 'Titel', en: 'Title' }
const option = (id: string) => ({ id, title })
const options = [option('one'), option('two'), option('three')]
const ids = options.map(({ id }) => id)

export const arbitraryText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((words) => words.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(words))
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

const checklist = partial(
  Object.fromEntries(
    ids.map((id) => [id, fc.record({ checked: fc.boolean(), note: arbitraryText }, { requiredKeys: ['checked'] })]),
  ),
)
const rowId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
  fc.integer({ min: 1, max: 9 }).map((number) => `row-${number}`),
)
const count = fc.nat(120)

/** A question of each kind with any value for it; `number`: what numbers may be. */
export function arbitraryValues(number: fc.Arbitrary<number>): [Question, fc.Arbitrary<AnswerValue>][] {
  const leaves: [LeafKind, fc.Arbitrary<LeafValue>][] = [
    [{ kind: 'text' }, arbitraryText],
    [{ kind: 'long-text' }, arbitraryText],
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
        arbitraryText.map((words) => `x ${words}`),
        fc.constantFrom(...ids),
      ),
    ],
    [{ kind: 'multi-choice', options }, fc.subarray(ids, { minLength: 1 })],
    [{ kind: 'list' }, fc.array(arbitraryText, { minLength: 1 })],
    [{ kind: 'number' }, number.map((value) => value + 0)],
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
            { name: arbitraryText, when: fc.oneof(date, arbitraryText), factor: fc.integer({ min: 1, max: 1000 }) },
            { requiredKeys: ['name'] },
          ),
        ),
      }),
    ],
  ]

  const kinds = [...leaves, ...compounds] as [AnswerKind, fc.Arbitrary<AnswerValue>][]
  return kinds.map(([answer, value], index) => [
    { id: `test.question-${index + 1}`, prompt: title, help: title, answer, audience: ['customer'], phase: 'offer' },
    value,
  ])
}

/** Any answer with such a value, or in another state, with remarks. */
export function arbitraryAnswer(value: fc.Arbitrary<AnswerValue>): fc.Arbitrary<Answer> {
  const remarks = fc.record(
    { note: arbitraryText, source: arbitraryText, by: arbitraryText, at: date },
    { requiredKeys: [] },
  )
  return fc.oneof(
    fc.tuple(value, remarks).map(([value, remarks]): Answer => ({ state: 'answered', value, ...remarks })),
    fc
      .tuple(fc.constantFrom('open' as const, 'unknown' as const, 'discuss' as const), remarks)
      .map(([state, remarks]): Answer => ({ state, ...remarks })),
    fc.tuple(fc.option(arbitraryText, { nil: undefined }), remarks).map(
      ([reason, remarks]): Answer => ({
        state: 'not-applicable',
        ...(reason !== undefined && { reason }),
        ...remarks,
      }),
    ),
  )
}
