import { describe, expect, it } from 'vitest'
import { testGuide as guide } from '../../test/test-guide.ts'
import { readAnswers } from '../file/read-answers.ts'
import { fromPlain } from '../source/from-plain.ts'
import { overridePlace } from './override-place.ts'
import { parseAnswersDocument } from './parse-answers-document.ts'

const file = `guide: test@1.2.3
model:
  assumptions:
    cpuTimePerRequest: { value: 50 ms*vCPU/hit, low: 30 ms*vCPU/hit, high: 90 ms*vCPU/hit, why: load test, at: 2027-05-12 }
    targetUtilisation:
      # measured
      value: 0.70
      source: bill
      why: as before
  formulas:
    transfer: { expression: "requests * volumePerRequest * 1.2", why: our measurement }
    reportsPerMonth:
      expression: users * 2 / month
      unit: user/month
      title: { de: Berichte, en: Reports }
      why: monthly statements
`

const read = (text: string) => readAnswers(`guide: test@1.2.3\nmodel:\n${text.replace(/^/gm, '  ')}\n`, { guide })
const faults = (text: string) => {
  const result = read(text)
  expect(result.ok).toBe(false)
  return result.issues.map(({ at, code, path, expected }) => {
    expect(path[0]).toBe('model')
    return `${at?.line}:${at?.column} ${code} ${path.slice(1).join('.')} · ${expected?.en}`
  })
}
const parse = (model: unknown) => parseAnswersDocument(fromPlain({ guide: 'test@1.2.3', model }), { guide })

describe('the section model', () => {
  it('is read as written, with the place of every part', () => {
    const result = readAnswers(file, { guide })
    expect(result.issues).toEqual([])
    const model = result.ok ? result.value.model : undefined
    if (!model) throw new Error('There is a section')
    const { places, ...rest } = model
    expect(rest).toEqual({
      assumptions: {
        cpuTimePerRequest: {
          value: '50 ms*vCPU/hit',
          low: '30 ms*vCPU/hit',
          high: '90 ms*vCPU/hit',
          why: 'load test',
          at: '2027-05-12',
        },
        targetUtilisation: { value: '0.70', source: 'bill', why: 'as before' },
      },
      formulas: {
        transfer: { expression: 'requests * volumePerRequest * 1.2', why: 'our measurement' },
        reportsPerMonth: {
          expression: 'users * 2 / month',
          unit: 'user/month',
          title: { de: 'Berichte', en: 'Reports' },
          why: 'monthly statements',
        },
      },
    })
    expect(places?.['assumptions.cpuTimePerRequest']).toEqual({ line: 4, column: 5 })
    expect(overridePlace(model, ['assumptions', 'cpuTimePerRequest', 'low'])).toEqual({ line: 4, column: 54 })
    expect(overridePlace(model, ['assumptions', 'targetUtilisation', 'value'])).toEqual({ line: 7, column: 14 })
    expect(overridePlace(model, ['formulas', 'reportsPerMonth', 'title', 'en'])).toEqual({ line: 15, column: 34 })
    expect(overridePlace(model, ['formulas', 'transfer', 'unit'])).toEqual({ line: 11, column: 5 })
    expect(overridePlace(model, ['formulas', 'toString'])).toBeUndefined()
  })

  it('may be blank, and comes from plain data without places', () => {
    for (const model of [null, { assumptions: null }, { formulas: {} }, {}]) expect(parse(model).ok).toBe(true)
    expect(read('')).toMatchObject({ ok: true })
    const parsed = parse({
      assumptions: { users: { value: 5, low: null, why: 'x' } },
      formulas: { a: { expression: 'b', title: 'T', why: 'x' } },
    })
    expect(parsed.ok && parsed.value.model).toEqual({
      assumptions: { users: { value: '5', why: 'x' } },
      formulas: { a: { expression: 'b', title: { de: 'T', en: 'T' }, why: 'x' } },
    })
  })

  it('has all its faults told at once, each with its place', () => {
    expect(
      faults(
        [
          'assumption: {}',
          'assumptions:',
          '  cpuTime: 50 ms',
          '  cpu-time: { value: 50 ms, why: x }',
          '  first: { value: true, low: 3 ms, why: "" }',
          '  second: { valu: 5, why: x, at: 12.5.2027 }',
          '  third: [1]',
          '  toString: { value: 1, why: x }',
          'formulas:',
          '  fourth: { expression: [a], unit: , title: { de: x } }',
        ].join('\n'),
      ),
    ).toEqual([
      '3:3 unknown-key assumption · assumptions',
      '5:14 wrong-shape assumptions.cpuTime · a mapping with value, low, high, why, source, at',
      '6:5 wrong-name assumptions.cpu-time · letters and digits, a small letter first: cpuTimePerRequest',
      '7:21 no-number assumptions.first.value · an amount with its unit',
      '7:27 half-a-range assumptions.first.high · both ends or none',
      '7:43 missing-value assumptions.first.why · a text',
      '8:5 missing-field assumptions.second.value · value: an amount with its unit',
      '8:15 unknown-key assumptions.second.valu · value',
      '8:36 not-a-date assumptions.second.at · 2027-05-12',
      '9:12 wrong-shape assumptions.third · a mapping with value, low, high, why, source, at',
      '10:5 forbidden-key assumptions.toString · undefined',
      '12:5 missing-field formulas.fourth.why · why: why it is reckoned so',
      '12:27 wrong-shape formulas.fourth.expression · a text',
      '12:47 missing-field formulas.fourth.title.en · en: the English title',
    ])
    expect(faults('assumptions: [a]\nformulas: x').map((line) => line.split(' ')[1])).toEqual([
      'wrong-shape',
      'wrong-shape',
    ])
  })

  it('is limited', () => {
    const entries = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, { value: 1, why: 'x' }]))
    const codes = (model: unknown) => parse(model).issues.map(({ code, found }) => [code, found])
    expect(codes({ assumptions: entries(200) })).toEqual([])
    expect(codes({ assumptions: entries(201) })).toEqual([['too-many-entries', undefined]])
    const formula = (expression: string) => ({ formulas: { a: { expression, why: 'x' } } })
    expect(codes(formula('x'.repeat(1000)))).toEqual([])
    expect(codes(formula('x'.repeat(1001)))).toEqual([['text-too-long', '1001']])
    expect(codes({ formulas: { [`a${'b'.repeat(64)}`]: { expression: 'x', why: 'x' } } })[0]?.[0]).toBe('wrong-name')
  })

  it('is not misled by names that every object has', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty']
    const entries = names.map((name) => `"${name}": { "value": 1, "why": "x", "polluted": true }`)
    for (const section of ['assumptions', 'formulas']) {
      const result = parse(JSON.parse(`{ "${section}": { ${entries.join(', ')} }, "__proto__": { "polluted": true } }`))
      expect(result.ok).toBe(false)
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
