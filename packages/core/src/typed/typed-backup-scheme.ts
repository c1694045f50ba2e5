import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { Typed } from './typed.ts'
import { typedOption } from './typed-option.ts'
import { typedParts } from './typed-parts.ts'
import { typedTime } from './typed-time-window.ts'

const intervals = {
  hourly: /^(?:hourly|stündlich\p{L}*|hours?|stunden?)$/iu,
  daily: /^(?:daily|täglich\p{L}*|days?|tage?)$/iu,
  weekly: /^(?:weekly|wöchentlich\p{L}*|weeks?|wochen?)$/iu,
  monthly: /^(?:monthly|monatlich\p{L}*|months?|monate?)$/iu,
} as const
type Counts = { -readonly [interval in keyof typeof intervals]?: string }

/** What a scheme is made of; `kept` are all its counts in words. */
const parts = [
  { id: 'variant', title: { de: 'Schema', en: 'Scheme' } },
  { id: 'kept', title: { de: 'Aufbewahrte Stände', en: 'Restore points kept' } },
  { id: 'hourly', title: { de: 'stündlich', en: 'hourly' } },
  { id: 'daily', title: { de: 'täglich', en: 'daily' } },
  { id: 'weekly', title: { de: 'wöchentlich', en: 'weekly' } },
  { id: 'monthly', title: { de: 'monatlich', en: 'monthly' } },
  {
    id: 'recovery-point',
    title: { de: 'Höchstens so viel Arbeit darf verloren gehen', en: 'Most work that may be lost' },
  },
  { id: 'fixed-time', title: { de: 'Gewünschte Uhrzeit', en: 'Time of day wished for' } },
]

/**
 * A scheme as a file holds it: a variant by id or title, `7 daily, 4 weekly` as counts of its own, or part by part with `kept` for the counts in words.
 * Counts that repeat those of the variant say nothing new and are left out.
 */
export function typedBackupScheme(typed: Typed, provider: ProviderProfile | undefined): unknown {
  const found = typedParts(typed, parts)
  if (found === undefined) {
    if (typeof typed !== 'string') return typed
    const counts = countsOf(typed)
    return counts ? { variant: 'own', ...counts } : variantOf(typed, provider)
  }
  const { variant, kept, 'fixed-time': time, ...rest } = found
  const counts = typeof kept === 'string' ? countsOf(kept) : undefined
  const id = typeof variant === 'string' ? variantOf(variant, provider) : variant
  const known = provider?.backupVariants.find((one) => one.id === id)
  const repeated = known && counts && keys.every((key) => Number(counts[key] ?? 0) === (known[key] ?? 0))
  return {
    ...(id === undefined ? counts && { variant: 'own' } : { variant: id }),
    ...(repeated ? rest : { ...counts, ...rest }),
    ...(typeof kept === 'string' && !counts && { kept }),
    ...(time !== undefined && { 'fixed-time': typeof time === 'string' ? (typedTime(time) ?? time) : time }),
  }
}

const keys = ['hourly', 'daily', 'weekly', 'monthly'] as const

function variantOf(text: string, provider: ProviderProfile | undefined): string {
  const known = typedOption(text, provider?.backupVariants ?? [], 'prefix')?.id
  return (
    known ??
    (/^(?:own|eigenes?|a scheme of (?:your|our) own)(?: schema| scheme)?$/iu.test(text.trim()) ? 'own' : text.trim())
  )
}

/** `7 daily, 4 weekly`, `keine`: undefined where a part is no count. */
function countsOf(text: string): Counts | undefined {
  if (/^(?:none|keine)$/iu.test(text.trim())) return { hourly: '0', daily: '0', weekly: '0', monthly: '0' }
  const counts: Counts = {}
  for (const piece of text.split(/[,;+·]|\s(?:and|und)\s/u)) {
    const [, count, word = ''] = /^(\d+)\s*(?:×|x)?\s*(\p{L}+)$/iu.exec(piece.trim()) ?? []
    const interval = keys.find((key) => intervals[key].test(word))
    if (count === undefined || interval === undefined || counts[interval] !== undefined) return undefined
    counts[interval] = count
  }
  return counts
}
