import type { Answer, Answers, ProviderProfile, TableRow, Unit } from '@leitfaden/core'
import type { Binding } from '../model/model.ts'
import type { Found } from './found.ts'
import { readBackup, readDisk, readFact, readReaction } from './read-provider.ts'
import { toNumber } from './to-number.ts'

export interface Surroundings {
  readonly answers: Answers
  readonly provider: ProviderProfile
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

/** Finds the value of an input; `undefined` where nobody answered and nothing else says it. */
export function readBinding(binding: Binding, unit: Unit, around: Surroundings): Found | undefined {
  if ('table' in binding) return readColumn(binding, unit, around)
  if ('fact' in binding) return readFact(binding.fact, unit, around.provider)
  if ('disk' in binding) return readDisk(binding.disk, around.provider)
  if ('backup' in binding)
    return readBackup(binding.backup, answeredValue(around.answers, 'security.backup'), around.provider)
  if ('reaction' in binding)
    return readReaction(binding.reaction, answeredValue(around.answers, 'reliability.service-level'), around.provider)
  const value = answeredValue(around.answers, binding.question)
  if (value === undefined) return undefined
  if ('peak' in binding) return found(peakOf(value, binding.peak))
  if ('total' in binding) return found(totalOf(value as readonly TableRow[], binding, unit))
  const part = binding.at === undefined ? value : (value as Record<string, unknown>)[binding.at]
  if (binding.only && (value as Record<string, unknown>)[binding.only.at] !== binding.only.is) return undefined
  return found(toNumber(part, unit, binding.choose))
}

function found(value: number | undefined): Found | undefined {
  return value === undefined ? undefined : { kind: 'number', value }
}

function readColumn(binding: Extract<Binding, { table: string }>, unit: Unit, around: Surroundings): Found | undefined {
  const rows = around.rowsOf(binding.table)
  if (!rows) return undefined
  const values = rows.map((row) => {
    const cell = row.cells[binding.column]
    return binding.present ? (cell === undefined ? 0 : 1) : toNumber(cell, unit, binding.choose)
  })
  return { kind: 'rows', values }
}

function peakOf(value: unknown, of: 'hours' | 'weekdays' | 'months' | 'events'): number | undefined {
  const profile = value as { hours?: number[]; weekdays?: number[]; months?: number[]; events?: { factor?: number }[] }
  if (of === 'events') {
    const factors = (profile.events ?? []).flatMap((event) => (event.factor === undefined ? [] : [event.factor]))
    return factors.length > 0 ? Math.max(1, ...factors) : undefined
  }
  const weights = profile[of]
  if (!weights || weights.length === 0) return undefined
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length
  return mean > 0 ? Math.max(...weights) / mean : undefined
}

function totalOf(
  rows: readonly TableRow[],
  binding: { total: string; where: readonly { column: string; isNot: string }[] },
  unit: Unit,
): number | undefined {
  const values = rows
    .filter((row) => binding.where.every(({ column, isNot }) => row.cells[column] !== isNot))
    .map((row) => toNumber(row.cells[binding.total], unit))
  return values.some((value) => value === undefined) ? undefined : values.reduce<number>((a, b) => a + (b as number), 0)
}
