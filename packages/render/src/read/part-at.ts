import { before, blankLabel, type Part } from '../answer/part.ts'
import { normalText } from './text-of.ts'

/** The part that a line names, and what stands behind its label; the label may carry its hint, or another one. */
export function partAt(
  line: string,
  parts: readonly Part[],
): { readonly part: Part; readonly text: string } | undefined {
  const labels = parts.flatMap((part) =>
    [blankLabel(part), before(part.label)].map((label) => ({ part, label: normalText(label) })),
  )
  labels.sort((a, b) => b.label.length - a.label.length)
  const exact = labels.find(({ label }) => line.startsWith(label))
  if (exact) return { part: exact.part, text: line.slice(exact.label.length).trim() }
  const byLength = [...parts].sort((a, b) => b.label.length - a.label.length)
  const part = byLength.find(({ label }) => line.toLowerCase().startsWith(normalText(label).toLowerCase()))
  if (!part) return undefined
  const behind = line.slice(normalText(part.label).length)
  const colon = /^\s*(?:(?:\(|[–—-]).*?)?:(?=\s|$)/u.exec(behind)
  return colon ? { part, text: behind.slice(colon[0].length).trim() } : undefined
}
