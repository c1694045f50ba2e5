/** A Markdown table; the first row is the head, columns named in `numbers` are aligned to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], numbers: number): string {
  const rule = head.map((_, i) => (i < head.length - numbers ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('_', '\\_')
}
