import type { ModelNumbers } from '../src/engine/model-numbers.ts'
import type { PackedNumbers } from '../src/engine/unpack-numbers.ts'

/** Names become numbers, field names places: a quarter of the size for whoever embeds the calculator. */
export function packNumbers(model: ModelNumbers): PackedNumbers {
  const { assumptions, inputs, formulas, checks, ...rest } = model
  const names = [...assumptions, ...inputs, ...formulas].map(({ id }) => id)
  const indices = (ids: readonly string[]): number[] => ids.map((id) => names.indexOf(id))
  const trimmed = <T>(least: number, list: readonly T[]): T[] => {
    const last = list.findLastIndex((each) => each !== 0)
    return list.slice(0, Math.max(least, last + 1))
  }
  return {
    ...rest,
    assumptions: assumptions.map(({ id, unit, value, low, high, shape, chance, variants }) =>
      trimmed(5, [
        id,
        unit,
        value,
        low,
        high,
        shape ?? 0,
        chance ?? 0,
        variants ? Object.entries(variants).map(([option, v]) => [option, v.value, v.low, v.high]) : 0,
      ]),
    ) as unknown as PackedNumbers['assumptions'],
    inputs: inputs.map(({ id, unit, from, otherwise, notApplicable, shape }) =>
      trimmed(3, [id, unit, from, otherwise ?? 0, notApplicable === undefined ? 0 : [notApplicable], shape ?? 0]),
    ) as unknown as PackedNumbers['inputs'],
    formulas: formulas.map(({ id, unit, monthly, axis, key, auxiliary, needs, alternatives }) =>
      trimmed(4, [
        id,
        unit,
        (monthly ? 1 : 0) + (key ? 2 : 0) + (auxiliary ? 4 : 0),
        indices(needs),
        alternatives ? alternatives.map((a) => [a.ifAnswered, indices(a.needs)]) : 0,
        axis ?? 0,
      ]),
    ) as unknown as PackedNumbers['formulas'],
    checks: checks.map(({ id, severity, question, monthly, ifAnswered, unlessAnswered }) =>
      trimmed(3, [id, severity, monthly ? 1 : 0, question ?? 0, ifAnswered ?? 0, unlessAnswered ?? 0]),
    ) as unknown as PackedNumbers['checks'],
  }
}
