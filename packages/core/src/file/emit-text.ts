import type { EmitStyle } from './emit-yaml.ts'

/** What other readers of YAML, older ones too, would take for a number, a truth value, nothing or a time. */
const otherMeaning =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?[.\d_]*(?:[eE][-+]?\d+)?|[-+]?0[xob][\da-f_]+|[-+]?\.(?:inf|nan)|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?)$/i
const wrongStart = /^[-?:,[\]{}#&*!|>'"%@`=<\s.]/
const wrongInside = /:\s|:$|\s#|\s$|[\t\n\r\u0085\u2028\u2029\uFEFF]|[^\P{C}\p{Cf}]/u
const bracket = /[,[\]{}]/

/** A text as YAML: without quotes where everybody reads it back as the same text, over several lines where it has several, else in double quotes. */
export function emitText(text: string, indent: number, style: EmitStyle): string {
  if (style === 'json') return quote(text)
  if (isPlainText(text) && !(style === 'flow' && bracket.test(text))) return text
  return style === 'block' && isBlockText(text) ? emitBlock(text, indent) : quote(text)
}

/** Could it stand on one line without hurting the eye? */
export const isInline = (text: string): boolean => !text.trimEnd().includes('\n')

function isPlainText(text: string): boolean {
  return text !== '' && !otherMeaning.test(text) && !wrongStart.test(text) && !wrongInside.test(text)
}

/** Several lines that a literal block scalar holds unchanged: nothing depends on blanks that nobody sees. */
function isBlockText(text: string): boolean {
  return /^[^\s].*\n[^\n]/s.test(text) && !/[\r\u0085\u2028\u2029\uFEFF]|[ \t](?:\n|$)|\n\n$/.test(text)
}

function emitBlock(text: string, indent: number): string {
  const lines = text.replace(/\n$/, '').split('\n')
  const space = ' '.repeat(indent + 2)
  return [text.endsWith('\n') ? '|' : '|-', ...lines.map((line) => (line === '' ? '' : space + line))].join('\n')
}

/** JSON is YAML: no folding, no escapes of YAML's own. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
