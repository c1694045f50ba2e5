import type { Answers, Issue, ProviderProfile, Result } from '@leitfaden/core'
import { federalStates } from '../calendar/federal-states.ts'
import { applies } from '../engine/applies.ts'
import { type Bindings, bindModel } from '../engine/bindings.ts'
import { causesOf, central, drawing } from '../engine/causes.ts'
import { Dependencies } from '../engine/dependencies.ts'
import type { Engine } from '../engine/engine.ts'
import { sharedRoom, vectorAt } from '../engine/room-for.ts'
import { months } from '../estimate/value.ts'
import type { PriceList } from '../price/price-list.schema.ts'
import { errorOfP90 } from '../sampling/quantiles.ts'
import { answerIssues } from './answer-issues.ts'
import { type CalculatedCost, calculateCost } from './calculate-cost.ts'
import type { Calculation, FindingNumbers } from './calculation.ts'
import { factIssues } from './fact-issues.ts'
import { figureRanges, type Outcome } from './figure-ranges.ts'
import { lastVector } from './last-vector.ts'
import { optionIssue } from './option-issue.ts'
import type { Sampled } from './sampled.ts'

export interface CalculationOptions {
  readonly answers: Answers
  readonly provider: ProviderProfile
  /** Without one there are no cost figures. */
  readonly prices?: PriceList
  /** Code of the German federal state whose public holidays the support keeps: `ST`. Absent: those that all states share. */
  readonly federalState?: string
  /** A power of two from 64 to 65,536. Default 2,048; 16,384 for a second, finer look. */
  readonly samples?: number
  /** Picks the scrambling of the points. The same seed gives the same bytes. Default 1. */
  readonly seed?: number
  /**
   * Which months have ranges: of curves every one of them, or today and month 24 alone (of the cost: its sums alone), as a table
   * shows them, in a fraction of the time. Default: every month.
   */
  readonly ranges?: 'every-month' | 'both-ends'
}

const defaults = { samples: 2048, seed: 1 }

/** A calculation with all that went into it, from which more can be learnt while the samples are still in their room. */
export interface Calculated {
  readonly calculation: Calculation
  readonly outcome: Outcome
  readonly sampled: Sampled
  /** Absent without prices. */
  readonly cost?: CalculatedCost
}

/** Reckons all figures with their ranges; of `wanted`, where that is given, only theirs. Issues: options and answers out of bounds, and figures that are no finite numbers, each with its place. */
export function calculateWith(
  engine: Engine,
  options: CalculationOptions,
  wanted?: readonly string[],
): Result<Calculated> {
  const { prices, samples: count = defaults.samples, seed = defaults.seed, ranges = 'every-month' } = options
  const refused = optionIssues(options)
  if (refused.length > 0) return { ok: false, issues: refused }
  const { model } = engine
  const bindings = bindModel(model, options)
  const unusable = [...answerIssues(model, bindings), ...factIssues(model, options.provider)]
  if (unusable.length > 0) return { ok: false, issues: unusable }
  const dependencies = new Dependencies(model)
  const drivers = Object.values(model.faults) as string[]
  const active = dependencies.behind([...dependencies.wanted(), ...drivers], bindings)
  const causes = causesOf(model, bindings)
  const draw = drawing(causes, active, count, seed)
  const middle = sharedRoom(engine, 1)
  engine.run(bindings, central, 1, middle)
  const samples = sharedRoom(engine, count)
  engine.run(bindings, draw, count, samples)
  const outcome: Outcome = { engine, middle, samples, count, active }
  const issues = notFinite(outcome)
  if (issues.length > 0) return { ok: false, issues }

  const cost = prices && calculateCost(outcome, prices, ranges === 'every-month')
  const firstKey = model.formulas.find(({ key }) => key) ?? model.formulas[0]
  const head = cost?.totals ?? lastVector(firstKey?.id ?? '', outcome)
  const calculation: Calculation = {
    model: { id: model.id, version: model.version },
    figures: figureRanges(outcome, ranges === 'every-month', wanted),
    ...(cost && { cost: cost.cost }),
    findings: findingsOf(outcome, bindings),
    sampling: { samples: count, seed, errorOfP90: finite(errorOfP90(head)) },
  }
  const sampled: Sampled = { model, bindings, dependencies, causes, draw, count, seed }
  return { ok: true, issues: [], value: { calculation, outcome, sampled, ...(cost && { cost }) } }
}

function finite(error: number): number {
  return Number.isFinite(error) ? error : 0
}

/** A finding is told where it is more likely than not in some month, or holds with every input at its middle. */
function findingsOf({ engine, middle, samples, count }: Outcome, bindings: Bindings): FindingNumbers[] {
  return engine.model.checks.flatMap((check, index): FindingNumbers[] => {
    if (!applies(check, bindings)) return []
    const holds = (month: number): number => (samples.holds[index * months + month] as number) / count
    const inMiddle = (month: number): boolean => middle.holds[index * months + month] === 1
    const all = Array.from({ length: check.monthly ? months : 1 }, (_, month) => month)
    const first = all.find((month) => holds(month) > 0.5 || inMiddle(month))
    if (first === undefined) return []
    const { id, severity, question, monthly } = check
    const probability = Math.max(...all.map(holds))
    return [
      { id, severity, ...(question !== undefined && { question }), ...(monthly && { month: first }), probability },
    ]
  })
}

function notFinite({ engine, middle, samples, count, active }: Outcome): Issue[] {
  return engine.layout.columns.flatMap(({ id, at, months: kept }): Issue[] => {
    if (!active.has(id)) return []
    for (const i of kept.keys()) {
      const centre = middle.values[at + i] as number
      const bad = Number.isFinite(centre) ? firstEndless(vectorAt(samples, at + i, count)) : centre
      if (bad !== undefined)
        return [
          {
            code: 'not-finite',
            severity: 'error',
            path: [id],
            message: {
              de: 'Die Antworten ergeben hier keine endliche Zahl',
              en: 'The answers make no finite number here',
            },
            found: String(bad),
          },
        ]
    }
    return []
  })
}

/** A plain loop: it runs over every number of an estimate. */
function firstEndless(values: Float64Array): number | undefined {
  for (let s = 0; s < values.length; s++) if (!Number.isFinite(values[s])) return values[s]
  return undefined
}

function optionIssues({ samples, seed, federalState }: CalculationOptions): Issue[] {
  const issues: Issue[] = []
  const refuse = (option: string, expected: string, found: unknown): void => {
    issues.push(optionIssue(option, expected, found))
  }
  if (samples !== undefined && !(Number.isInteger(Math.log2(samples)) && samples >= 64 && samples <= 65_536))
    refuse('samples', '64, 128, … 65536', samples)
  if (seed !== undefined && !(Number.isInteger(seed) && Math.abs(seed) <= 0x7fffffff))
    refuse('seed', '-2³¹ … 2³¹', seed)
  if (federalState !== undefined && !federalStates.slice(1).includes(federalState))
    refuse('federalState', federalStates.slice(1).join(', '), federalState)
  return issues
}
