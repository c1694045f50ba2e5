import { type Context, findQuestion, type Source } from '@leitfaden/core'
import { isYesNo, rangeText, spanOf, variantTitle } from '@leitfaden/render'
import {
  type AnswerStep,
  type AssumptionStep,
  type Change,
  type Estimate,
  type FormulaStep,
  type Step,
  writeFormula,
} from '@leitfaden/sizing'
import type { CompiledModel } from '@leitfaden/sizing/model'
import { displayWidth } from '../terminal/display-width.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import type { Texts } from '../texts/texts.ts'
import { amountText, courseText, numberText, percentText } from './amount-text.ts'
import { stepAmount } from './step-amount.ts'
import { inputsOf } from './steps-behind.ts'

/** Rows of one step that are shown; a table may have many. */
const mostRows = 12

interface Telling {
  readonly estimate: Estimate
  readonly model: CompiledModel
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
  { estimate, model }: Pick<Telling, 'estimate' | 'model'>,
  context: Context,
  texts: Texts,
  width: number,
): Line[] {
  const telling: Telling = { estimate, model, context, texts, width, told: new Set(), own: new Set(figures) }
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

function detailTexts(step: Step, telling: Telling): string[] {
  const { context, texts } = telling
  const { language, trace } = texts
  switch (step.kind) {
    case 'formula':
      return [
        ...formulaTexts(step, telling),
        ...rangeTexts(step, texts),
        ...(step.changed ? [changeText(step.changed, step, telling)] : why(step.why[language], step.source, texts)),
      ]
    case 'answer': {
      const question = findQuestion(context.guide, step.question)
      const place = step.part === undefined ? step.question : `${step.question}, ${step.part}`
      const from = trace.answer(question?.prompt[language] ?? step.question, place)
      return [from, ...stated(step, texts), ...(step.filledBy === undefined ? [] : [trace.filledBy])]
    }
    case 'assumption': {
      const parts = [trace.assumption(step.question), ...spreadTexts(step, telling)]
      const reasons = step.changed
        ? [changeText(step.changed, step, telling)]
        : why(step.why[language], step.source, texts, true)
      return [parts.join('; '), ...reasons]
    }
    case 'assumed-rows':
      return [trace.assumedRows(step.question)]
    case 'fact':
      return [step.assumption ? trace.assumedFact : trace.fact, ...sourceText(step.source, texts)]
    case 'convention':
      return [trace.convention, ...why(step.why[language], step.source, texts)]
  }
}

/** How sure an assumption is: its range and for which kind of project it holds, or what happens with which probability. */
function spreadTexts(step: AssumptionStep, { context, model, texts }: Telling): string[] {
  const { low, high, chance, variant } = step
  const { language, trace } = texts
  const amount = (value: number) => stepAmount(step, value, context, texts)
  const spread =
    chance === undefined
      ? trace.between(rangeText(low, high, step.unit, language, 3))
      : trace.chance(amount(high), percentText(chance, language), amount(low))
  return [
    ...(variant === undefined
      ? []
      : [trace.variant(texts.quoted(variantTitle(variant, context.guide, model, language)))]),
    ...(low === high || (chance === undefined && isYesNo(step, context)) ? [] : [spread]),
  ]
}

/** The range of an answer, of which the step shows the middle. */
function stated({ low, high, unit }: AnswerStep, { language, trace }: Texts): string[] {
  return low === undefined || high === undefined ? [] : [trace.between(rangeText(low, high, unit, language, 3))]
}

/** What 8 of 10 cases lie between, and what half of them stay below: the step itself shows the middle of every input. */
function rangeTexts(step: FormulaStep, { language, trace }: Texts): string[] {
  const { rows, monthly } = step.values
  const shown = rows.slice(0, mostRows).flatMap(({ label }, row) => {
    const { low, high, last } = spanOf(step, row)
    const range = rangeText(low, high, step.unit, language, 3)
    const text = trace.spread(range, numberText(last, step.unit, language))
    return range === amountText(last, step.unit, language)
      ? []
      : [label === undefined ? text : `${label[language]} ${text}`]
  })
  return shown.length === 0 ? [] : [`${shown.join('; ')}${monthly ? ` (${trace.month(24)})` : ''}`]
}

/** Who reads this changed it: what was there before, and why. */
function changeText({ was, why }: Change, { unit }: Step, { texts }: Telling): string {
  const { language, trace } = texts
  const reason = texts.quoted(why.replace(/\s+/g, ' ').trim())
  if (was === undefined) return trace.added(reason)
  if ('expression' in was) return trace.changed(was.expression, reason)
  const { value, low, high } = was
  const range = low === high ? '' : ` (${rangeText(low, high, unit, language, 3)})`
  return trace.changed(`${amountText(value, unit, language)}${range}`, reason)
}

function formulaTexts(step: FormulaStep, { estimate, model, texts }: Telling): string[] {
  const { language, trace } = texts
  const month = step.values.monthly ? ` (${trace.month(24)})` : ''
  const names = writeFormula(estimate, step, { language, with: 'names', model })
  const numbers = writeFormula(estimate, step, { language, with: 'numbers', model })
  return names === numbers ? [`= ${names}`] : [`= ${names}`, `= ${numbers}${month}`]
}

function why(text: string, source: Source | undefined, texts: Texts, judged = false): string[] {
  if (source === undefined) return [judged ? `${text} (${texts.trace.judgement})` : text]
  return [text, ...sourceText(source, texts)]
}

function sourceText({ title, date, url }: Source, texts: Texts): string[] {
  return [`${texts.trace.source}: ${[title, date, ...(url === undefined ? [] : [url])].join(', ')}`]
}
