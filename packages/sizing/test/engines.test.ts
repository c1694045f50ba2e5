import type { Answers } from '@leitfaden/core'
import { flyingCircus, generic } from '@leitfaden/core/providers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeProgram } from '../scripts/program/write-program.ts'
import { writeNumbers } from '../scripts/write-numbers.ts'
import { applies } from '../src/engine/applies.ts'
import { bindModel } from '../src/engine/bindings.ts'
import { builtInEngine } from '../src/engine/built-in-engine.ts'
import { causesOf, drawing } from '../src/engine/causes.ts'
import { Dependencies } from '../src/engine/dependencies.ts'
import { kernelEngine } from '../src/engine/kernel-engine.ts'
import { roomFor } from '../src/engine/room-for.ts'
import { months } from '../src/estimate/value.ts'
import { builtInModel } from '../src/model.ts'
import { answersOf } from './random-answers.ts'

// The generated program and the interpreter are written apart from each other; mathjs stands behind the interpreter (oracle.test.ts).

const kernel = kernelEngine(builtInModel)
const { model, layout } = builtInEngine
const dependencies = new Dependencies(model)
const count = 64

/** Largest difference over all kept values, relative to the largest value of the same figure. */
function worstDifference(answers: Answers, provider = flyingCircus): { worst: number; where: string } {
  const bindings = bindModel(model, { answers, provider })
  const active = dependencies.behind([...dependencies.wanted(), ...Object.values(model.faults)], bindings)
  const draw = drawing(causesOf(model, bindings), active, count, 5)
  const [program, interpreted] = [roomFor(builtInEngine, count), roomFor(kernel, count)]
  builtInEngine.run(bindings, draw, count, program)
  kernel.run(bindings, draw, count, interpreted)
  const unitOf = new Map(model.formulas.map((f) => [f.id, f.unit]))
  const largest = new Map<string, number>()
  const vectorOf = ({ values, pitch }: typeof program, vector: number): Float64Array =>
    values.subarray(vector * pitch, vector * pitch + count)
  for (const { id, at, months: kept } of layout.columns)
    for (const i of kept.keys()) {
      const unit = unitOf.get(id) ?? id
      if (active.has(id))
        largest.set(unit, Math.max(largest.get(unit) ?? 0, ...vectorOf(program, at + i).map(Math.abs)))
    }
  let [worst, where] = [0, '']
  for (const { id, at, months: kept } of layout.columns) {
    if (!active.has(id)) continue
    for (const i of kept.keys()) {
      const [a, b] = [vectorOf(program, at + i), vectorOf(interpreted, at + i)]
      // A difference of large amounts is as exact as they are.
      // Erlang C hangs on the small difference between load and workers: it magnifies the last digits of both.
      const magnified = id === 'waitingRequests' ? 10 : 1
      const scale = magnified * Math.max(...a.map(Math.abs), 0.1 * (largest.get(unitOf.get(id) ?? id) ?? 0), 1e-300)
      for (const [s, value] of a.entries()) {
        const other = b[s] as number
        const difference = Object.is(value, other) || value === other ? 0 : Math.abs(value - other) / scale
        if (!(difference <= worst))
          [worst, where] = [difference, `${id}, vector ${i}, sample ${s}: ${value} ≠ ${other}`]
      }
    }
  }
  for (const [index, check] of model.checks.entries())
    if (applies(check, bindings))
      for (let month = 0; month < months; month++)
        if (program.holds[index * months + month] !== interpreted.holds[index * months + month])
          [worst, where] = [1, `check ${check.id}, month ${month}`]
  return { worst, where }
}

describe('the generated program and the interpreter agree to rounding noise', () => {
  test('without a single answer, for both providers', () => {
    expect(worstDifference({})).toSatisfy(({ worst }) => worst < 1e-12)
    expect(worstDifference({}, generic)).toSatisfy(({ worst }) => worst < 1e-12)
  })

  test('for any answers, among them round numbers where a tolerant ceil decides', () => {
    fc.assert(
      fc.property(answersOf(), fc.constantFrom(flyingCircus, generic), (answers, provider) => {
        const { worst, where } = worstDifference(answers, provider)
        // The sum of a series whose growth is near 0 divides one small difference by another: both engines lose digits there.
        expect(worst, where).toBeLessThan(1e-11)
      }),
      { numRuns: 120, seed: 11 },
    )
  }, 60_000)
})

test('the generated modules are those of the model (else: pnpm generate)', async () => {
  await expect(writeNumbers(builtInModel)).toMatchFileSnapshot('../src/generated/built-in-numbers.ts')
  await expect(writeProgram(builtInModel)).toMatchFileSnapshot('../src/generated/built-in-program.ts')
})
