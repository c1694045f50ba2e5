import type { Language, Unit } from '@leitfaden/core'
import type { MoneyRange, Sampling } from '@leitfaden/sizing'
import type { Fault } from '../faults/fault.ts'

/** What a portfolio tells about one document. Plain data: it comes from other threads. */
export interface PortfolioRow {
  /** As messages call it. */
  readonly file: string
  /** Where the document stands in a file of many. */
  readonly line?: number
  /** Errors, and warnings about the file. */
  readonly faults: readonly Fault[]
  /** Absent: the document could not be estimated, and the faults say why. */
  readonly summary?: ProjectSummary
}

export interface ProjectSummary {
  /** Of the project, in one line; absent where nobody answered it. */
  readonly name?: string
  /** Of the document. */
  readonly language: Language
  /** Ids. */
  readonly provider: string
  readonly priceList: string
  /** Questions of the guide. */
  readonly settled: number
  readonly relevant: number
  readonly cost: {
    readonly currency: string
    readonly firstMonth: MoneyRange
    readonly lastMonth: MoneyRange
    /** 24 months and what is paid once. */
    readonly total: MoneyRange
    /** Cost lines without a price: in none of the sums. */
    readonly unpriced: number
  }
  /** In month 24, by the id of the figure. */
  readonly figures: { readonly [id: string]: FigureRange }
  /** Remarks of the guide and of the estimate. */
  readonly blockers: number
  readonly warnings: number
  readonly sampling: Sampling
}

export interface FigureRange {
  readonly unit: Unit
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** The figures of a portfolio, in the order in which they are told. */
export const portfolioFigures = [
  'peakRequestRate',
  'transfer',
  'stored',
  'backupVolume',
  'productionServers',
  'productionCpu',
  'productionMemory',
] as const
