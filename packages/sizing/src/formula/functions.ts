import { federalStates } from '../calendar/federal-states.ts'
import { planningPeriod } from '../calendar/planning-period.ts'
import { backupCopies } from '../functions/backup-copies.ts'
import { type RetentionEngine, restorePoints } from '../functions/restore-points.ts'
import { supportCalendar } from '../functions/support-calendar.ts'
import { type Coverage, supportWindow } from '../functions/support-window.ts'
import { waitingShare } from '../functions/waiting-share.ts'
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

const pure = (count: number, evaluate: (...args: number[]) => number, most = count): FormulaFunction => ({
  signature: { rule: 'pure', least: count, most },
  evaluate,
})

/** Engines in the order of their codes: 0 is backy. */
const engines: readonly RetentionEngine[] = ['backy', 'restic', 'borg', 'proxmox']

const retention = remembered((hourly, daily, weekly, monthly, code) => {
  const engine = engines[code]
  return restorePoints({ hourly: engine ? hourly : Number.NaN, daily, weekly, monthly }, engine)
})

/**
 * `state`: place in `federalStates`, whose public holidays count in the planning period; −1: a plain week without any. Days may
 * be drawn from a spread, hence are rounded.
 */
const coverage = remembered((first, last, from, to, state): Coverage => {
  const federalState = federalStates[state]
  const [firstDay, lastDay] = [Math.round(first), Math.round(last)]
  const window = { firstDay, lastDay, from: federalState || state === -1 ? from : Number.NaN, to }
  return federalState ? supportCalendar(window, { ...planningPeriod, federalState }) : supportWindow(window)
})

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
  // hourly, daily, weekly, monthly, code of the engine → points
  restorePoints: pure(5, (h, d, w, m, engine) => retention(h, d, w, m, engine).mean),
  fewestRestorePoints: pure(5, (h, d, w, m, engine) => retention(h, d, w, m, engine).fewest),
  mostRestorePoints: pure(5, (h, d, w, m, engine) => retention(h, d, w, m, engine).most),
  // the same → days
  reachBack: pure(5, (h, d, w, m, engine) => retention(h, d, w, m, engine).reachBackDays),
  // share changed per day, the same → copies
  backupCopies: pure(6, (changed = 0, h, d, w, m, engine) => backupCopies(changed, retention(h, d, w, m, engine))),
  // first day, last day, from, to (hours), federal state (none: a plain week) → share of the time, hours
  windowShare: pure(4, (first, last, from, to, state) => coverage(first, last, from, to, state).share, 5),
  meanWait: pure(4, (first, last, from, to, state) => coverage(first, last, from, to, state).meanWait, 5),
  // requests in progress, workers → share of requests that wait
  waitingShare: pure(2, (load, workers) => waitingShare(load ?? 0, workers ?? 0)),
}

/**
 * A function of five numbers that remembers its last results: samples ask for the same few things over and over. A fifth
 * number left out is −1.
 */
function remembered<T>(
  reckon: (a: number, b: number, c: number, d: number, e: number) => T,
): (a?: number, b?: number, c?: number, d?: number, e?: number) => T {
  const recent: {
    readonly a: number
    readonly b: number
    readonly c: number
    readonly d: number
    readonly e: number
    readonly result: T
  }[] = []
  let oldest = 0
  return (a = 0, b = 0, c = 0, d = 0, e = -1) => {
    for (const known of recent)
      if (known.a === a && known.b === b && known.c === c && known.d === d && known.e === e) return known.result
    const result = reckon(a, b, c, d, e)
    recent[oldest] = { a, b, c, d, e, result }
    oldest = (oldest + 1) % mostRemembered
    return result
  }
}

const mostRemembered = 8
