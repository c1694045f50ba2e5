import {
  type Answer,
  type Answers,
  type ProviderProfile,
  parseQuantity,
  type Quantity,
  type TableRow,
  toBase,
  type Unit,
} from '@leitfaden/core'
import type { Binding, Choice } from '../model/model.ts'

/** What a binding found, in base units: one number, or one per row of the table (`undefined`: the cell is empty). */
export type Found =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'rows'; readonly values: readonly (number | undefined)[] }
  | {
      readonly kind: 'fact'
      readonly value: number
      readonly fact: string
      readonly source: string
      readonly assumption: boolean
    }
  | { readonly kind: 'default'; readonly value: number; readonly source: string }

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
  if ('slowestDisk' in binding) return readSlowestDisk(around.provider)
  if ('backup' in binding) return readBackup(binding.backup, around)
  if ('reaction' in binding) return readReaction(binding.reaction, around)
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

/** One answered value as a number in base units: a range counts with its middle. */
function toNumber(value: unknown, unit: Unit, choose?: Choice): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return choose && Object.hasOwn(choose, value) ? choose[value] : undefined
  if (typeof value === 'number') return toBase(value, unit)
  if (typeof value !== 'object' || value === null || !('unit' in value)) return undefined
  const quantity = value as Quantity
  const middle = 'value' in quantity ? quantity.value : (quantity.low + quantity.high) / 2
  return toBase(middle, quantity.unit)
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

function readFact(id: string, unit: Unit, provider: ProviderProfile): Found | undefined {
  const fact = Object.hasOwn(provider.facts, id) ? provider.facts[id] : undefined
  if (!fact) return undefined
  const { value } = fact
  const number =
    typeof value === 'object' && 'quantity' in value
      ? toNumber(parsed(value.quantity), unit)
      : typeof value === 'number' || typeof value === 'boolean'
        ? toNumber(value, unit)
        : undefined
  if (number === undefined) return undefined
  return { kind: 'fact', value: number, fact: id, source: fact.source, assumption: fact.assumption ?? false }
}

function readSlowestDisk({ diskClasses }: ProviderProfile): Found | undefined {
  const slowest = [...diskClasses].sort((a, b) => a.iops - b.iops)[0]
  if (!slowest) return undefined
  return {
    kind: 'fact',
    value: slowest.iops,
    fact: slowest.id,
    source: slowest.source,
    assumption: slowest.assumption ?? false,
  }
}

function parsed(text: string): Quantity | undefined {
  const result = parseQuantity(text, {})
  return result.ok ? result.value : undefined
}

function readBackup(interval: 'hourly' | 'daily' | 'weekly' | 'monthly', around: Surroundings): Found | undefined {
  const scheme = answeredValue(around.answers, 'security.backup') as Partial<Record<string, unknown>> | undefined
  const variants = around.provider.backupVariants
  if (scheme?.variant === 'own' || (scheme && scheme.variant === undefined && typeof scheme[interval] === 'number'))
    return { kind: 'number', value: typeof scheme[interval] === 'number' ? (scheme[interval] as number) : 0 }
  const named = variants.find((variant) => variant.id === scheme?.variant)
  if (named) return { kind: 'number', value: named[interval] }
  const usual = variants[0]
  return usual ? { kind: 'default', value: usual[interval], source: usual.source } : undefined
}

function readReaction(
  part: 'reaction' | 'firstDay' | 'lastDay' | 'from' | 'to',
  around: Surroundings,
): Found | undefined {
  const level = answeredValue(around.answers, 'reliability.service-level') as { reaction?: string } | undefined
  const tiers = around.provider.reactionTiers
  const chosen = tiers.find((tier) => tier.id === level?.reaction)
  const tier = chosen ?? tiers[0]
  if (!tier) return undefined
  const parts = {
    reaction: () => toNumber(parsed(tier.reaction.quantity), 'h') as number,
    firstDay: () => tier.days[0],
    lastDay: () => tier.days[1],
    from: () => hourOf(tier.from),
    to: () => hourOf(tier.to),
  }
  const value = parts[part]()
  return chosen ? { kind: 'number', value } : { kind: 'default', value, source: tier.source }
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours + minutes / 60
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
