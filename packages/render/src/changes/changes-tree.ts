import { formatDate, formatQuantity } from '@leitfaden/core'
import type { Root } from 'mdast'
import { changesPhrasesIn } from '../phrases/changes/changes-phrases-in.ts'
import { amountText, figureDigits } from '../report/amount-text.ts'
import { moneyText } from '../report/money-text.ts'
import { group } from '../tree/group.ts'
import { heading } from '../tree/heading.ts'
import { type Blocks, list } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { strong } from '../tree/strong.ts'
import { type Column, table } from '../tree/table.ts'
import type { AnswerChange, Changes, ChangesInput, FigureMove } from './changes.ts'
import { toChanges } from './to-changes.ts'

/** What is different between two states of the answers, what that does to the figures, and why. */
export function changesTree(input: ChangesInput): Root {
  const changes = toChanges(input)
  return { type: 'root', children: [titlePart, figuresPart, answersPart, basisPart].flatMap((part) => part(changes)) }
}

function titlePart(changes: Changes): Blocks {
  const { language, project, before, after, date, answers, figures, basis } = changes
  const t = changesPhrasesIn(language)
  const lines = [
    [t.before, before],
    [t.after, after],
    [t.compared, formatDate(date, language)],
  ] as const
  const count = (kind: AnswerChange['change']) => answers.filter(({ change }) => change === kind).length
  const cost = figures.find(({ id }) => id === 'cost')
  const nothing = answers.length === 0 && figures.length === 0 && basis.length === 0
  const said = [
    answers.length === 0 ? t.noAnswers : t.counts(count('added'), count('changed'), count('removed')),
    ...(cost === undefined ? [] : costSentence(cost, changes)),
  ]
  return [
    heading(1, t.title(project)),
    paragraph(t.subtitle),
    group('facts', [list(lines.map(([label, text]) => [paragraph(strong(`${label}:`), ' ', text)]))]),
    paragraph(nothing ? t.same : said.join(' ')),
  ]
}

function costSentence(cost: FigureMove, changes: Changes): string[] {
  const { before, after } = cost
  if (before === undefined || after === undefined) return []
  const { cost: told } = changesPhrasesIn(changes.language)
  return [told(valueText(before, cost, changes), valueText(after, cost, changes), changeText(cost, changes))]
}

function figuresPart(changes: Changes): Blocks {
  const { language, figures, furtherFigures } = changes
  const t = changesPhrasesIn(language)
  if (figures.length === 0) return []
  const columns = [t.before, t.after, t.change].map((title): Column => ({ title, align: 'right' }))
  const rows = figures.map((figure) => [
    figure.title,
    figure.before === undefined ? '–' : valueText(figure.before, figure, changes),
    figure.after === undefined ? '–' : valueText(figure.after, figure, changes),
    changeText(figure, changes),
  ])
  return [
    heading(2, t.figures),
    table([{ title: t.figure }, ...columns], rows),
    paragraph([t.middle, ...(furtherFigures > 0 ? [t.further(furtherFigures)] : [])].join(' ')),
    ...whyBlocks(changes),
  ]
}

/** More reasons for one figure nobody reads: the others are told together. */
const mostReasons = 5

function whyBlocks(changes: Changes): Blocks {
  const { language, figures } = changes
  const t = changesPhrasesIn(language)
  const explained = figures.filter(({ because }) => because.length > 0)
  if (explained.length === 0) return []
  const items = explained.map((figure): Blocks => {
    const { title, because } = figure
    const shown = because.length > mostReasons + 1 ? because.slice(0, mostReasons) : because
    const others = because.slice(shown.length)
    const rest = others.reduce((sum, { effect }) => sum + effect, 0)
    const reasons = [...shown, ...(others.length === 0 ? [] : [{ text: t.others(others.length), effect: rest }])]
    return [
      paragraph(strong(`${title}:`), ` ${changeText(figure, changes)}`),
      list(reasons.map(({ text, effect }) => [paragraph(`${text}: ${signed(effect, figure, changes)}`)])),
    ]
  })
  return [heading(3, t.why), paragraph(t.whyIntro), list(items)]
}

function valueText(value: number, { unit }: FigureMove, { language, currency = '' }: Changes): string {
  return unit === undefined
    ? moneyText(value.toFixed(2), currency, language)
    : amountText(value, unit, language, figureDigits)
}

function signed(value: number, figure: FigureMove, changes: Changes): string {
  return `${value < 0 ? '−' : '+'}${valueText(Math.abs(value), figure, changes)}`
}

/** By how much, and in percent of what it was. */
function changeText(figure: FigureMove, changes: Changes): string {
  const { before, after } = figure
  if (before === undefined || after === undefined) return ''
  const share = before === 0 || figure.unit === '%' ? undefined : Math.abs((after - before) / before) * 100
  const percent =
    share === undefined
      ? ''
      : `, ${after < before ? '−' : '+'}${formatQuantity({ value: share, unit: '%' }, changes.language, { digits: 2 })}`
  return `${signed(after - before, figure, changes)}${percent}`
}

function answersPart({ language, answers }: Changes): Blocks {
  const t = changesPhrasesIn(language)
  if (answers.length === 0) return []
  return [
    heading(2, t.answers),
    ...answers.map(({ prompt, change, before, after }) => {
      const lines = (label: string, said: readonly string[]) => [
        ...(said.length === 1 ? [paragraph(`${label}: ${said[0]}`)] : []),
        ...(said.length > 1 ? [paragraph(`${label}:`), list(said.map((line) => [paragraph(line)]))] : []),
      ]
      return group('question', [
        paragraph(strong(prompt), ` (${t.kinds[change]})`),
        list([lines(t.before, before), lines(t.after, after)].filter((blocks) => blocks.length > 0)),
      ])
    }),
  ]
}

function basisPart({ language, basis }: Changes): Blocks {
  const { basis: title } = changesPhrasesIn(language)
  if (basis.length === 0) return []
  return [heading(2, title), list(basis.map((one) => [paragraph(strong(`${one.title}:`), ` ${one.text}`)]))]
}
