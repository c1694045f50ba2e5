import type { Language, ProviderProfile } from '@leitfaden/core'
import { hasPrice, moneyRangeText } from '@leitfaden/render'
import type { Estimate } from '@leitfaden/sizing'
import { commandLines } from '../../estimate/command-lines.ts'
import { shellWord } from '../../estimate/shell-word.ts'
import { standardInput } from '../../files/read-input.ts'
import type { Request } from '../../request.ts'
import { indented } from '../../terminal/indented.ts'
import type { Line } from '../../terminal/line.ts'
import { textsIn } from '../../texts/texts-in.ts'
import { type AnswerChange, changeLines, type PartChange, partLines } from './change-lines.ts'
import type { Estimated } from './estimated.ts'
import { setTexts } from './texts.ts'

export interface SetReport {
  readonly changes: readonly AnswerChange[]
  readonly parts: readonly PartChange[]
  readonly before: Estimated
  readonly after: Estimated
  readonly saved: boolean
  readonly unchanged: boolean
  readonly language: Language
  readonly provider: ProviderProfile | undefined
  readonly request: Request
}

/** What was set, what that does to the cost, where it is saved, and what to do next. */
export function setLines(report: SetReport): Line[] {
  const { changes, parts, before, after, saved, unchanged, language, provider, request } = report
  const { width, file = '', options } = request
  const t = setTexts[language]
  const piped = file === standardInput
  const context = { language, provider, width }
  const lines = [
    ...parts.flatMap((change) => partLines(change, context)),
    ...changes.flatMap((change) => changeLines(change, context)),
  ]
  if (unchanged) return [...lines, '', t.unchanged]
  return [
    ...lines,
    '',
    ...costLine(before, after, language, width),
    ...(after.faults.length > 0 ? [t.faulty(after.faults.length)] : []),
    ...(saved ? [t.saved(file)] : options.dryRun ? [t.notSaved(file)] : []),
    ...(piped ? [] : nextLines(report)),
  ]
}

function costLine(before: Estimated, after: Estimated, language: Language, width: number): Line[] {
  const t = setTexts[language]
  const [old, now] = [costText(before.reckoned?.estimate, language), costText(after.reckoned?.estimate, language)]
  if (now === undefined) return []
  const text = old === undefined || old === now ? now : `${old} → ${now}`
  return indented(old === now ? `${t.costSame}: ${text}` : `${t.cost}: ${text}`, width, '', '  ')
}

function costText(estimate: Estimate | undefined, language: Language): string | undefined {
  const cost = estimate?.cost
  if (cost === undefined || !hasPrice(cost)) return undefined
  return moneyRangeText(cost.ranges.lastMonth, cost.currency, language)
}

function nextLines({ after, language, request }: SetReport): Line[] {
  const t = setTexts[language]
  const name = shellWord(request.file ?? '')
  const narrowing = after.reckoned?.estimate.uncertainty[0]?.questions[0]?.question
  const commands: [string, string][] =
    after.faults.length > 0
      ? [[`check ${name}`, t.faults]]
      : [
          ...(narrowing === undefined ? [] : [[`questions ${narrowing}`, t.narrows] as [string, string]]),
          [`estimate ${name}`, t.figures],
        ]
  return ['', ...commandLines(commands, textsIn(language), request.width, request.call)]
}
