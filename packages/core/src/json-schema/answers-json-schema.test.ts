import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainOf } from '../../test/plain-of.ts'
import { testGuide as guide } from '../../test/test-guide.ts'
import { parseAnswersDocument } from '../document/parse-answers-document.ts'
import { readAnswers } from '../file/read-answers.ts'
import { readSource } from '../file/read-source.ts'
import { flyingCircus, generic } from '../providers.ts'
import { fromPlain } from '../source/from-plain.ts'
import { answersJsonSchema } from './answers-json-schema.ts'

const ajv = new Ajv({ strict: true, allErrors: true })
formats.default(ajv)
const accepts = ajv.compile(answersJsonSchema(guide, undefined, [generic]))
const acceptsFlyingCircus = ajv.compile(answersJsonSchema(guide, flyingCircus))

const document = (answer: string): string => `guide: test@1.0.0\nanswers:\n  ${answer}\n`
const weights = (count: number): string => `[${Array(count).fill(1).join(', ')}]`

const accepted = [
  'project.name: Shop',
  'project.name: 1.10',
  'project.name: true',
  'project.name:',
  'project.goal: |\n    a\n    b',
  'project.hosting: cloud',
  'project.hosting: { value: own, note: n, by: me, at: 2027-01-31, source: mail }',
  'project.hosting: { state: discuss }',
  'project.hosting: { state: unknown, note: 5 }',
  'project.hosting: { state: not-applicable, reason: r }',
  'project.hosting: { note: only a note }',
  'project.hosting: { state: answered, value: cloud }',
  'project.channels: [web, fax]',
  'project.channels: web',
  'project.public: true',
  'project.start: 2027-01-31',
  'project.people: [sales, Ada, 5]',
  'project.people: Ada',
  'load.users: 200 to 800 user',
  'load.users: 250',
  'load.users: 200–800 Nutzer*innen',
  'load.transfer: 1.5 TiB/month',
  'load.transfer: { value: 10 to 20 GiB/month }',
  'load.users: From 5 to 10',
  'load.users: between 5 and 10 users',
  'load.transfer: 3..5 TiB/month',
  'load.transfer: 0.5 bis 2 TiB im Monat',
  'load.transfer: 2 Millionen GiB pro Monat',
  'operation.measured: { amount: 5 h, by-whom: us }',
  'operation.measured: { amount: }',
  'operation.measured: {}',
  'load.servers: 3',
  `load.seasonality: { hours: ${weights(24)}, weekdays: ${weights(7)}, events: [{ name: Sale, when: each May, factor: 4 }] }`,
  'load.data: [{ id: a, what: Bilder, size: 40 GiB, for-ever: true }, { what: b, size: }]',
  'load.milestones: [{ id: live, until: 2027-01-31 }]',
  'operation.budget: 450.00 EUR',
  'operation.window: 22:00-05:00',
  'operation.window: { from: "22:00", to: "24:00", zone: Europe/Berlin }',
  'operation.measures: { lock: true, log: since May }',
  'operation.measures: { lock: { checked: false, note: soon }, log: }',
  'operation.contact: { name: Ada, hours: 08:00-17:00, duties: { lock: true } }',
  'operation.backup: own-variant',
  'operation.backup: { hourly: 3, monthly: 0, recovery-point: 24 h, fixed-time: "03:00" }',
  'operation.level: { level: x, max-downtime: 4 h, reaction: y }',
  'project.budget: retired',
]

const refused = [
  'project.nam: Shop',
  'project.name: [a]',
  'project.hosting: clowd',
  'project.hosting: { state: dicuss }',
  'project.hosting: { value: clowd }',
  'project.hosting: { valu: cloud }',
  'project.public: yes',
  'project.start: 31.01.2027',
  'project.start: 2027-02-30',
  'project.people: [a, b, c, d, e, f]',
  'load.users: many',
  'load.users: [5]',
  'load.users: -5 users',
  'load.users: -5',
  'load.users: 1e308 users',
  'load.users: about 5',
  'load.transfer: 500',
  'load.transfer: -5 GiB/month',
  'load.transfer: 1e308 GiB/month',
  'load.transfer: 1,5 TiB/month',
  'operation.measured: { amount: 5 h }',
  'load.servers: -1',
  'load.servers: 1.5',
  'load.servers: "3"',
  'load.seasonality: { hours: [1, 2] }',
  'load.seasonality: { events: [{ factor: 2 }] }',
  'load.data: [{ waht: x }]',
  'load.data: { what: x }',
  'load.milestones: [{ until: 2027-01-31 }]',
  'load.milestones: [{ id: dead }]',
  'operation.budget: much',
  'operation.window: at night',
  'operation.window: 25:00-26:00',
  'operation.measures: { loc: true }',
  'operation.measures: { lock: { note: x } }',
  'operation.contact: { hours: whenever }',
  'operation.backup: { hourly: -1 }',
  'operation.backup: { fixed-time: "3" }',
  'operation.level: { max-downtime: long }',
]

