import fc from 'fast-check'
import { create, all as everything } from 'mathjs'
import { describe, expect, test } from 'vitest'
import { parseFormula } from '../src/compile.ts'
import { evaluateExpression } from '../src/estimate/evaluate-expression.ts'
import { single } from '../src/estimate/value.ts'
import { type Expression, namesIn } from '../src/formula/expression.ts'
import { functions } from '../src/formula/functions.ts'
import { builtInModel } from '../src/model.ts'

// mathjs evaluates the same text with the same numbers: both must agree, at boundaries too.

const mathjs = create(everything ?? {})
const ours = Object.fromEntries(
  Object.entries(functions).flatMap(([name, f]) => (f.evaluate ? [[name, f.evaluate]] : [])),
)

function evaluateOurs(text: string, scope: Record<string, number>): number {
  const result = parseFormula(text)
  if (!('expression' in result)) throw new Error(JSON.stringify(result.faults))
  return evaluated(result.expression, scope)
}

function evaluated(expression: Expression, scope: Record<string, number>): number {
  const value = (name: string) => single(scope[name] as number)
  return evaluateExpression(expression, { value, kinds: 0, kindOf: () => [], axes: new Map() }).cells[0]?.[0] as number
}

function evaluateMathjs(text: string, scope: Record<string, number>): number {
  return Number(mathjs.evaluate(text, { ...scope, ...domainFunctions }))
}

/** Functions that mathjs does not have. Its own must be used for the rest: they are what is tested. */
const domainFunctions = Object.fromEntries(
  [
    'restorePoints',
    'fewestRestorePoints',
    'mostRestorePoints',
    'reachBack',
    'backupCopies',
    'windowShare',
    'meanWait',
    'waitingShare',
  ].map((name) => [name, ours[name]]),
)

/** Sums over rows have no counterpart in mathjs. */
const scalar = Object.entries(builtInModel.parsed).filter(([text]) => !/\b(sum|perKind)\(/.test(text))

test('most formulas of the model can be held against mathjs', () => {
  expect(scalar.length).toBeGreaterThan(0.8 * Object.keys(builtInModel.parsed).length)
})

test.each(scalar)('%s', (text, expression) => {
  const names = namesIn(expression)
  const number = fc.oneof(
    fc.integer({ min: 1, max: 24 }),
    fc.double({ min: 0.01, max: 1000, noNaN: true }),
    fc.constantFrom(0.1, 0.2, 0.3, 1, 3),
  )
  const whole = fc.integer({ min: 0, max: 7 })
  const scopes = fc.record(
    Object.fromEntries(
      names.map((name) => [
        name,
        /Points$|^tier|Engine$|Calendar$/.test(name)
          ? whole
          : /^changePerDay$/.test(name)
            ? fc.double({ min: 0, max: 1 / 86400, noNaN: true })
            : number,
      ]),
    ),
  )
  fc.assert(
    fc.property(scopes, (scope) => {
      const [mine, theirs] = [evaluateOurs(text, scope), evaluateMathjs(text, scope)]
      if (Number.isFinite(theirs))
        expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(theirs)))
      else expect(Number.isFinite(mine)).toBe(false)
    }),
    { numRuns: 60, seed: 7 },
  )
})

describe('boundaries where plain JavaScript would differ', () => {
  test.each([
    ['ceil(0.1 * 3 * 10)', 3],
    ['ceil(a)', 3, { a: 3 + 1e-13 }],
    ['floor(0.1 * 3 * 10 - 1e-16)', 3],
    ['0.1 + 0.2 == 0.3 ? 1 : 2', 1],
    ['0.1 + 0.2 > 0.3 ? 1 : 2', 2],
    ['0.1 + 0.2 <= 0.3 ? 1 : 2', 1],
    ['0.3 != 0.1 + 0.2 ? 1 : 2', 2],
    ['-2 ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['10 - 4 - 3', 3],
    ['not (1 > 2) and 2 >= 2 ? 1 : 0', 1],
    ['max(1, 5) - min(4, 2)', 3],
  ] as [string, number, Record<string, number>?][])('%s = %d', (text, value, scope = {}) => {
    expect(evaluateMathjs(text, scope)).toBe(value)
    expect(evaluateOurs(text, scope)).toBe(value)
  })
})
