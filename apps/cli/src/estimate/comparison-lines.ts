import type { ChangeCause, Comparison, FigureChange } from '@leitfaden/sizing'
import type { CompiledModel } from '@leitfaden/sizing/model'
import type { Reckoned } from '../project/reckon.ts'
import { indented } from '../terminal/indented.ts'
import type { Line } from '../terminal/line.ts'
import { type Cell, type Column, table } from '../terminal/table.ts'
import type { Texts } from '../texts/texts.ts'
import { amountText, numberText } from './amount-text.ts'
import { moneyText } from './money-text.ts'

/** More reasons for one figure nobody reads: the others are told together. */
const mostReasons = 4

/** The figures that changed, each with what moved it: the cost and the key figures, else whichever there are. */
export function comparisonLines(
  { figures, changes }: Comparison,
  after: Reckoned,
  texts: Texts,
  width: number,
): Line[] {
  const { compare: t, estimate } = texts
  if (changes.length === 0) return [t.same]
  if (figures.length === 0)
    return [t.noFigure, ...changes.flatMap((cause) => indented(causeText(cause, texts), width, '  · ', '    '))]
  const key = figures.filter(({ id }) => id === 'cost' || formulaOf(id, after.model)?.key)
  const shown = key.length > 0 ? key : figures.filter(({ id }) => !formulaOf(id, after.model)?.auxiliary)
  const columns: Column[] = [
    { title: estimate.figure },
    ...[t.before, t.after, t.change].map((title): Column => ({ title, align: 'right' })),
  ]
  const rest = figures.length - shown.length
  return [
    ...table(
      columns,
      shown.flatMap((figure) => changeRows(figure, after, texts)),
      width,
    ),
    '',
    ...indented([t.note, ...(rest === 0 ? [] : [t.further(rest)])].join(' '), width, ''),
  ]
}

function changeRows(
  { id, unit, before, after, because }: FigureChange,
  { model, prices }: Reckoned,
  texts: Texts,
): Cell[][] {
  const { language, compare: t } = texts
  const amount = (value: number): string =>
    unit === undefined ? moneyText(value.toFixed(2), prices.currency, 0, texts) : amountText(value, unit, language)
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : unit === undefined ? amount(value) : numberText(value, unit, language)
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${amount(Math.abs(value))}`
  const title = id === 'cost' ? t.cost : (formulaOf(id, model)?.title[language] ?? id)
  const shown = because.length > mostReasons + 1 ? because.slice(0, mostReasons) : because
  const others = because.slice(shown.length)
  const rest = others.reduce((sum, { effect }) => sum + effect, 0)
  const reasons = [
    ...shown.map(({ cause, effect }) => [causeText(cause, texts), effect] as const),
    ...(others.length === 0 ? [] : [[t.others(others.length), rest] as const]),
  ]
  const change = before === undefined || after === undefined ? '' : signed(after - before)
  return [
    [title, number(before), number(after), change],
    ...reasons.map(([text, effect]): Cell[] => [
      { text: `· ${text}`, style: 'dim' },
      '',
      '',
      reasons.length === 1 ? '' : { text: signed(effect), style: 'dim' },
    ]),
  ]
}

function causeText(cause: ChangeCause, { provider, priceList, compare: t }: Texts): string {
  switch (cause.kind) {
    case 'answer':
      return cause.question
    case 'provider':
      return `${provider}: ${cause.before} → ${cause.after}`
    case 'prices':
      return `${priceList}: ${cause.before ?? '–'} → ${cause.after ?? '–'}`
    case 'model':
      return t.model
    case 'federal-state':
      return `${t.state}: ${cause.before ?? '–'} → ${cause.after ?? '–'}`
  }
}

function formulaOf(id: string, { formulas }: CompiledModel): CompiledModel['formulas'][number] | undefined {
  return formulas.find((formula) => formula.id === id)
}
