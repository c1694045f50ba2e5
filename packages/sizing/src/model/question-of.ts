import type { Input, Model } from './model.ts'

/** The question whose answer an input takes; `undefined` for facts of the provider. */
export function questionOf(model: Model, { from }: Input): string | undefined {
  if ('question' in from) return from.question
  if ('table' in from) return model.tables.find((table) => table.id === from.table)?.question
  if ('backup' in from) return 'security.backup'
  return 'reaction' in from ? 'reliability.service-level' : undefined
}