const overrides = (model: string): string => `guide: test@1.0.0\nmodel:\n  ${model}\n`

const acceptedOverrides = [
  '',
  'assumptions:',
  'assumptions: { cpuTime: { value: 50 ms, low: 30 ms, high: 90 ms, why: w, source: s, at: 2027-05-12 } }',
  'assumptions: { cpuTime: { value: 0.5, low: , why: 5 } }',
  'formulas: { a1: { expression: b * 2, unit: GiB, title: T, why: w } }',
  'formulas: { a1: { expression: 5, unit: , title: { de: T, en: T }, why: w } }',
]

const refusedOverrides = [
  '[a]',
  'assumption: {}',
  'assumptions: { cpuTime: 50 ms }',
  'assumptions: { cpuTime: { value: 50 ms } }',
  'assumptions: { cpuTime: { value: , why: w } }',
  'assumptions: { cpuTime: { value: true, why: w } }',
  'assumptions: { cpuTime: { value: 50 ms, why: " " } }',
  'assumptions: { cpuTime: { value: 50 ms, why: w, by: me } }',
  'assumptions: { cpuTime: { value: 50 ms, why: w, at: soon } }',
  'assumptions: { cpu-time: { value: 50 ms, why: w } }',
  'formulas: { a1: { expression: b } }',
  'formulas: { a1: { expression: b, title: { de: T }, why: w } }',
  `formulas: { a1: { expression: ${'x'.repeat(1001)}, why: w } }`,
]

describe('the schema and the reader agree', () => {
  it.each(acceptedOverrides)('on model: %s', (model) => {
    expect(readAnswers(overrides(model), { guide }).issues).toEqual([])
    expect(accepts(plainOf(readSource(overrides(model)).root)) ? [] : accepts.errors).toEqual([])
  })

  it.each(refusedOverrides)('against model: %s', (model) => {
    expect(readAnswers(overrides(model), { guide })).toMatchObject({ ok: false })
    expect(accepts(plainOf(readSource(overrides(model)).root))).toBe(false)
  })

  it.each(accepted)('on %s', (answer) => {
    const { issues } = readAnswers(document(answer), { guide })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(accepts(plainOf(readSource(document(answer)).root)) ? [] : accepts.errors).toEqual([])
  })

  it.each(refused)('against %s', (answer) => {
    expect(readAnswers(document(answer), { guide })).toMatchObject({ ok: false })
    expect(accepts(plainOf(readSource(document(answer)).root))).toBe(false)
  })

  it('on whatever somebody may write into the section model', () => {
    const key = fc.constantFrom(
      'assumptions',
      'formulas',
      'value',
      'low',
      'high',
      'why',
      'expression',
      'title',
      'de',
      'a1',
      'a b',
    )
    const leaf = fc.oneof(
      fc.constantFrom('', ' ', 'x', '50 ms', '2027-05-12', 'x'.repeat(201)),
      fc.double(),
      fc.boolean(),
    )
    const { data } = fc.letrec<{ data: unknown }>((tie) => ({
      data: fc.oneof(
        { maxDepth: 4, depthSize: 'medium' },
        leaf,
        fc.constant(null),
        fc.array(tie('data'), { maxLength: 2 }),
        fc.dictionary(key, tie('data'), { maxKeys: 5, noNullPrototype: true }),
      ),
    }))
    const part = fc.oneof(fc.constantFrom('x', '5 h', null), data)
    const entry = fc.record(
      { value: part, expression: part, why: part, low: part, high: part, title: part },
      { requiredKeys: ['why'] },
    )
    const section = fc.oneof(
      fc.dictionary(fc.constantFrom('a1', 'cpuTime', 'a-b'), entry, { maxKeys: 2, noNullPrototype: true }),
      data,
    )
    fc.assert(
      fc.property(fc.oneof(fc.record({ assumptions: section }), fc.record({ formulas: section }), data), (model) => {
        const plain = { guide: 'test@1.0.0', model }
        const { ok } = parseAnswersDocument(fromPlain(plain), { guide })
        if (ok) expect(accepts(plain) ? [] : accepts.errors).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('on the rest of the document', () => {
    expect(accepts({ guide: 'test@1.0.0', language: 'de', provider: 'mine', prices: 'x', answers: null })).toBe(true)
    for (const wrong of [
      {},
      { guide: 'other@1.0.0' },
      { guide: 'test@1.0.0', lang: 'de' },
      { guide: 'test@1.0.0', language: 'fr' },
      [],
    ]) {
      expect(accepts(wrong)).toBe(false)
    }
  })

  it('with a provider on its ids', () => {
    const variant = flyingCircus.backupVariants[0]?.id
    for (const [value, ok] of [
      [variant, true],
      ['own', true],
      ['none-such', false],
    ] as const) {
      expect(acceptsFlyingCircus({ guide: 'test@1.0.0', answers: { 'operation.backup': { variant: value } } })).toBe(ok)
    }
  })
})
