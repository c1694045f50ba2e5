import { toBase } from '@leitfaden/core'
import { type BindingOptions, bindModel } from '../../sizing/src/engine/bindings.ts'
import { central } from '../../sizing/src/engine/causes.ts'
import { Dependencies } from '../../sizing/src/engine/dependencies.ts'
import { numbersOf } from '../../sizing/src/engine/numbers-of.ts'
import { Reckoning } from '../../sizing/src/estimate/reckoning.ts'
import { cellAt } from '../../sizing/src/estimate/value.ts'
import { type Expression, namesIn } from '../../sizing/src/formula/expression.ts'
import { elapsedName, unitNames } from '../../sizing/src/formula/unit-names.ts'
import type { CompiledModel } from '../../sizing/src/model/compiled-model.ts'
import { definitionsOf } from '../../sizing/src/model/definitions.ts'

/** A formula of the model for one set of answers: alternatives chosen, one for each row of a table, in base units. */
interface FlatFormula {
  readonly name: string
  /** In the model; the row of a table, 0 where there are none. */
  readonly id: string
  readonly row: number
  readonly monthly: boolean
  readonly expression: Expression
}

export interface FlatModel {
  /** What is given: answers, assumptions, facts, and what functions of our own make of them, which no peer knows. */
  readonly given: ReadonlyMap<string, number>
  /** Each after those it needs. */
  readonly formulas: readonly FlatFormula[]
}

/** Functions that a peer has not; their results are given to all. */
const ownFunctions = new Set([
  'restorePoints',
  'fewestRestorePoints',
  'mostRestorePoints',
  'reachBack',
  'backupCopies',
  'windowShare',
  'meanWait',
  'log', // publicodes knows no logarithm
])
/** Left out for everybody: it changes from month to month and has no peer. */
const leftOut = new Set(['waitingShare'])

/** The model as one flat list of formulas over numbers, so that any engine for formulas can be handed the same work. */
export function flatten(model: CompiledModel, options: BindingOptions): FlatModel {
  const bindings = bindModel(numbersOf(model), options)
  const reckoning = new Reckoning(model, bindings, central)
  const dependencies = new Dependencies(numbersOf(model))
  const active = dependencies.behind(dependencies.wanted(), bindings)
  const definitions = definitionsOf(model)
  const given = new Map<string, number>()
  const formulas: FlatFormula[] = []
  const rowsOf = (name: string): number => reckoning.value(name).cells.length
  const tableOf = (name: string): string | undefined => reckoning.value(name).table

  const flat = (e: Expression, row: number | undefined): Expression => {
    if (e.op === 'number') return e
    if (e.op === 'name') return leaf(e.name, row)
    if (e.op === 'call' && (e.name === 'sum' || e.name === 'perKind')) {
      const summand = e.args[0] as Expression
      const rows = namesIn(summand).find((name) => isNamed(name) && tableOf(name) !== undefined)
      const parts = Array.from({ length: rows === undefined ? 0 : rowsOf(rows) }, (_, r) => flat(summand, r))
      return parts.reduce<Expression>((a, b) => ({ op: 'add', args: [a, b] }), { op: 'number', value: 0 })
    }
    return { ...e, args: e.args.map((arg) => flat(arg, row)) } as Expression
  }
  const isNamed = (name: string): boolean => name !== elapsedName && !unitNames.has(name)
  const leaf = (name: string, row: number | undefined): Expression => {
    const unit = unitNames.get(name)
    if (unit) return { op: 'number', value: toBase(1, unit) }
    if (name === elapsedName) return { op: 'name', name }
    const own = tableOf(name) === undefined ? name : `${name}_${row}`
    if (definitions.get(name)?.kind !== 'formula') give(name)
    return { op: 'name', name: own }
  }
  const give = (name: string): void => {
    const value = reckoning.value(name)
    for (const row of value.cells.keys())
      given.set(value.table === undefined ? name : `${name}_${row}`, cellAt(value, row, 0) as number)
  }
  for (const id of model.order) {
    const definition = definitions.get(id)
    if (!active.has(id) || definition?.kind !== 'formula') continue
    const expression = model.parsed[reckoning.expressionOf(definition.formula)] as Expression
    const calls = callsIn(expression)
    if (calls.some((name) => leftOut.has(name)) || tableOf(id) === 'kind') continue
    if (calls.some((name) => ownFunctions.has(name))) {
      give(id)
      continue
    }
    const { monthly, table } = reckoning.value(id)
    for (let row = 0; row < (table === undefined ? 1 : rowsOf(id)); row++)
      formulas.push({
        name: table === undefined ? id : `${id}_${row}`,
        id,
        row,
        monthly,
        expression: flat(expression, row),
      })
  }
  return { given, formulas }
}

function callsIn(e: Expression): string[] {
  if (e.op === 'number' || e.op === 'name') return []
  return [...(e.op === 'call' ? [e.name] : []), ...e.args.flatMap(callsIn)]
}
