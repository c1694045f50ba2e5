import type { Line } from './line.ts'

/** What the command line draws and writes by itself beyond ASCII. Letters stay: what somebody wrote is not spelled anew. */
const plain: { readonly [character: string]: string } = {
  '█': '#',
  '▓': '=',
  '▒': '-',
  '─': '-',
  '│': '|',
  '├': '|',
  '└': '`',
  '–': '-',
  '→': '->',
  '·': '-',
  '…': '...',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '×': 'x',
  '±': '+-',
  '≤': '<=',
  '≥': '>=',
  '€': 'EUR',
  '\u00a0': ' ',
  '\u202f': ' ',
}
const drawn = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')

/** The lines for a terminal that knows no more than ASCII. */
export function inAscii(lines: readonly Line[]): Line[] {
  return lines.map((line) =>
    typeof line === 'string'
      ? plainText(line)
      : line.map((part) => (typeof part === 'string' ? plainText(part) : { ...part, text: plainText(part.text) })),
  )
}

function plainText(text: string): string {
  return text.replace(drawn, (character) => plain[character] ?? character)
}
