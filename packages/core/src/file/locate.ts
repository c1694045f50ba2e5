import type { Position } from '../issue.ts'

/** Answers at which line and column an offset of `text` lies. Lines end with LF, CR LF or CR. */
export function createLocator(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)

  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
