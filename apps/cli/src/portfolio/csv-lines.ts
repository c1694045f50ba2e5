import { faultLines } from '../faults/fault-lines.ts'
import { lineText } from '../terminal/line-text.ts'
import type { Texts } from '../texts/texts.ts'
import { csvCell } from './csv-cell.ts'
import type { FigureRange, PortfolioRow, ProjectSummary } from './portfolio-row.ts'

type Cell = string | number | undefined

interface Column {
  /** Stable, for programs; with the unit where there is one. */
  readonly title: string
  readonly of: (row: PortfolioRow, texts: Texts) => Cell
}

const ofSummary = (title: string, of: (summary: ProjectSummary) => Cell): Column => ({
  title,
  of: ({ summary }) => summary && of(summary),
})

const percentiles = ['p10', 'p50', 'p90'] as const

const cost = (title: string, part: 'total' | 'firstMonth' | 'lastMonth'): Column[] =>
  percentiles.map((p) => ofSummary(`${title}_${p}`, (summary) => Number(summary.cost[part][p])))

/** In month 24. `unit` is that of the model. */
const figure = (title: string, id: string, unit: FigureRange['unit']): Column[] =>
  percentiles.map((p) =>
    ofSummary(`${title}_${p}`, ({ figures }) => {
      const range = figures[id]
      if (range && range.unit !== unit) throw new Error(`${id} is in ${range.unit}, not in ${unit}`)
      return range?.[p]
    }),
  )

const columns: readonly Column[] = [
  { title: 'file', of: ({ file }) => file },
  { title: 'line', of: ({ line }) => line },
  ofSummary('name', ({ name }) => name),
  ofSummary('settled', ({ settled }) => settled),
  ofSummary('relevant', ({ relevant }) => relevant),
  ofSummary('provider', ({ provider }) => provider),
  ofSummary('prices', ({ priceList }) => priceList),
  ofSummary('currency', (summary) => summary.cost.currency),
  ...cost('cost_24_months', 'total'),
  ...cost('cost_month_1', 'firstMonth'),
  ...cost('cost_month_24', 'lastMonth'),
  ofSummary('lines_without_price', (summary) => summary.cost.unpriced),
  ...figure('peak_requests_per_s', 'peakRequestRate', 'hit/s'),
  ...figure('transfer_gib_per_month', 'transfer', 'GiB/month'),
  ...figure('stored_gib', 'stored', 'GiB'),
  ...figure('backup_gib', 'backupVolume', 'GiB'),
  ...figure('servers', 'productionServers', 'server'),
  ...figure('vcpus', 'productionCpu', 'vCPU'),
  ...figure('memory_gib', 'productionMemory', 'GiB'),
  ofSummary('blockers', ({ blockers }) => blockers),
  ofSummary('warnings', ({ warnings }) => warnings),
  ofSummary('samples', ({ sampling }) => sampling.samples),
  ofSummary('error_of_p90', ({ sampling }) => sampling.errorOfP90),
  { title: 'faults', of: ({ faults }) => faults.length },
  {
    title: 'first_fault',
    of: ({ faults }, texts) => faultLines(faults.slice(0, 1), texts).map(lineText)[0],
  },
]

/** The names of the columns. */
export const csvHeader = columns.map(({ title }) => title).join(',')

/** One row as a line of CSV, without its end. Amounts and figures carry six digits. */
export function csvLine(row: PortfolioRow, texts: Texts): string {
  return columns.map(({ of }) => csvCell(of(row, texts))).join(',')
}
