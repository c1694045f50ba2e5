import { type FormulaStep, type Step, writeFormula } from '@leitfaden/sizing'
import { group } from '../tree/group.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { reference } from '../tree/reference.ts'
import { amountText, figureDigits, inputDigits, rangeText, resultDigits, stepText, valueIn } from './amount-text.ts'
import { assumptionAnchor, traceAnchor } from './anchors.ts'
import { changeText } from './change-text.ts'
import { origin } from './origin.ts'
import { cite, type Report } from './report.ts'
import { spanOf } from './span-of.ts'

/** Every formula behind the figures: with names, with numbers, and where each of its inputs comes from. */
export function tracesSection(report: Report): Blocks {
  const { estimate, phrases } = report
  const steps = reachable(report)
  if (steps.length === 0) return []
  const groupOf = new Map(estimate.figures.map((figure) => [figure.id, figure.group]))
  let current: string | undefined
  const entries = steps.flatMap((step): Blocks => {
    const own = groupOf.get(step.id)
    const title = own !== undefined && own !== current ? [heading(3, phrases.figures.groups[own])] : []
    current = own ?? current
    return [...title, group('trace', entry(step, report))]
  })
  return [heading(2, phrases.trace.title, 'traces'), paragraph(phrases.trace.intro), ...entries]
}

/** The formulas of the figures in their order, each followed by those that only it rests on. */
function reachable({ estimate }: Report): FormulaStep[] {
  const figures = new Set(estimate.figures.map((figure) => figure.id))
  const found = new Map<string, FormulaStep>()
  const visit = (id: string): void => {
    const step = Object.hasOwn(estimate.steps, id) ? estimate.steps[id] : undefined
    if (step?.kind !== 'formula' || found.has(id)) return
    found.set(id, step)
    for (const input of step.inputs) if (!figures.has(input)) visit(input)
  }
  for (const id of figures) visit(id)
  return [...found.values()]
}

function entry(step: FormulaStep, report: Report): Blocks {
  const { estimate, language, phrases } = report
  const place = shownPlace(step)
  const amount = (value: number) => amountText(value, step.unit, language, figureDigits)
  const result = amountText(valueIn(step.values, place.row, place.month), step.unit, language, resultDigits)
  const { low, high, last } = spanOf(step, place.row)
  const range = rangeText(low, high, step.unit, language, figureDigits)
  const inputs = step.inputs.flatMap((id) => (Object.hasOwn(estimate.steps, id) ? [estimate.steps[id] as Step] : []))
  return [
    heading(4, step.title[language], traceAnchor(step.id)),
    paragraph(
      step.changed ? changeText(step.changed, step, report) : `${step.why[language]}${cite(report, step.source)}`,
    ),
    list([
      [paragraph(`${phrases.trace.formula} ${formulaText(step, 'names', place, report)}`)],
      [paragraph(`${numbersLabel(step, place, report)} ${formulaText(step, 'numbers', place, report)} = ${result}`)],
      ...(range === amount(last) ? [] : [[paragraph(phrases.trace.range(range, amount(last), place.month))]]),
      ...(inputs.length === 0
        ? []
        : [[paragraph(phrases.trace.inputs), list(inputs.map((input) => [inputLine(input, place, report)]))]]),
    ]),
  ]
}

/** Row and month whose numbers are shown. */
interface Place {
  readonly row: number
  readonly month: number
}

function formulaText(
  step: FormulaStep,
  by: 'names' | 'numbers',
  place: Place,
  { estimate, language, model }: Report,
): string {
  return writeFormula(estimate, step, { language, with: by, ...place, ...(model && { model }) })
}

/** The last month, when most is there, and the first row. */
function shownPlace(step: FormulaStep): Place {
  return { row: 0, month: step.values.monthly ? (step.values.rows[0]?.values.length ?? 1) - 1 : 0 }
}

function numbersLabel(step: FormulaStep, { row, month }: Place, { language, phrases }: Report): string {
  const { trace } = phrases
  const label = step.values.rows[row]?.label
  const where = [
    ...(step.values.monthly ? [trace.month(month)] : []),
    ...(label === undefined ? [] : [trace.row(label[language])]),
  ]
  return where.length === 0 ? trace.numbers : trace.numbersFor(where)
}

function inputLine(input: Step, { month }: Place, report: Report) {
  const { language, phrases } = report
  const { monthly } = input.values
  const value = stepText(input, month, input.kind === 'formula' ? resultDigits : inputDigits, report)
  const text = [value, ...statedRange(input, report)].join(', ')
  const told = `${input.title[language]}: ${monthly ? phrases.trace.inMonth(text, month) : text} – `
  const from = origin(input, report)
  const anchor =
    input.kind === 'formula'
      ? traceAnchor(input.id)
      : input.kind === 'assumption'
        ? assumptionAnchor(input.id)
        : undefined
  return anchor === undefined ? paragraph(`${told}${from}`) : paragraph(told, reference(anchor, from))
}

/** The range of an answer, of which the step shows the middle. */
function statedRange(input: Step, { language, phrases }: Report): string[] {
  if (input.kind !== 'answer' || input.low === undefined || input.high === undefined) return []
  return [phrases.assumptions.range(rangeText(input.low, input.high, input.unit, language, inputDigits))]
}
