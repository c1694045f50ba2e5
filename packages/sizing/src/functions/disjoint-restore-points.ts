import type { Retention, RetentionCounts } from './restore-points.ts'

/**
 * What a scheme keeps where each restore point counts for one interval only, as Borg and Proxmox Backup Server prune: the
 * rules run in order, and what an earlier rule kept does not count for a later one. So the counts add up.
 *
 * One can go back at least as far as all gaps together without the last one, which may just have been pruned.
 * Source: borg prune and Proxmox Backup Server, documentation of the retention rules.
 */
export function disjointRestorePoints(counts: RetentionCounts): Retention {
  const rules = [
    { days: 1 / 24, count: counts.hourly },
    { days: 1, count: counts.daily },
    { days: 7, count: counts.weekly },
    { days: 30, count: counts.monthly },
  ].filter((rule) => rule.count > 0)
  const total = rules.reduce((sum, rule) => sum + rule.count, 0)
  // The newest point has no gap behind it.
  const gaps = rules.map((rule, i) => ({ days: rule.days, count: i === 0 ? rule.count - 1 : rule.count }))
  const span = gaps.reduce((sum, gap) => sum + gap.days * gap.count, 0)
  const lastGap = rules.length > 1 ? (rules.at(-1)?.days ?? 0) : 0
  return { fewest: total, most: total, mean: total, reachBackDays: Math.max(0, span - lastGap), gaps }
}
