import { displayWidth } from './display-width.ts'

/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps a line for itself. Line ends in the text stay. */
export function wrap(text: string, width: number): string[] {
  return text.split(/\r\n?|\n/).flatMap((paragraph) => wrapParagraph(paragraph, width))
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/[ \t]+/)) {
    const size = displayWidth(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      line = line === '' ? word : `${line} ${word}`
      used += (used === 0 ? 0 : 1) + size
    }
  }
  return [...lines, line]
}
