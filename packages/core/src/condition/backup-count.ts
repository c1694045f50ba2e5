import type { BackupScheme } from '../answer/value.ts'
import { backupVariant } from '../provider/backup-variant.ts'
import type { ProviderProfile } from '../provider/provider-profile.schema.ts'
import type { Resolved } from './resolve-operand.ts'

const intervals = ['hourly', 'daily', 'weekly', 'monthly'] as const
type BackupInterval = (typeof intervals)[number]

export function isBackupInterval(at: string | undefined): at is BackupInterval {
  return (intervals as readonly (string | undefined)[]).includes(at)
}

/**
 * How many restore points of an interval a backup scheme keeps: by its own counts (one left out keeps none), else those
 * of the variant that it names, else those of the provider's default. Missing where the profile has no such variant.
 */
export function backupCount(
  scheme: BackupScheme,
  interval: BackupInterval,
  question: string,
  provider: ProviderProfile | undefined,
): Resolved {
  const { variant } = scheme
  if (variant === 'own' || intervals.some((each) => scheme[each] !== undefined)) {
    const value = scheme[interval] ?? 0
    return { status: 'known', value, because: [{ question, part: interval, found: String(value) }] }
  }
  const because = [{ question, part: 'variant', ...(variant !== undefined && { found: variant }) }]
  const value = provider && backupVariant(provider, variant)?.[interval]
  return value === undefined ? { status: 'missing', because } : { status: 'known', value, because }
}
