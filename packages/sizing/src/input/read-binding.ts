import type { Answer, Answers, ProviderProfile, TableRow, Unit } from '@leitfaden/core'
import type { Binding, Shape } from '../model/model.ts'
import type { Found, Given } from './found.ts'
import { readBackup, readDisk, readFact, readReaction } from './read-provider.ts'
import { toGiven } from './to-given.ts'

export interface Surroundings {
  readonly answers: Answers
  readonly provider: ProviderProfile
  /** Index into `federalStates`. */
  readonly state: number
  readonly rowsOf: (table: string) => readonly TableRow[] | undefined
}

/** The answer to a question, never one that a page's prototypes smuggle in. */
export function answerTo(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined
}

/** The value of an answer that was given; nothing for open, unknown, to be discussed or not applicable. */
export function answeredValue(answers: Answers, question: string): unknown {
  const answer = answerTo(answers, question)
  return answer?.state === 'answered' ? answer.value : undefined
}

/** What is bound, in which unit, and how a range of it spreads. */
interface Bound {
  readonly from: Binding
  readonly unit: Unit
  readonly shape?: Shape
}

/** Finds the value of an input; `undefined` where nobody answered and nothing else says it. */
export function readBinding({ from, unit, shape }: Bound, around: Surroundings): Found | undefined {
  if ('table' in from) return readColumn(from, { unit, shape }, around)
  if ('fact' in from) return readFact(from, unit, around.provider)
  if ('calendar' in from) return number({ value: around.state })
  if ('disk' in from) return readDisk(from.disk, around.provider)
  if ('backup' in from)
    return readBackup(from.backup, answeredValue(around.answers, 'security.backup'), around.provider)
  if ('reaction' in from)
    return readReaction(from.reaction, answeredValue(around.answers, 'reliability.service-level'), around.provider)
  const value = answeredValue(around.answers, from.question)
  if (value === undefined) return undefined
  if ('peak' in from) return number(peakOf(value, from.peak))
  if ('total' in from) return number(totalOf(value as readonly TableRow[], from, unit))
  const part = from.at === undefined ? value : (value as Record<string, unknown>)[from.at]
  if (from.only && (value as Record<string, unknown>)[from.only.at] !== from.only.is) return undefined
  return number(toGiven(part, { unit, choose: from.choose, shape }))
}

function number(given: Given | undefined): Found | undefined {
  return given && { kind: 'number', given }
}

function readColumn(
  { table, column, choose, present }: Extract<Binding, { table: string }>,
  reading: { unit: Unit; shape?: Shape | undefined },
  around: Surroundings,
): Found | undefined {
  const rows = around.rowsOf(table)
  if (!rows) return undefined
  const cells = rows.map(({ cells }) => {
    const cell = Object.hasOwn(cells, column) ? cells[column] : undefined
    return present ? { value: cell === undefined ? 0 : 1 } : toGiven(cell, { ...reading, choose })
  })
  return { kind: 'rows', cells }
}

function peakOf(value: unknown, of: 'hours' | 'weekdays' | 'months' | 'events'): Given | undefined {
  const profile = value as { hours?: number[]; weekdays?: number[]; months?: number[]; events?: { factor?: number }[] }
  if (of === 'events') {
    const factors = (profile.events ?? []).flatMap((event) => (event.factor === undefined ? [] : [event.factor]))
    return factors.length > 0 ? { value: Math.max(1, ...factors) } : undefined
  }
  const weights = profile[of]
  if (!weights || weights.length === 0) return undefined
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length
  return mean > 0 ? { value: Math.max(...weights) / mean } : undefined
}

function totalOf(
  rows: readonly TableRow[],
  binding: { total: string; where: readonly { column: string; isNot: string }[] },
  unit: Unit,
): Given | undefined {
  const values = rows
    .filter((row) => binding.where.every(({ column, isNot }) => row.cells[column] !== isNot))
    .map((row) => toGiven(row.cells[binding.total], { unit }))
  if (values.some((value) => value === undefined)) return undefined
  return { value: values.reduce((sum, given) => sum + (given as Given).value, 0) }
}
