import fc from 'fast-check'
import type { AnswersDocument } from '../src/document/answers-document.ts'
import type { AssumptionOverride, FormulaOverride } from '../src/document/model-overrides.ts'
import type { Guide } from '../src/guide/guide.schema.ts'
import { arbitraryAnswer, arbitraryText, arbitraryValues } from './arbitrary-answer.ts'
import { testGuide } from './test-guide.ts'

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  .map((value) => Number(value.toPrecision(12)))
const values = arbitraryValues(number)
const half = Math.ceil(values.length / 2)
const chapter = (id: string, title: string, part: typeof values) => ({
  id,
  title: { de: `${title} (de)`, en: title },
  introduction: { de: 'Wozu', en: 'Why' },
  rules: [],
  questions: part.map(([question]) => question),
})

/** A question of each kind, in two chapters. */
export const guideOfKinds: Guide = {
  ...testGuide,
  retired: [],
  chapters: [chapter('first', 'First', values.slice(0, half)), chapter('second', 'Second', values.slice(half))],
}

const text = fc.oneof(
  arbitraryText,
  fc.constantFrom('one\ntwo\n', '# no: comment', '  led by blanks', 'true', '~', '12'),
)
const amount = fc.constantFrom('50 ms', '0.8', '-3', '1e3', '1.10', '007', '5', '-0', '+5', '1,5 GiB', '5 %', 'null')
const name = fc.constantFrom('cpuTime', 'users', 'transfer', 'a', 'null', 'yes')
const date = fc.constantFrom('2026-01-31', '1999-12-01')

/** Parts of objects, those that are `undefined` left out. */
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const assumption: fc.Arbitrary<AssumptionOverride> = fc
  .record({ value: amount, range: maybe(fc.tuple(amount, amount)), why: text, source: maybe(text), at: maybe(date) })
  .map(({ range, ...rest }) => without({ ...rest, low: range?.[0], high: range?.[1] }) as AssumptionOverride)
const title = fc.oneof(
  text.map((one) => ({ de: one, en: one })),
  fc.record({ de: text, en: text }),
)
const formula = fc
  .record({
    expression: fc.constantFrom('a * b', '5', 'max(a, b)'),
    unit: maybe(amount),
    title: maybe(title),
    why: text,
  })
  .map((one) => without(one) as FormulaOverride)
const few = <T>(one: fc.Arbitrary<T>) => fc.dictionary(name, one, { maxKeys: 3, noNullPrototype: true })

const answers = fc
  .record(Object.fromEntries(values.map(([{ id }, value]) => [id, maybe(arbitraryAnswer(value))])))
  .chain((all) => fc.subarray(Object.entries(all)).map((some) => without(Object.fromEntries(some))))

/** Any document of the guide of kinds that a file can hold. */
export const arbitraryDocument: fc.Arbitrary<AnswersDocument> = fc
  .record({
    language: fc.constantFrom('de' as const, 'en' as const),
    provider: maybe(fc.constantFrom('flying-circus', 'own: one')),
    prices: maybe(fc.constantFrom('example-eu', '2026')),
    answers,
    model: maybe(fc.record({ assumptions: few(assumption), formulas: few(formula) })),
  })
  .map(
    (parts) => without({ guide: { id: guideOfKinds.id, version: guideOfKinds.version }, ...parts }) as AnswersDocument,
  )
