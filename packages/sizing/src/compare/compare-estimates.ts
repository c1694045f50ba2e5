import type { Answers } from '@leitfaden/core'
import { middleOf } from '../calculate/middle-of.ts'
import { engineOf } from '../estimate/engine-of.ts'
import type { EstimateOptions } from '../estimate/estimate-project.ts'
import { builtInModel } from '../model.ts'
import type { ChangeCause, Comparison, FigureChange } from './comparison.ts'

type Change = { readonly cause: ChangeCause; readonly apply: (options: EstimateOptions) => EstimateOptions }

/**
 * Explains how one estimate becomes another. The changes are made one after the other, and once more in the reverse order; the effect
 * of each is the mean of both, so it hangs on no order that somebody happened to choose, and all effects add up to the difference.
 *
 * Figures are compared with every input at its middle. Pure; never fails: a figure that is no finite number on the way is left out.
 */
export function compareEstimates(before: EstimateOptions, after: EstimateOptions): Comparison {
  const changes = changesBetween(before, after)
  const forward = stages(before, changes)
  const backward = stages(before, [...changes].reverse())
  const [start, end] = [forward[0], forward.at(-1)] as [Figures, Figures]
  const units = new Map([before, after].flatMap((o) => (o.model ?? builtInModel).formulas.map((f) => [f.id, f.unit])))
  const ids = ['cost', ...units.keys()]
  const figures = ids.flatMap((id): FigureChange[] => {
    const [from, to] = [start.get(id), end.get(id)]
    if (from === to || (from !== undefined && to !== undefined && nearly(from, to))) return []
    const unit = units.get(id)
    const shown = {
      id,
      ...(unit !== undefined && { unit }),
      ...(from !== undefined && { before: from }),
      ...(to !== undefined && { after: to }),
    }
    if (from === undefined || to === undefined) return [{ ...shown, because: [] }]
    const because = changes
      .map(({ cause }, i) => {
        const effects = [stepAt(forward, i, id), stepAt(backward, changes.length - 1 - i, id)]
        return { cause, effect: ((effects[0] as number) + (effects[1] as number)) / 2 }
      })
      .filter(({ effect }) => Math.abs(effect) > 1e-9 * Math.max(Math.abs(from), Math.abs(to)))
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    return [{ ...shown, because }]
  })
  return { figures, changes: changes.map(({ cause }) => cause) }
}

type Figures = ReadonlyMap<string, number>

function stages(start: EstimateOptions, changes: readonly Change[]): Figures[] {
  const all = [start]
  for (const { apply } of changes) all.push(apply(all.at(-1) as EstimateOptions))
  return all.map((options) => middleOf(engineOf(options.model ?? builtInModel), options))
}

/** By how much a figure moved in one stage; a figure that was not there yet, or is no more, does not move. */
function stepAt(figures: readonly Figures[], stage: number, id: string): number {
  const [from, to] = [figures[stage]?.get(id), figures[stage + 1]?.get(id)]
  return from === undefined || to === undefined ? 0 : to - from
}

function changesBetween(before: EstimateOptions, after: EstimateOptions): Change[] {
  const changes: Change[] = []
  const [oldModel, newModel] = [before.model ?? builtInModel, after.model ?? builtInModel]
  if (oldModel !== newModel)
    changes.push({
      cause: {
        kind: 'model',
        before: `${oldModel.id}@${oldModel.version}`,
        after: `${newModel.id}@${newModel.version}`,
      },
      apply: (options) => ({ ...options, model: newModel }),
    })
  if (!same(before.provider, after.provider))
    changes.push({
      cause: { kind: 'provider', before: before.provider.id, after: after.provider.id },
      apply: (options) => ({ ...options, provider: after.provider }),
    })
  if (!same(before.prices, after.prices))
    changes.push({
      cause: { kind: 'prices', ...named(before.prices?.id, after.prices?.id) },
      apply: ({ prices: _old, ...options }) => ({ ...options, ...(after.prices && { prices: after.prices }) }),
    })
  if (before.federalState !== after.federalState)
    changes.push({
      cause: { kind: 'federal-state', ...named(before.federalState, after.federalState) },
      apply: ({ federalState: _old, ...options }) => ({
        ...options,
        ...(after.federalState !== undefined && { federalState: after.federalState }),
      }),
    })
  for (const question of [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])].sort()) {
    const answer = own(after.answers, question)
    if (same(own(before.answers, question), answer)) continue
    changes.push({
      cause: { kind: 'answer', question },
      apply: (options) => {
        const { [question]: _old, ...answers } = options.answers
        return { ...options, answers: answer ? { ...answers, [question]: answer } : answers }
      },
    })
  }
  return changes
}

function own(answers: Answers, question: string): Answers[string] | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))
}

function named(before: string | undefined, after: string | undefined): { before?: string; after?: string } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
