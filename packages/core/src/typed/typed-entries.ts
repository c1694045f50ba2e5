/** Pairs of marks around an entry that holds a comma of its own. */
const quotes: Readonly<Record<string, string>> = { '"': '"', '„': '“', '“': '”', '”': '”', '«': '»', '»': '«' }

/**
 * Cuts a text into its entries: by commas, semicolons, `·` and line ends, except inside quotation marks; `""` inside straight ones is one mark.
 * A dash alone says that there is nothing to list. `isWhole` tells texts that hold such a mark and are one entry all the same.
 */
export function typedEntries(text: string, isWhole: (entry: string) => boolean = () => false): string[] {
  if (/^\s*[-–—]\s*$/u.test(text)) return []
  const entries: string[] = []
  const pieces = cut(text)
  for (let index = 0; index < pieces.length; index++) {
    const last = longestWhole(text, pieces, index, isWhole)
    const first = pieces[index] as Piece
    const entry = last === index ? first.entry : text.slice(first.from, (pieces[last] as Piece).to).trim()
    if (entry !== '' || first.quoted) entries.push(entry)
    index = last
  }
  return entries
}

/** Entries in one line, quoted where `typedEntries` would cut them or take marks off. */
export function writeEntries(entries: readonly string[], isWhole: (entry: string) => boolean = () => false): string {
  if (entries.length === 0) return '–'
  return entries
    .map((entry) => (isWhole(entry) || isPlain(entry) ? entry : `"${entry.replaceAll('"', '""')}"`))
    .join(', ')
}

function isPlain(entry: string): boolean {
  return entry === entry.trim() && !/^$|^[-–—]$|[,;·\n]/u.test(entry) && quotes[entry[0] ?? ''] === undefined
}

interface Piece {
  readonly entry: string
  readonly quoted: boolean
  readonly from: number
  readonly to: number
}

/** Titles are short: more pieces are never one. */
const mostPieces = 6

function longestWhole(text: string, pieces: readonly Piece[], index: number, isWhole: (entry: string) => boolean) {
  const from = pieces[index]?.from ?? 0
  for (let last = Math.min(index + mostPieces, pieces.length) - 1; last > index; last--)
    if (isWhole(text.slice(from, pieces[last]?.to).trim())) return last
  return index
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  while (from <= text.length) {
    const start = from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0)
    const quoted = readQuoted(text, start)
    const to = quoted?.end ?? endOf(text, from)
    pieces.push({ entry: quoted?.entry ?? text.slice(from, to).trim(), quoted: quoted !== undefined, from, to })
    from = to + 1
  }
  return pieces
}

/** A comma between digits without a space is a decimal mark, or groups them. */
function endOf(text: string, from: number): number {
  const found = /[;·\n]|,(?!(?<=\d,)\d)/u.exec(text.slice(from))
  return found ? from + found.index : text.length
}

/** An entry in quotation marks that a separator or the end follows. */
function readQuoted(text: string, start: number): { entry: string; end: number } | undefined {
  const open = text[start] ?? ''
  const close = quotes[open]
  if (close === undefined) return undefined
  let entry = ''
  for (let index = start + 1; index < text.length; index++) {
    const mark = text[index] as string
    if (mark !== close) entry += mark
    else if (open === '"' && text[index + 1] === '"') {
      entry += mark
      index++
    } else {
      const rest = /^\s*(?=[,;·\n]|$)/u.exec(text.slice(index + 1))
      return rest ? { entry, end: index + 1 + rest[0].length } : undefined
    }
  }
  return undefined
}
