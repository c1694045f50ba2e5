import type { Language } from '@leitfaden/core'
import type { Line, Span } from '../terminal/line.ts'
import type { Fault } from './fault.ts'

/** More are counted, not listed: nobody reads on. */
const most = 100

const words = {
  de: {
    expected: 'erwartet',
    found: 'gefunden',
    quoted: (text: string) => `„${text}“`,
    warning: 'Warnung',
    more: (count: number) => `… und ${count} weitere (alle mit --json)`,
  },
  en: {
    expected: 'expected',
    found: 'found',
    quoted: (text: string) => `“${text}”`,
    warning: 'warning',
    more: (count: number) => `… and ${count} more (all of them with --json)`,
  },
} as const

/** Faults as lines: `file:line:column: question: what is wrong · expected … · found …`. Editors and other tools find the place by it. */
export function faultLines(faults: readonly Fault[], language: Language): Line[] {
  const rest = faults.length - most
  return [
    ...faults.slice(0, most).map((fault) => faultLine(fault, language)),
    ...(rest > 0 ? [words[language].more(rest)] : []),
  ]
}

function faultLine(fault: Fault, language: Language): Line {
  const w = words[language]
  const { severity, message, expected, found } = fault
  const subject = fault.question ?? (fault.file === undefined ? '' : pathText(fault.path))
  const parts = [
    message[language],
    ...(expected === undefined ? [] : [`${w.expected} ${expected[language]}`]),
    ...(found === undefined || found === '' ? [] : [`${w.found} ${w.quoted(found)}`]),
  ]
  return [
    { text: `${placeText(fault)}: `, style: 'bold' },
    ...(severity === 'warning' ? [{ text: `${w.warning}: `, style: 'yellow' } satisfies Span] : []),
    { text: subject === '' ? '' : `${subject}: `, style: 'cyan' },
    { text: parts[0] ?? '', ...(severity === 'error' && { style: 'red' as const }) },
    parts
      .slice(1)
      .map((part) => ` · ${part}`)
      .join(''),
  ]
}

function placeText({ file, at }: Fault): string {
  if (file === undefined) return 'leitfaden'
  return at === undefined ? file : `${file}:${at.line}:${at.column}`
}

/** `items[2].unit`, for files that have no questions. The answers document's own keys need no path: the place says it. */
function pathText(path: Fault['path']): string {
  if (path[0] === 'answers') return ''
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${part}`)).join('')
}
