import { displayWidth } from '../terminal/display-width.ts'
import { indented } from '../terminal/indented.ts'
import type { Line, Span } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import type { Fault } from './fault.ts'

/** More are counted, not listed: nobody reads on. */
const most = 100

/** Faults as lines: `file:line:column: question: what is wrong · expected … · found …`. Editors and other tools find the place by it. */
export function faultLines(faults: readonly Fault[], texts: Texts, width = Number.POSITIVE_INFINITY): Line[] {
  const rest = faults.length - most
  return [
    ...faults.slice(0, most).flatMap((fault) => broken(faultLine(fault, texts), fault, width)),
    ...(rest > 0 ? [texts.faults.more(rest)] : []),
  ]
}

function faultLine(fault: Fault, texts: Texts): Span[] {
  const { language, faults: w, quoted } = texts
  const { severity, message, expected, found } = fault
  const subject = fault.question ?? (fault.file === undefined ? '' : pathText(fault.path))
  const parts = [
    message[language],
    ...(expected === undefined ? [] : [`${w.expected} ${expected[language]}`]),
    ...(found === undefined || found === '' ? [] : [`${w.found} ${quoted(found)}`]),
  ]
  return [
    { text: `${placeText(fault)}: `, style: 'bold' },
    ...(severity === 'warning' ? [{ text: `${w.warning}: `, style: 'yellow' } satisfies Span] : []),
    { text: subject === '' ? '' : `${subject}: `, style: 'cyan' },
    { text: parts[0] ?? '', ...(severity === 'error' && { style: 'red' as const }) },
    {
      text: parts
        .slice(1)
        .map((part) => ` · ${part}`)
        .join(''),
    },
  ]
}

/** A fault of the command line is read by people only, and may take several lines. */
function broken(line: readonly Span[], { file }: Fault, width: number): Line[] {
  const text = line.map((span) => span.text).join('')
  return file !== undefined || displayWidth(text) <= width ? [line] : indented(text, width, '', '  ')
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
