import type { Binding } from './model.ts'

/** The question whose answer an input takes; `undefined` for facts of the provider. */
export function questionOf(
  model: { readonly tables: readonly { readonly id: string; readonly question: string }[] },
  { from }: { readonly from: Binding },
): string | undefined {
  if ('question' in from) return from.question
  if ('table' in from) return model.tables.find((table) => table.id === from.table)?.question
  if ('backup' in from) return 'security.backup'
  return 'reaction' in from ? 'reliability.service-level' : undefined
}
