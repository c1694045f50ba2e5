/** A fenced block of a Markdown page. Lines count from 0; `first` to `last` are those between the fences. */
export interface FencedBlock {
  /** What follows the opening fence: `ts`, `console lines=12`. */
  readonly info: string
  readonly text: string
  readonly first: number
  readonly last: number
}

/** The fenced blocks of a page, in their order. Blocks inside lists count as well. */
export function fencedBlocks(markdown: string): FencedBlock[] {
  const lines = markdown.split('\n')
  const found: FencedBlock[] = []
  for (let line = 0; line < lines.length; line++) {
    const [, indent = '', fence, info = ''] = /^(\s*)(`{3,})(.*)$/.exec(lines[line] ?? '') ?? []
    if (fence === undefined) continue
    const end = lines.findIndex((other, index) => index > line && other.trim() === fence)
    if (end < 0) throw new Error(`The block that opens in line ${line + 1} has no end`)
    const text = lines.slice(line + 1, end).map((one) => one.slice(indent.length))
    found.push({ info: info.trim(), text: text.join('\n'), first: line + 1, last: end - 1 })
    line = end
  }
  return found
}

/** The page without its fenced blocks: only prose, headings and links. */
export function withoutBlocks(markdown: string): string {
  const lines = markdown.split('\n')
  for (const { first, last } of fencedBlocks(markdown).reverse()) lines.splice(first - 1, last - first + 3)
  return lines.join('\n')
}
