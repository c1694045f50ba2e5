/** Replaces what stands from `start` to `end` (offsets, `end` exclusive). */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits that do not overlap. Line ends of the new text become those of the old one. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const lineEnd = /\r\n/.test(source) ? '\r\n' : '\n'
  let result = ''
  let offset = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(offset, start) + text.replace(/\r?\n/g, lineEnd)
    offset = end
  }
  return result + source.slice(offset)
}
