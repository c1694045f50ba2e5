import type { Given } from '../input/found.ts'
import { drawSpread, type Spread } from '../sampling/spread.ts'
import type { Bindings } from './bindings.ts'
import type { Lane } from './lane.ts'
import type { ModelNumbers } from './model-numbers.ts'

/** One thing that is not known exactly: an assumption, an answered range, a range in a row of an answered table. */
export interface Cause {
  /** Id of the assumption or input. */
  readonly id: string
  /** Index of the row; 0 where there are no rows. */
  readonly row: number
  readonly spread: Spread
  /** Its dimension of the Sobol points. What an answer replaces has the same one, so that an estimate does not jump when somebody answers. */
  readonly dimension: number
}

/** All causes of an estimate, in the order of the model, whatever the order of the answers. */
export function causesOf(model: ModelNumbers, { found, assumed }: Bindings): Cause[] {
  const dimensions = new Map(model.assumptions.map(({ id }, i) => [id, i]))
  let next = dimensions.size
  const causes: Cause[] = []
  const add = (id: string, row: number, given: Given | undefined, dimension: number): void => {
    if (given?.spread) causes.push({ id, row, spread: given.spread, dimension })
  }
  for (const { id } of model.assumptions) add(id, 0, assumed.get(id), dimensions.get(id) as number)
  for (const { id, otherwise } of model.inputs) {
    const value = found.get(id)
    const inherited = otherwise === undefined ? undefined : dimensions.get(otherwise)
    const own = inherited ?? next++
    if (value && value.kind !== 'rows') add(id, 0, value.given, own)
  }
  for (const { id } of model.inputs) {
    const value = found.get(id)
    if (value?.kind === 'rows') for (const [row, given] of value.cells.entries()) add(id, row, given, next + row)
    if (value?.kind === 'rows') next += value.cells.length
  }
  return causes
}

/** The value of something given over all samples: its middle, or what was drawn for it. */
export type Draw = (id: string, row: number, given: Given) => Lane

export const central: Draw = (_id, _row, given) => given.value

/** Draws each cause once, so that all figures see the same values. Causes that nothing rests on are left at their middle. */
export function drawing(causes: readonly Cause[], active: ReadonlySet<string>, count: number, seed: number): Draw {
  const lanes = new Map<string, Lane>()
  for (const { id, row, spread, dimension } of causes)
    if (active.has(id)) lanes.set(`${id}/${row}`, drawSpread(spread, dimension, count, seed))
  return (id, row, given) => (given.spread && lanes.get(`${id}/${row}`)) ?? given.value
}
