import { type Context, findQuestion, type Source } from '@leitfaden/core'
import { isYesNo } from '@leitfaden/render'
import { type Estimate, type FormulaStep, type Step, writeFormula } from '@leitfaden/sizing'
import { displayWidth } from '../terminal/display-width.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import { amountText, courseText } from './amount-text.ts'
import { stepAmount } from './step-amount.ts'
import { inputsOf } from './steps-behind.ts'

/** Rows of one step that are shown; a table may have many. */
const mostRows = 12

interface Telling {
  readonly estimate: Estimate
  readonly context: Context
  readonly texts: Texts
  readonly width: number
  /** Steps told already, which are only pointed at. */
  readonly told: Set<string>
  /** Steps that have a tree of their own in this output. */
  readonly own: ReadonlySet<string>
}

/** How figures come about, each as an indented tree: formula with names, with numbers, and under it every input in the same way. */
export function traceLines(
  figures: readonly string[],
  estimate: Estimate,
  context: Context,
  texts: Texts,
  width: number,
): Line[] {
  const telling: Telling = { estimate, context, texts, width, told: new Set(), own: new Set(figures) }
  return figures.flatMap((id, index) => [...(index > 0 ? [''] : []), ...stepLines(id, '', '', true, telling)])
}

function stepLines(id: string, lead: string, rest: string, root: boolean, telling: Telling): Line[] {
  const { estimate, texts, width, told, own } = telling
  const step = estimate.steps[id]
  if (step === undefined) return []
  const pointer = root ? undefined : own.has(id) ? texts.trace.elsewhere : told.has(id) ? texts.trace.above : undefined
  const inputs = pointer === undefined ? inputsOf(step).filter((input) => estimate.steps[input] !== undefined) : []
  const name = step.title[texts.language]
  const value = valueText(step, telling)
  const note = pointer === undefined ? id : `${id}, ${pointer}`
  const fits = displayWidth(`${lead}${name} ${value}  ${note}`) <= width
  const bar = inputs.length > 0 ? '│ ' : '  '
  const title: Line[] = [
    [lead, { text: name, style: 'bold' }, fits ? ` ${value}  ` : '  ', { text: note, style: 'dim' }],
    ...(fits ? [] : indented(value, width, `${rest}${bar}`, `${rest}${bar}  `)),
  ]
  told.add(id)
  if (pointer !== undefined) return title
  const details = detailTexts(step, telling).flatMap((text) =>
    indented(text, width, `${rest}${bar}`, `${rest}${bar}  `),
  )
  return [
    ...title,
    ...details,
    ...inputs.flatMap((input, index) => {
      const last = index === inputs.length - 1
      return stepLines(input, `${rest}${last ? '└ ' : '├ '}`, `${rest}${last ? '  ' : '│ '}`, false, telling)
    }),
  ]
}

function valueText(step: Step, { texts, context }: Telling): string {
  const { language } = texts
  const { rows } = step.values
  if (rows.length === 0) return '–'
  const yesNo = isYesNo(step, context)
  const shown = rows.slice(0, mostRows).map(({ label, values }) => {
    const text = yesNo
      ? stepAmount(step, values[0] ?? 0, context, texts)
      : courseText(values[0] ?? 0, values.at(-1) ?? 0, step.unit, language)
    return label === undefined ? text : `${label[language]} ${text}`
  })
  return [...shown, ...(rows.length > mostRows ? ['…'] : [])].join('; ')
}

function detailTexts(step: Step, { estimate, context, texts }: Telling): string[] {
  const { language, trace } = texts
  switch (step.kind) {
    case 'formula':
      return [...formulaTexts(step, estimate, texts), ...why(step.why[language], step.source, texts)]
    case 'answer': {
      const question = findQuestion(context.guide, step.question)
      const place = step.part === undefined ? step.question : `${step.question}, ${step.part}`
      const from = trace.answer(question?.prompt[language] ?? step.question, place)
      return [from, ...(step.filledBy === undefined ? [] : [trace.filledBy])]
    }
    case 'assumption': {
      const amount = (value: number) => amountText(value, step.unit, language)
      const range =
        step.low === step.high || isYesNo(step, context)
          ? ''
          : `; ${trace.between(amount(step.low), amount(step.high))}`
      return [`${trace.assumption(step.question)}${range}`, ...why(step.why[language], step.source, texts, true)]
    }
    case 'assumed-rows':
      return [trace.assumedRows(step.question)]
    case 'fact':
      return [step.assumption ? trace.assumedFact : trace.fact, ...sourceText(step.source, texts)]
    case 'convention':
      return [trace.convention, ...why(step.why[language], step.source, texts)]
  }
}

function formulaTexts(step: FormulaStep, estimate: Estimate, texts: Texts): string[] {
  const { language, trace } = texts
  const month = step.values.monthly ? ` (${trace.month(24)})` : ''
  const names = writeFormula(estimate, step, { language, with: 'names' })
  const numbers = writeFormula(estimate, step, { language, with: 'numbers' })
  return names === numbers ? [`= ${names}`] : [`= ${names}`, `= ${numbers}${month}`]
}

function why(text: string, source: Source | undefined, texts: Texts, judged = false): string[] {
  if (source === undefined) return [judged ? `${text} (${texts.trace.judgement})` : text]
  return [text, ...sourceText(source, texts)]
}

function sourceText({ title, date, url }: Source, texts: Texts): string[] {
  return [`${texts.trace.source}: ${[title, date, ...(url === undefined ? [] : [url])].join(', ')}`]
}
