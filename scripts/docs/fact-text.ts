import type { Fact } from '../../packages/core/src/index.ts'
import { plain } from './markdown.ts'

/** The value of a fact in words. */
export function factText({ value }: Fact): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  return 'quantity' in value ? value.quantity : plain(value.en)
}
