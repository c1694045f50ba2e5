import type { Answer, AnswerKind, LeafKind, Option, ProviderProfile, Question } from '@leitfaden/core'
import { typedOption } from '@leitfaden/core'
import fc from 'fast-check'
import { normalText } from '../../src/read/text-of.ts'
import { oneLine } from '../../src/text/one-line.ts'
import { hostileStrings } from '../hostile/strings.ts'

/** Texts as a ticket shows them: cleaned, at most one empty line in a row. */
const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostileStrings) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'not known',
        '"zu besprechen"',
        'n/a, really',
        'does not apply: x',
        '–',
        'Note: x',
        'Antwort:',
        'ja, nein',
      ),
    },
  )
  .map(normalText)
  .filter((words) => words !== '')
const line = text.map(oneLine).filter((words) => words !== '')
/** A free text that names none of the options. */
const freeLine = (options: readonly Option[]) => line.filter((words) => typedOption(words, options) === undefined)

const date = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const hours = fc.integer({ min: 1, max: 5000 }).map((value) => ({ value, unit: 'h' }))

/** An object whose properties may be left out, but not all of them. */
function some(properties: { [key: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<object> {
  return fc.record(properties, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0)
}

function within(min = 0, max = 1_000_000_000): fc.Arbitrary<number> {
  const whole = fc.integer({ min: Math.ceil(Math.max(min, -1e9)), max: Math.floor(Math.min(max, 2e9)) })
  return fc.oneof(
    whole,
    whole.map((value) => Math.min(max, value + 0.125)),
  )
}

function leaf(kind: LeafKind, inCell: boolean): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case 'text':
    case 'long-text':
      return inCell ? line : text
    case 'yes-no':
      return fc.boolean()
    case 'date':
      return date
    case 'time-window':
      return fc.record(
        { from: time, to: time, zone: fc.constantFrom('Europe/Berlin', 'UTC') },
        { requiredKeys: ['from', 'to'] },
      )
    case 'choice': {
      const ids = fc.constantFrom(...kind.options.map(({ id }) => id))
      return kind.other ? fc.oneof(ids, freeLine(kind.options)) : ids
    }
    case 'multi-choice': {
      const ids = fc.subarray(kind.options.map(({ id }) => id))
      return kind.other
        ? fc.tuple(ids, fc.uniqueArray(freeLine(kind.options), { maxLength: 2 })).map((parts) => parts.flat())
        : ids
    }
    case 'list': {
      const suggestions = kind.suggestions ?? []
      const entry =
        suggestions.length === 0
          ? line
          : fc.oneof(fc.constantFrom(...suggestions.map(({ id }) => id)), freeLine(suggestions))
      return fc.array(entry, { maxLength: Math.min(kind.max ?? 4, 4) })
    }
    case 'number':
      return kind.integer
        ? within(kind.min, kind.max)
            .map(Math.floor)
            .filter((value) => value >= (kind.min ?? 0))
        : within(kind.min, kind.max)
    case 'money':
      return fc.record({
        amount: fc.oneof(
          fc.nat().map(String),
          fc
            .tuple(fc.nat(), fc.integer({ min: 11, max: 99 }))
            .map(([a, b]) => `${a}.${b}`)
            .filter((amount) => !amount.endsWith('0')),
        ),
        currency: fc.constantFrom(...kind.currencies),
      })
    case 'quantity': {
      const bound = within(kind.min, kind.max === undefined ? undefined : Math.min(kind.max, 1e6))
      return fc
        .tuple(bound, bound, fc.boolean())
        .map(([a, b, exact]) =>
          exact || a === b
            ? { value: a, unit: kind.units[0] }
            : { low: Math.min(a, b), high: Math.max(a, b), unit: kind.units[0] },
        )
    }
  }
}

/** Nested empty lists no file can hold. */
function filled(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return arbitrary.filter((one) => !Array.isArray(one) || one.length > 0)
}

function checklist(items: readonly Option[]): fc.Arbitrary<unknown> {
  return some(
    Object.fromEntries(
      items.map(({ id }) => [id, fc.record({ checked: fc.boolean(), note: text }, { requiredKeys: ['checked'] })]),
    ),
  )
}

function value(kind: AnswerKind, provider: ProviderProfile | undefined): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case 'checklist':
      return checklist(kind.items)
    case 'table': {
      const cells = some(Object.fromEntries(kind.columns.map(({ id, answer }) => [id, filled(leaf(answer, true))])))
      if (kind.rows) {
        const { rows } = kind
        return fc
          .tuple(...rows.map(({ id }) => maybe(cells.map((filled) => ({ id, cells: filled })))))
          .map((all) => all.filter((row) => row !== undefined))
      }
      return fc
        .array(cells, { maxLength: 3 })
        .map((rows) => rows.map((filled, index) => ({ id: `row-${index + 1}`, cells: filled })))
    }
    case 'record':
      return fc.record(
        Object.fromEntries(
          kind.fields.map(({ id, answer }) => [
            id,
            answer.kind === 'checklist' ? checklist(answer.items) : filled(leaf(answer, false)),
          ]),
        ),
        { requiredKeys: kind.fields.filter(({ required }) => required).map(({ id }) => id) },
      )
    case 'backup-scheme': {
      const counts = some({
        hourly: fc.integer({ min: 1, max: 700 }),
        daily: fc.integer({ min: 1, max: 400 }),
        weekly: fc.integer({ min: 1, max: 260 }),
        monthly: fc.integer({ min: 1, max: 120 }),
      }).map((kept) => ({ variant: 'own', ...kept }))
      const variants = (provider?.backupVariants ?? []).map(({ id }) => ({ variant: id }))
      const scheme = variants.length === 0 ? counts : fc.oneof(counts, fc.constantFrom(...variants))
      return fc
        .tuple(scheme, fc.record({ recoveryPoint: hours, fixedTime: time }, { requiredKeys: [] }))
        .map(([one, rest]) => ({ ...one, ...rest }))
    }
    case 'service-level': {
      const ids = (offered: readonly { id: string }[] = []) =>
        offered.length === 0 ? line : fc.constantFrom(...offered.map(({ id }) => id))
      return fc.record(
        { level: ids(provider?.serviceLevels), maxDowntime: hours, reaction: ids(provider?.reactionTiers) },
        { requiredKeys: [] },
      )
    }
    case 'load-profile': {
      const weights = (length: number) => fc.array(within(1, 20_000), { minLength: length, maxLength: length })
      const event = fc.record(
        { name: line, when: fc.oneof(date, fc.constant('each December')), factor: within(1, 999_999) },
        { requiredKeys: ['name'] },
      )
      return some({
        hours: weights(24),
        weekdays: weights(7),
        months: weights(12),
        events: fc.array(event, { minLength: 1, maxLength: 2 }),
      })
    }
    default:
      return leaf(kind, false)
  }
}

/** Any answer to a question that a ticket can show in full, with remarks. */
export function arbitraryAnswer({ answer: kind }: Question, provider?: ProviderProfile): fc.Arbitrary<Answer> {
  const remarks = fc.record({ note: text, source: text, by: line, at: date }, { requiredKeys: [] })
  const said = fc.oneof(
    { weight: 6, arbitrary: value(kind, provider).map((one) => ({ state: 'answered', value: one })) },
    { weight: 1, arbitrary: fc.constantFrom('open', 'unknown', 'discuss').map((state) => ({ state })) },
    {
      weight: 1,
      arbitrary: maybe(text).map((reason) => ({ state: 'not-applicable', ...(reason !== undefined && { reason }) })),
    },
  )
  return fc.tuple(said, remarks).map(([one, beside]) => ({ ...one, ...beside }) as Answer)
}
