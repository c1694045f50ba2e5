import { formatNumber, formatQuantity } from '@leitfaden/core'
import type { Figure, FigureGroup } from '@leitfaden/sizing'
import { figureCurve } from '../picture/figure-curve.ts'
import { loadPicture } from '../picture/load-picture.ts'
import { restorePicture } from '../picture/restore-picture.ts'
import { heading } from '../tree/heading.ts'
import type { Run } from '../tree/inline.ts'
import type { Blocks } from '../tree/list.ts'
import { paragraph } from '../tree/paragraph.ts'
import { pictureBlocks } from '../tree/picture-blocks.ts'
import { reference } from '../tree/reference.ts'
import { type Column, table } from '../tree/table.ts'
import { amountText, figureDigits } from './amount-text.ts'
import { traceAnchor } from './anchors.ts'
import { figureRows } from './figure-rows.ts'
import type { Report } from './report.ts'

/** Every figure, group by group, in the order of the model, with P10, P50 and P90. */
export function figuresSection(report: Report): Blocks {
  const { estimate, phrases } = report
  const groups = [...new Set(estimate.figures.map((figure) => figure.group))]
  return [
    heading(2, phrases.figures.title, 'figures'),
    paragraph(`${phrases.figures.percentiles} ${samplingText(report)}`),
    ...groups.flatMap((group) => groupBlocks(group, report)),
  ]
}

/** How many samples the ranges come from, and how far their upper ends may be off. */
function samplingText({ estimate, language, phrases }: Report): string {
  const { samples, seed, errorOfP90 } = estimate.sampling
  const error = formatQuantity({ value: errorOfP90 * 100, unit: '%' }, language, { digits: 1 })
  return phrases.figures.sampling(formatNumber(samples, language), seed, error)
}

function groupBlocks(group: FigureGroup, report: Report): Blocks {
  const { estimate, phrases } = report
  const { figure, today, afterMonths } = phrases.figures
  const figures = estimate.figures.filter((one) => one.group === group)
  const monthly = figures.some(({ values }) => values.monthly)
  const percentiles = ['P10', 'P50', 'P90'].map((name) => (monthly ? `${name} ${afterMonths(24)}` : name))
  const titles = monthly ? [`P50 ${today}`, ...percentiles] : percentiles
  return [
    heading(3, phrases.figures.groups[group]),
    table(
      [{ title: figure }, ...titles.map((title): Column => ({ title, align: 'right' }))],
      figures.flatMap((one) => rows(one, monthly, report)),
    ),
    ...pictures(group, report),
  ]
}

/** How figures of the built-in model grow and what they look like. */
function pictures(group: FigureGroup, report: Report): Blocks {
  switch (group) {
    case 'traffic':
      return pictureBlocks(loadPicture(report), figureCurve('transfer', report, 'includedVolume'))
    case 'storage':
      return pictureBlocks(figureCurve('stored', report))
    case 'backup':
      return pictureBlocks(figureCurve('backupVolume', report), restorePicture(report))
    default:
      return []
  }
}

/** What is exact has one value, in the middle. */
function rows(figure: Figure, monthly: boolean, report: Report): Run[][] {
  return figureRows(figure, report).map(({ title, span: { first, last, low, high } }) => {
    const amount = (value: number) => amountText(value, figure.unit, report.language, figureDigits)
    const today = monthly ? [amount(first) === amount(last) ? '' : amount(first)] : []
    const certain = amount(low) === amount(high)
    return [
      reference(traceAnchor(figure.id), title),
      ...today,
      certain ? '' : amount(low),
      amount(last),
      certain ? '' : amount(high),
    ]
  })
}
