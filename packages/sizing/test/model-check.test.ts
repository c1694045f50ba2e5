import type { Text } from '@leitfaden/core'
import { describe, expect, test } from 'vitest'
import { builtInSource, compileModel } from '../src/compile.ts'
import type { Formula, Model } from '../src/model.ts'

const text: Text = { de: 'x', en: 'x' }
const formula = (id: string, unit: string, expression: string): Formula => ({
  id,
  unit,
  expression,
  title: text,
  why: text,
  group: 'traffic',
})
const assumption = (id: string, unit: string) => ({
  id,
  unit,
  title: text,
  value: 1,
  low: 1,
  high: 1,
  why: text,
  reviewed: '2026-11-23',
  review: '2027-11-23',
})

function model(...formulas: Formula[]): Model {
  return {
    id: 'test',
    version: '1.0.0',
    title: text,
    sources: {},
    conventions: [],
    checks: [],
    costLines: [],
    faults: { rate: '', detection: '', reactionUse: '', repair: '', repairSpread: '', maxDowntime: '' },
    tables: [
      { id: 'dataset', question: 'load.data', label: 'what' },
      { id: 'resource', question: 'load.resources', label: 'role' },
    ],
    assumptions: [
      assumption('size', 'GiB'),
      assumption('time', 'h'),
      assumption('share', '%'),
      assumption('requests', 'hit'),
      assumption('views', 'page-view'),
    ],
    inputs: [
      { id: 'stated', unit: 'GiB', title: text, from: { question: 'load.transfer' } },
      { id: 'perRow', unit: 'GiB', title: text, from: { table: 'dataset', column: 'size' }, otherwise: 'size' },
      { id: 'perServer', unit: 'GiB', title: text, from: { table: 'resource', column: 'ram' }, otherwise: 'size' },
    ],
    formulas,
  }
}

function faults(...formulas: Formula[]): string[] {
  const result = compileModel(model(...formulas))
  return result.issues.map((i) => `${i.path.join('.')}: ${i.code}${i.found === undefined ? '' : ` (${i.found})`}`)
}

test('the built-in model has no fault', () => {
  expect(compileModel(builtInSource).issues).toEqual([])
})

describe('faults of a model', () => {
  test.each([
    ['a sum of different things', [formula('a', 'GiB', 'size + time')], ['a: wrong-dimension (B + s)']],
    [
      'requests and page views are no one thing',
      [formula('a', 'hit', 'requests + views')],
      ['a: wrong-dimension (hit + page-view)'],
    ],
    [
      'the second branch of a conditional',
      [formula('a', 'GiB', 'share > 1 ? size : time')],
      ['a: wrong-dimension (B ? : s)'],
    ],
    ['a condition that is none', [formula('a', 'GiB', 'share ? size : size')], ['a: wrong-dimension (1)']],
    ['a comparison of different things', [formula('a', '1', 'size > time ? 1 : 2')], ['a: wrong-dimension (B > s)']],
    ['a result of another dimension than stated', [formula('a', 'Mbit/s', 'size')], ['a: wrong-dimension (B)']],
    ['an exponent with a unit', [formula('a', '1', '2 ^ time')], ['a: wrong-dimension (exponent of s)']],
    ['the root of a time', [formula('a', '1', 'sqrt(time)')], ['a: wrong-dimension (sqrt of s)']],
    ['rounding something with a unit', [formula('a', 'GiB', 'ceil(size)')], ['a: wrong-dimension (ceil of B)']],
    ['a truth that is added', [formula('a', '1', '(1 > 2) + 1')], ['a: wrong-dimension (yes/no + 1)']],
    ['an unknown name', [formula('a', 'GiB', 'size + sise')], ['a: unknown-name (sise)']],
    ['an unknown unit', [formula('a', 'Gib', 'size')], ['a.unit: unknown-unit (Gib)']],
    ['a name taken twice', [formula('size', 'GiB', '1 * GiB')], ['size: double-name (size)']],
    ['a unit’s name', [formula('GiB', 'GiB', 'size')], ['GiB: double-name (GiB)']],
    [
      'the wrong number of arguments',
      [formula('a', '1', 'windowShare(1, 2)')],
      ['a: wrong-arguments (windowShare with 2)'],
    ],
    ['a sum of one value', [formula('a', 'GiB', 'sum(size)')], ['a: wrong-axis (sum of one value)']],
    ['rows of two tables at once', [formula('a', 'GiB', 'perRow + perServer')], ['a: wrong-axis (dataset, resource)']],
    ['an input that may be missing', [formula('a', 'GiB', 'stated')], ['a: unguarded-input (stated)']],
    [
      'a circle',
      [formula('a', 'GiB', 'b'), formula('b', 'GiB', 'c'), formula('c', 'GiB', 'a + size')],
      ['a: cycle (a → b → c → a)'],
    ],
    ['a circle of one', [formula('a', 'GiB', 'a')], ['a: cycle (a → a)']],
    [
      'several at once',
      [formula('a', 'GiB', 'sise + time'), formula('b', 'foo', '1')],
      ['b.unit: unknown-unit (foo)', 'a: unknown-name (sise)'],
    ],
  ])('%s', (_, formulas, expected) => {
    expect(faults(...formulas)).toEqual(expect.arrayContaining(expected))
  })

  test('what fits is accepted', () => {
    const good = [
      formula('a', 'GiB', 'max(0, size - 2 * GiB) * share'),
      formula('b', 'Mbit/s', 'size / time'),
      formula('c', 'GiB', 'sum(perRow * share) + size'),
      formula('d', 'h', 'share == 0 ? time : elapsed'),
      { ...formula('e', 'GiB', 'size'), alternatives: [{ ifAnswered: 'stated', expression: 'stated + size' }] },
    ]
    expect(faults(...good)).toEqual([])
  })
})
