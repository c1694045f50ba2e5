/** More than that is no table that somebody pastes into a question. */
const longest = 200_000

/**
 * What a spreadsheet puts on the clipboard, as rows of cells: tabulators between cells, quotation marks around those with line ends. Several
 * lines with the same number of semicolons or commas are read as CSV. Undefined where it is a single text.
 */
export function pastedCells(text: string): readonly (readonly string[])[] | undefined {
  if (text.length > longest) return undefined
  const whole = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '')
  if (whole.includes('\t')) return cut(whole, '\t')
  if (!whole.includes('\n')) return undefined
  const csv = [';', ','].map((mark) => cut(whole, mark)).find((rows) => rows.length > 1 && isEven(rows))
  return csv ?? whole.split('\n').map((line) => [line.trim()])
}

/** Do all rows have the same number of cells, and more than one? */
function isEven(rows: readonly (readonly string[])[]): boolean {
  const count = rows[0]?.length ?? 0
  return count > 1 && rows.every((row) => row.length === count)
}

function cut(text: string, mark: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, mark) : undefined
    const end = quoted?.end ?? endOf(text, at, mark)
    rows.at(-1)?.push(quoted?.cell ?? text.slice(at, end).trim())
    if (text[end] === '\n') rows.push([])
    at = end + 1
  }
  return rows
}

function endOf(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === mark || text[at] === '\n') return at
  return text.length
}

/** A cell in quotation marks, `""` inside for one; undefined where the marks are part of the text. */
function quotedCell(text: string, from: number, mark: string): { cell: string; end: number } | undefined {
  const found = /^"((?:[^"]|"")*)"/u.exec(text.slice(from))
  if (found === null) return undefined
  const end = from + found[0].length
  const next = text[end]
  if (next !== undefined && next !== mark && next !== '\n') return undefined
  return { cell: (found[1] ?? '').replaceAll('""', '"').trim(), end }
}
