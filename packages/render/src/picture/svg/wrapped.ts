import { oneLine } from '../../text/one-line.ts'
import { textWidth } from './text-width.ts'

/** The text in lines that fit; a single word that is too long has a line of its own. */
export function wrapped(text: string, room: number, size: number): string[] {
  const lines: string[] = []
  for (const word of oneLine(text).split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= room) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
