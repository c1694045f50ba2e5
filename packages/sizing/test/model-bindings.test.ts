import { type AnswerKind, allChapters, type Dimension, equalDimensions, type Question, unitInfo } from '@leitfaden/core'
import { extendedDevops } from '@leitfaden/core/devops'
import { flyingCircus, generic } from '@leitfaden/core/providers'
import { expect, test } from 'vitest'
import { writeGenerated } from '../scripts/write-generated.ts'
import { builtInSource, compileModel } from '../src/compile.ts'
import type { Binding, Input } from '../src/model.ts'
import { builtInModel } from '../src/model.ts'
import { exampleEu } from '../src/prices.ts'

// The model speaks of questions, columns, options and facts by id: all of them must exist, with units that fit.

const questions = new Map<string, Question>(
  allChapters(extendedDevops)
    .flatMap((c) => c.questions)
    .map((q) => [q.id, q]),
)
const dimensionOf = (unit: string): Dimension => unitInfo(unit)?.dimension as Dimension

function partOf(kind: AnswerKind, part: string): AnswerKind | undefined {
  if (kind.kind === 'record') return kind.fields.find((f) => f.id === part)?.answer
  if (kind.kind === 'table') return kind.columns.find((c) => c.id === part)?.answer
  if (kind.kind === 'service-level' && part === 'maxDowntime') return { kind: 'quantity', units: ['h'] }
  if (kind.kind === 'backup-scheme' && part === 'recoveryPoint') return { kind: 'quantity', units: ['h'] }
  return undefined
}

function kindFor(from: Binding): AnswerKind | undefined {
  if ('table' in from) {
    const table = builtInModel.tables.find((t) => t.id === from.table)
    return partOf(questions.get(table?.question ?? '')?.answer as AnswerKind, from.column)
  }
  if (!('question' in from)) return undefined
  const question = questions.get(from.question)
  expect(question, from.question).toBeDefined()
  const part = 'at' in from ? from.at : 'total' in from ? from.total : undefined
  return part === undefined ? question?.answer : partOf(question?.answer as AnswerKind, part)
}

const bound = builtInModel.inputs.filter(({ from }) => 'question' in from || 'table' in from)

test.each(bound.map((input) => [input.id, input] as const))(
  '%s is bound to something that fits',
  (_, { from, unit }: Input) => {
    const kind = kindFor(from)
    if (!kind) throw new Error('There is no such question, field or column')
    if ('choose' in from && from.choose) {
      const options = 'options' in kind ? kind.options.map((o) => o.id) : []
      expect(Object.keys(from.choose).sort()).toEqual([...options].sort())
    } else if ('peak' in from) expect(kind.kind).toBe('load-profile')
    else if ('present' in from || kind.kind === 'yes-no' || kind.kind === 'number') expect(kind).toBeDefined()
    else {
      if (kind.kind !== 'quantity') throw new Error(`${kind.kind} is no quantity`)
      const counted = 'counts' in from && from.counts ? `${from.counts}/month` : undefined
      for (const written of kind.units)
        expect(equalDimensions(dimensionOf(counted ?? written), simplified(unit)), `${written} as ${unit}`).toBe(true)
    }
  },
)

/** Sizes and times are stated for one server or fault: the model says so in the unit, the row or fact by its meaning. */
function simplified(unit: string): Dimension {
  return dimensionOf(unit.replace(/\/(server|fault|hit)$/, '').replace(/\*vCPU$/, ''))
}

test('the estimate uses exactly the questions that say so', () => {
  const used = new Set(
    bound.map(({ from }) =>
      'question' in from
        ? from.question
        : builtInModel.tables.find((t) => 'table' in from && t.id === from.table)?.question,
    ),
  )
  const saying = [...questions.values()].filter((q) => q.sizing).map((q) => q.id)
  const variants = Object.keys(builtInModel.variantsBy ?? {})
  expect(saying.sort()).toEqual([...used, ...variants].sort())
})

test('kinds of data have the titles of the guide', () => {
  const table = builtInModel.tables.find((t) => t.kinds)
  const kind = partOf(questions.get('load.data')?.answer as AnswerKind, 'kind')
  expect(Object.keys(table?.kinds?.titles ?? {})).toEqual(
    kind && 'options' in kind ? kind.options.map((o) => o.id) : [],
  )
})

test('facts are known to the profile of the guide’s provider, with units that fit', () => {
  for (const { from, unit } of builtInModel.inputs) {
    if (!('fact' in from)) continue
    const fact = flyingCircus.facts[from.fact]
    expect(fact, from.fact).toBeDefined()
    const value = fact?.value
    if (typeof value === 'object' && 'quantity' in value) {
      const stated = value.quantity.replace(/^[\d.]+\s*/, '')
      expect(equalDimensions(dimensionOf(stated), simplified(unit)), `${from.fact} as ${unit}`).toBe(true)
    }
  }
  expect(generic.reactionTiers.length).toBeGreaterThan(0)
})

test('the example price list prices lines that exist, in units that fit', () => {
  for (const item of exampleEu.items) {
    const line = builtInModel.costLines.find((l) => l.id === item.line)
    const formula = builtInModel.formulas.find((f) => f.id === line?.quantity)
    expect(equalDimensions(dimensionOf(item.unit), dimensionOf(formula?.unit as string)), item.line).toBe(true)
  }
})

test('every assumption lies in its own range, is dated, and says whether it has a source', () => {
  for (const a of builtInModel.assumptions) {
    expect(a.low <= a.value && a.value <= a.high, a.id).toBe(true)
    expect(a.review > a.reviewed, a.id).toBe(true)
    expect(a.source === undefined || a.source in builtInModel.sources, a.id).toBe(true)
  }
  const used = new Set([
    ...builtInModel.inputs.map((i) => i.otherwise),
    ...Object.values(builtInModel.parsed).flatMap((e) => JSON.stringify(e).match(/(?<="name":")\w+/g) ?? []),
    ...builtInModel.tables.flatMap((t) => (t.assumed ?? []).flatMap((r) => Object.values(r.cells))),
  ])
  for (const { id } of [...builtInModel.assumptions, ...builtInModel.inputs])
    expect(
      used.has(id) || builtInModel.formulas.some((f) => f.alternatives?.some((a) => a.ifAnswered === id)),
      `${id} is used`,
    ).toBe(true)
})

test('the parsed formulas in the repository are those of the model (else: pnpm generate)', async () => {
  const compiled = compileModel(builtInSource)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues))
  await expect(writeGenerated(compiled.value)).toMatchFileSnapshot('../src/generated/built-in-formulas.ts')
})
