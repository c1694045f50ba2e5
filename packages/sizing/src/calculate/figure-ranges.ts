import { fromBase } from '@leitfaden/core'
import type { Engine, Room } from '../engine/engine.ts'
import type { Column } from '../engine/layout.ts'
import { vectorAt } from '../engine/room-for.ts'
import { quantiles } from '../sampling/quantiles.ts'
import type { FigureNumbers, Ranges } from './calculation.ts'

/** What a run gave: in the middle of everything, and over all samples. */
export interface Outcome {
  readonly engine: Engine
  readonly middle: Room
  readonly samples: Room
  readonly count: number
  /** Names that something rests on. */
  readonly active: ReadonlySet<string>
}

/** P10, P50 and P90 of every figure that is reckoned, or of those wanted, in its own unit; in every month that is kept, or in the first and the last. */
export function figureRanges(
  outcome: Outcome,
  everyMonth: boolean,
  wanted?: readonly string[],
): { [id: string]: FigureNumbers } {
  const columnsOf = new Map<string, Column[]>()
  for (const column of outcome.engine.layout.columns)
    columnsOf.set(column.id, [...(columnsOf.get(column.id) ?? []), column])
  const figures: { [id: string]: FigureNumbers } = {}
  for (const { id, unit, key, auxiliary } of outcome.engine.model.formulas) {
    const columns = columnsOf.get(id)
    if (!columns || !outcome.active.has(id) || wanted?.includes(id) === false) continue
    const ranges = columns.map((column) => rangesOf(column, unit, outcome, everyMonth))
    figures[id] = { unit, key: key ?? false, auxiliary: auxiliary ?? false, ranges }
  }
  return figures
}

function rangesOf({ months: kept, at }: Column, unit: string, outcome: Outcome, everyMonth: boolean): Ranges {
  const { middle, samples, count } = outcome
  const last = kept.length - 1
  const told = [...kept.keys()].filter((i) => everyMonth || i === 0 || i === last)
  const months = told.map((i) => kept[i] as number)
  const ranges = { months, middle: [] as number[], p10: [] as number[], p50: [] as number[], p90: [] as number[] }
  for (const i of told) {
    const centre = fromBase(middle.values[at + i] as number, unit)
    const found = quantiles(vectorAt(samples, at + i, count))
    // What is the same in every sample is as exact as the middle: no rounding of another way of reckoning may show.
    const exact = found.p10 === found.p90
    ranges.middle.push(centre)
    for (const p of ['p10', 'p50', 'p90'] as const) ranges[p].push(exact ? centre : fromBase(found[p], unit))
  }
  return ranges
}
