import type { Line, Span, Style } from './line.ts'
import { visible } from './visible.ts'

const codes: { readonly [style in Style]: readonly [number, number] } = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
}

/** Writes lines to a stream: the only place where anything is printed, so that no text can command the terminal. False: the reader is behind. */
export function print(stream: NodeJS.WritableStream, lines: readonly Line[], colour: boolean): boolean {
  return lines.length === 0 || stream.write(printed(lines, colour))
}

/** Writes lines of a file format whose lines end with CR LF. */
export function printCrLf(stream: NodeJS.WritableStream, lines: readonly string[]): boolean {
  return lines.length === 0 || stream.write(lines.map((line) => `${visible(line)}\r\n`).join(''))
}

/** Puts a line in the place of the one that the cursor stands in, and leaves it there; an empty one clears it. For terminals only. */
export function printOver(stream: NodeJS.WritableStream, line: Line, colour: boolean): void {
  stream.write(`\r\u001b[K${written(line, colour)}`)
}

/**
 * Writes a document that was read and found free of control characters: as it is for a program or a file, so that it stays the same to the
 * last byte; for a terminal like everything else.
 */
export function printDocument(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }, text: string): void {
  if (stream.isTTY) print(stream, text.replace(/\r?\n$/, '').split(/\r?\n/), false)
  else stream.write(text)
}

/** Lines as they are printed, for a terminal or a file. */
export function printed(lines: readonly Line[], colour: boolean): string {
  return lines.map((line) => `${written(line, colour)}\n`).join('')
}

function written(line: Line, colour: boolean): string {
  return typeof line === 'string' ? visible(line) : line.map((part) => piece(part, colour)).join('')
}

function piece(part: string | Span, colour: boolean): string {
  if (typeof part === 'string') return visible(part)
  const text = visible(part.text)
  if (part.style === undefined || !colour) return text
  const [on, off] = codes[part.style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}
