import type { Line } from './line.ts'

/** A line without its styles. */
export function lineText(line: Line): string {
  return typeof line === 'string' ? line : line.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}
