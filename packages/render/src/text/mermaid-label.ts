import { oneLine } from './one-line.ts'

/** A diagram is no place for long texts. */
const longest = 60

/** What means nothing to Mermaid, whether in quotes or not. */
const harmless = /[\p{L}\p{M}\p{N} ._,+-]/u

/**
 * Any text as the inside of a quoted Mermaid label: all but letters, digits and a few marks become numbered entities such as `#34;`, so
 * that nothing ends the label, starts a directive or is taken for HTML or Markdown. What nobody sees is a dash: Mermaid knows no empty label.
 */
export function mermaidLabel(text: string): string {
  const characters = [...oneLine(text)]
  const shown = characters.length <= longest ? characters : [...characters.slice(0, longest - 1), '…']
  return shown.map((one) => (harmless.test(one) ? one : `#${one.codePointAt(0)};`)).join('') || '-'
}
