import { fromBase } from '@leitfaden/core'
import { bindModel } from '../engine/bindings.ts'
import { central } from '../engine/causes.ts'
import { Dependencies } from '../engine/dependencies.ts'
import type { Engine } from '../engine/engine.ts'
import { sharedRoom } from '../engine/room-for.ts'
import { calculateCost } from './calculate-cost.ts'
import type { CalculationOptions } from './calculate-with.ts'
import type { Outcome } from './figure-ranges.ts'

/** Figures in their units in the last month, and the 24-month cost as `cost`, with every input at its middle: one evaluation, no samples. */
export function middleOf(engine: Engine, options: CalculationOptions): ReadonlyMap<string, number> {
  const { model, layout } = engine
  const bindings = bindModel(model, options)
  const dependencies = new Dependencies(model)
  const active = dependencies.behind(dependencies.wanted(), bindings)
  const middle = sharedRoom(engine, 1)
  engine.run(bindings, central, 1, middle)
  const figures = new Map<string, number>()
  for (const { id, unit, auxiliary, axis } of model.formulas) {
    const column = layout.columns.find((c) => c.id === id)
    if (!column || auxiliary || axis !== undefined || !active.has(id)) continue
    figures.set(id, fromBase(middle.values[column.at + column.months.length - 1] as number, unit))
  }
  if (options.prices) {
    const outcome: Outcome = { engine, middle, samples: middle, count: 1, active }
    figures.set('cost', Number(calculateCost(outcome, options.prices, false).cost.total))
  }
  return figures
}
