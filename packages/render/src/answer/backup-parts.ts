import { type BackupScheme, type BackupVariant, formatQuantity } from '@leitfaden/core'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { Part } from './part.ts'
import { numbersOf, type Setting } from './setting.ts'

const intervals = ['hourly', 'daily', 'weekly', 'monthly'] as const
type Counts = { readonly [interval in (typeof intervals)[number]]?: number }

/** A backup scheme: which variant, what it keeps, what must be recoverable. */
export function backupParts(value: BackupScheme | undefined, setting: Setting): Part[] {
  const { language, provider } = setting
  const { backup } = phrasesIn(language)
  const variants = provider?.backupVariants ?? []
  const chosen = variants.find((variant) => variant.id === value?.variant)
  const own = value !== undefined && intervals.some((interval) => value[interval] !== undefined)
  const counts: Counts | undefined = own ? value : chosen
  const offered = variants.map((variant) => `${variant.title[language]} (${keptText(variant, language)})`)
  return [
    {
      id: 'variant',
      label: backup.variant,
      value: variantText(value?.variant, chosen, own, backup.own, language),
      explanation: offered.length === 0 ? undefined : [...offered, backup.own].join(' · '),
    },
    { id: 'kept', label: backup.kept, value: counts && keptText(counts, language) },
    {
      id: 'recovery-point',
      label: backup.recoveryPoint,
      value: value?.recoveryPoint && formatQuantity(value.recoveryPoint, language, numbersOf(setting)),
    },
    { id: 'fixed-time', label: backup.fixedTime, value: value?.fixedTime },
  ]
}

function variantText(
  id: string | undefined,
  chosen: BackupVariant | undefined,
  own: boolean,
  ownTitle: string,
  language: Setting['language'],
) {
  if (chosen !== undefined) return chosen.title[language]
  return id === 'own' || (id === undefined && own) ? ownTitle : id
}

function keptText(counts: Counts, language: Setting['language']): string {
  const { points, nothingKept } = phrasesIn(language).backup
  const kept = intervals.flatMap((interval) => {
    const count = counts[interval] ?? 0
    return count > 0 ? [points[interval](count)] : []
  })
  return kept.length === 0 ? nothingKept : kept.join(', ')
}
