import type { Fact } from '../../packages/core/src/index.ts'
import { code, plain } from './markdown.ts'

/** The value of a fact in words. */
export function factText({ value }: Fact): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if ('quantity' in value) return value.quantity
  return 'option' in value ? code(value.option) : plain(value.en)
}
