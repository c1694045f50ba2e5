import { backupCopies } from '../functions/backup-copies.ts'
import { disjointRestorePoints } from '../functions/disjoint-restore-points.ts'
import { type Retention, restorePoints } from '../functions/restore-points.ts'
import { supportWindow } from '../functions/support-window.ts'
import type { FunctionName } from './expression.ts'
import { tolerantCeil, tolerantFloor } from './tolerance.ts'

/**
 * How a function treats dimensions: `alike`: all arguments and the result have the same one · `pure`: numbers in, number out ·
 * `root`: halves the exponents · `over-rows`: adds up the rows of a table.
 */
export interface Signature {
  readonly rule: 'alike' | 'pure' | 'root' | 'over-rows'
  readonly least: number
  readonly most: number
}

interface FormulaFunction {
  readonly signature: Signature
  /** On plain numbers in base units. Functions over rows are evaluated where the rows are known. */
  readonly evaluate?: (...args: number[]) => number
}

const pure = (count: number, evaluate: (...args: number[]) => number): FormulaFunction => ({
  signature: { rule: 'pure', least: count, most: count },
  evaluate,
})

/** One scheme is asked for several times in a row: remember the last. */
let last: { key: string; retention: Retention } | undefined

function retention(hourly = 0, daily = 0, weekly = 0, monthly = 0, shared = 0): Retention {
  const key = `${hourly}/${daily}/${weekly}/${monthly}/${shared}`
  const counts = { hourly, daily, weekly, monthly }
  if (last?.key !== key) last = { key, retention: shared > 0 ? restorePoints(counts) : disjointRestorePoints(counts) }
  return last.retention
}

/** All functions that formulas may call. */
export const functions: { readonly [name in FunctionName]: FormulaFunction } = {
  max: { signature: { rule: 'alike', least: 1, most: 8 }, evaluate: Math.max },
  min: { signature: { rule: 'alike', least: 1, most: 8 }, evaluate: Math.min },
  abs: { signature: { rule: 'alike', least: 1, most: 1 }, evaluate: Math.abs },
  sqrt: { signature: { rule: 'root', least: 1, most: 1 }, evaluate: Math.sqrt },
  ceil: pure(1, tolerantCeil),
  floor: pure(1, tolerantFloor),
  round: pure(1, Math.round),
  exp: pure(1, Math.exp),
  log: pure(1, Math.log),
  sum: { signature: { rule: 'over-rows', least: 1, most: 1 } },
  perKind: { signature: { rule: 'over-rows', least: 1, most: 1 } },
  // hourly, daily, weekly, monthly, whether points are shared → points
  restorePoints: pure(5, (...scheme) => retention(...scheme).mean),
  fewestRestorePoints: pure(5, (...scheme) => retention(...scheme).fewest),
  mostRestorePoints: pure(5, (...scheme) => retention(...scheme).most),
  // the same → days
  reachBack: pure(5, (...scheme) => retention(...scheme).reachBackDays),
  // share changed per day, the same → copies
  backupCopies: pure(6, (changed, ...scheme) => backupCopies(changed ?? 0, retention(...scheme))),
  // first day, last day, from, to (hours) → share of the week, hours
  windowShare: pure(4, (first, last, from, to) => coverage(first, last, from, to).share),
  meanWait: pure(4, (first, last, from, to) => coverage(first, last, from, to).meanWait),
}

function coverage(first?: number, last?: number, from?: number, to?: number): ReturnType<typeof supportWindow> {
  return supportWindow({ firstDay: first ?? 0, lastDay: last ?? 0, from: from ?? 0, to: to ?? 0 })
}
