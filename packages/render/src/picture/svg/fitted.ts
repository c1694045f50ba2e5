import { oneLine } from '../../text/one-line.ts'
import { textWidth } from './text-width.ts'

/** The text in one line, cut where there is no room for all of it. */
export function fitted(text: string, room: number, size: number): string {
  const line = oneLine(text)
  if (textWidth(line, size) <= room) return line
  const characters = [...line]
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
