import type { SourceNode } from '../source/source-node.ts'
import { mapOf } from './map-of.ts'
import { parseKnownId } from './parse-known-id.ts'
import { parseNumber } from './parse-number.ts'
import { parseQuantityAnswer } from './parse-quantity-answer.ts'
import { parseTime } from './parse-time.ts'
import { inside, report, type Scope } from './scope.ts'
import type { BackupScheme } from './value.ts'

const backupIntervals = ['hourly', 'daily', 'weekly', 'monthly'] as const

/** Kept of each interval: a month of hours, a good year of days, five years of weeks, ten of months. */
export const mostPoints = { hourly: 744, daily: 400, weekly: 260, monthly: 120 } as const

/** `{ variant, hourly, daily, weekly, monthly, recovery-point, fixed-time }`, or the variant alone. Counts go with variant `own` or none. */
export function parseBackupScheme(node: SourceNode, scope: Scope): BackupScheme | undefined {
  const variants = scope.provider && [...scope.provider.backupVariants.map(({ id }) => id), 'own']
  if (node.kind === 'scalar') {
    const variant = parseKnownId(variants, node, scope)
    checkCounts(variant, false, node, scope)
    return variant === undefined ? undefined : { variant }
  }
  const parts = mapOf(node, scope, ['variant', ...backupIntervals, 'recovery-point', 'fixed-time'])
  if (!parts) return undefined
  const read = <T>(key: string, parse: (node: SourceNode, scope: Scope) => T | undefined): T | undefined => {
    const part = parts.get(key)
    return part && parse(part, inside(scope, key))
  }
  const variant = read('variant', (part, place) => parseKnownId(variants, part, place))
  const counts = backupIntervals
    .map((key) => [key, read(key, (part, place) => parseCount(mostPoints[key], part, place))] as const)
    .filter(([, count]) => count !== undefined)
  const recoveryPoint = read('recovery-point', (part, place) =>
    parseQuantityAnswer({ units: ['h', 'min', 'd'], min: 0 }, part, place),
  )
  const fixedTime = read('fixed-time', parseTime)
  checkCounts(
    variant,
    backupIntervals.some((key) => parts.has(key)),
    node,
    scope,
  )
  return {
    ...(variant !== undefined && { variant }),
    ...Object.fromEntries(counts),
    ...(recoveryPoint && { recoveryPoint }),
    ...(fixedTime !== undefined && { fixedTime }),
  }
}

function parseCount(max: number, node: SourceNode, scope: Scope): number | undefined {
  return parseNumber({ min: 0, max, integer: true }, node, scope)
}

function checkCounts(variant: string | undefined, counted: boolean, node: SourceNode, scope: Scope): void {
  if (variant === 'own' && !counted) {
    report(scope, node, {
      code: 'missing-counts',
      message: { de: 'eigene Variante ohne Anzahlen', en: 'own variant without counts' },
      expected: { de: 'hourly, daily, weekly oder monthly', en: 'hourly, daily, weekly or monthly' },
    })
  }
  if (variant !== undefined && variant !== 'own' && counted) {
    report(scope, node, {
      code: 'counts-contradict-variant',
      message: { de: `Anzahlen neben der Variante „${variant}“`, en: `counts beside the variant “${variant}”` },
      expected: { de: 'variant: own, oder keine Anzahlen', en: 'variant: own, or no counts' },
    })
  }
}
