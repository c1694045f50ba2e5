import type { Severity } from '@leitfaden/core'
import type { Remark } from '../project/remark.ts'
import { indented } from '../terminal/indented.ts'
import type { Line, Style } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'

const styles: { readonly [severity in Severity]: Style } = {
  blocker: 'red',
  warning: 'yellow',
  advice: 'cyan',
  info: 'dim',
}

/** One remark: how bad, about which question, what there is to say. `reasons` follow where the caller wants them told. */
export function remarkLines(remark: Remark, reasons: readonly string[], texts: Texts, width: number): Line[] {
  const { severity, question, text } = remark
  const when = circumstances(remark, texts)
  return [
    [
      { text: texts.severity[severity], style: styles[severity] },
      ...(question === undefined ? [] : ['  ', { text: question, style: 'bold' as const }]),
    ],
    ...indented(`${text[texts.language]}${when}`, width, '  '),
    ...reasons.flatMap((reason) =>
      indented(`${texts.findings.because} ${reason.replace(/\s+/g, ' ')}`, width, '  · ', '    ', 'dim'),
    ),
  ]
}

/** ` (from month 3, in 72 of 100 cases)`: since when, and how likely, where it is not certain. */
function circumstances({ month, probability = 1 }: Remark, { findings }: Texts): string {
  const cases = Math.max(1, Math.round(probability * 100))
  const parts = [
    ...(month === undefined ? [] : [findings.fromMonth(month)]),
    ...(cases < 100 ? [findings.likely(cases)] : []),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** `2 warnings, 1 hint`, without what there is none of. */
export function countText(remarks: readonly Remark[], texts: Texts): string {
  const counts = (['blocker', 'warning', 'advice', 'info'] as const).flatMap((severity) => {
    const count = remarks.filter((remark) => remark.severity === severity).length
    return count === 0 ? [] : [texts.severities[severity](count)]
  })
  return counts.join(', ')
}
