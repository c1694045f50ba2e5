import type { Typed } from './typed.ts'

/** Rows by column, empty cells left out: a text is one row a line, its cells set apart by `|` or a tabulator, in the order of the columns. */
export function typedRows(typed: Typed, columns: readonly string[]): Typed[] {
  if (typeof typed !== 'string') return (Array.isArray(typed) ? typed : [typed]).map((row) => rowOf(row, columns))
  return typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowOf(line, columns))
}

function rowOf(row: Typed, columns: readonly string[]): Typed {
  const cells = typeof row === 'string' ? cellsOf(row) : row
  const named: [string, Typed][] = Array.isArray(cells)
    ? (cells as readonly Typed[]).map((cell, index) => [columns[index] ?? `${index + 1}`, cell])
    : Object.entries(cells as { [column: string]: Typed })
  return Object.fromEntries(named.filter(([, cell]) => typeof cell !== 'string' || cell.trim() !== ''))
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\s*\||\|\s*$/gu, '')
    .split(/[|\t]/u)
    .map((cell) => cell.trim())
}
