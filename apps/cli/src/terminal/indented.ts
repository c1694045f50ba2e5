import type { Line, Style } from './line.ts'
import { wrap } from './wrap.ts'

/** A text broken to the width; the first line begins with `first`, the others with `rest`. */
export function indented(text: string, width: number, first: string, rest = first, style?: Style): Line[] {
  return wrap(text, Math.max(20, width - rest.length)).map((part, index) => {
    const lead = index === 0 ? first : rest
    return style === undefined ? `${lead}${part}` : [lead, { text: part, style }]
  })
}
