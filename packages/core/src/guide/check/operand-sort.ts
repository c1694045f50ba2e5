import type { ProviderProfile } from '../../provider/provider-profile.schema.ts'
import { parseQuantity } from '../../quantity/parse-quantity.ts'
import type { Unit } from '../../quantity/quantity.ts'
import type { AnswerKind } from '../answer-kind.schema.ts'
import type { Operand } from '../condition.schema.ts'
import type { Guide } from '../guide.schema.ts'
import { operandKind } from './operand-kind.ts'

/** What an operand is compared as. `unit`: one of its units, for the dimension. */
export type Sort =
  | { readonly sort: 'number' | 'text' | 'yes-no' | 'other' }
  | { readonly sort: 'quantity'; readonly unit: Unit }

interface Surroundings {
  readonly guide: Guide
  readonly profiles: readonly ProviderProfile[]
  readonly table: string | undefined
}

/** The sort of an operand; undefined where it names something unknown, which is another check's affair. */
export function operandSort(operand: Operand, around: Surroundings): Sort | undefined {
  if ('value' in operand) return sortOfValue(operand.value)
  if ('quantity' in operand) return sortOfQuantity(operand.quantity)
  if ('today' in operand) return { sort: 'text' }
  if ('length' in operand) return { sort: 'quantity', unit: 'min' }
  if ('sum' in operand) return operand.sum[0] && operandSort(operand.sum[0], around)
  if ('fact' in operand) return sortOfFact(operand.fact, around.profiles)
  const kind = operandKind(operand, around.guide, around.table)
  return kind && sortOfKind(kind)
}

function sortOfKind(kind: AnswerKind): Sort {
  if (kind.kind === 'quantity') return { sort: 'quantity', unit: kind.units[0] ?? '' }
  if (kind.kind === 'money') return { sort: 'quantity', unit: kind.currencies[0] ?? '' }
  if (kind.kind === 'number' || kind.kind === 'yes-no') return { sort: kind.kind }
  return { sort: ['text', 'long-text', 'choice', 'date'].includes(kind.kind) ? 'text' : 'other' }
}

function sortOfValue(value: string | number | boolean): Sort {
  if (typeof value === 'number') return { sort: 'number' }
  return { sort: typeof value === 'string' ? 'text' : 'yes-no' }
}

function sortOfQuantity(text: string): Sort | undefined {
  const parsed = parseQuantity(text, { negative: true })
  return parsed.ok ? { sort: 'quantity', unit: parsed.value.unit } : undefined
}

function sortOfFact(id: string, profiles: readonly ProviderProfile[]): Sort | undefined {
  const value = profiles.find((profile) => Object.hasOwn(profile.facts, id))?.facts[id]?.value
  if (value === undefined) return undefined
  if (typeof value !== 'object') return sortOfValue(value)
  if ('quantity' in value) return sortOfQuantity(value.quantity)
  return { sort: 'option' in value ? 'text' : 'other' }
}
