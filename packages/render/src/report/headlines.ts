import type { Figure } from '@leitfaden/sizing'
import { amountText, figureDigits, rangeText } from './amount-text.ts'
import { figureRows } from './figure-rows.ts'
import type { Report } from './report.ts'

/** Figures of the built-in model that tell a project's size at a glance; a model without them is told by its key figures. */
const headlineFigures: readonly string[] = [
  'concurrentUsers',
  'peakRequestRate',
  'transfer',
  'stored',
  'backupVolume',
  'productionServers',
  'productionCpu',
  'productionMemory',
  'expectedDowntime',
]

/** A figure in a few words. */
export interface Headline {
  readonly title: string
  /** In 8 of 10 cases after 24 months; absent where the value is certain. */
  readonly range?: string
  /** Half of all cases do not exceed it. */
  readonly typical: string
  /** Absent where it stays the same. */
  readonly today?: string
}

/** The figures for a first page. */
export function headlines(report: Report): Headline[] {
  const keys = report.estimate.figures.filter(({ key }) => key)
  const known = keys.filter(({ id }) => headlineFigures.includes(id))
  return (known.length === 0 ? keys : known).flatMap((figure) => headlinesOf(figure, report))
}

/** A figure row by row. */
function headlinesOf(figure: Figure, report: Report): Headline[] {
  const { language } = report
  return figureRows(figure, report).map(({ title, span: { first, last, low, high } }) => {
    const [today, typical] = [first, last].map((value) => amountText(value, figure.unit, language, figureDigits))
    const range = rangeText(low, high, figure.unit, language, figureDigits)
    return {
      title,
      typical: typical as string,
      ...(range !== typical && { range }),
      ...(today !== typical && { today: today as string }),
    }
  })
}
