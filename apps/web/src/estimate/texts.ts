import type { Severity } from '@leitfaden/core'
import type { HeadlineFigure } from './headline-figures.ts'

export interface EstimateTexts {
  readonly title: string
  readonly first: string
  readonly costPerMonth: string
  readonly typically: (amount: string) => string
  readonly inEightOfTen: (low: string, high: string, typical: string) => string
  readonly exactly: (amount: string) => string
  readonly inMonth: (month: number) => string
  readonly inAll: string
  readonly once: string
  readonly vat: { readonly net: string; readonly gross: string }
  readonly example: string
  readonly noCost: string
  readonly unknownPrices: (name: string) => string
  readonly unpriced: (count: number) => string
  readonly figures: string
  readonly headlines: { readonly [F in HeadlineFigure]: string }
  readonly afterTwoYears: string
  readonly restsOn: (settled: number, relevant: number) => string
  readonly assumptions: (count: number) => string
  readonly promise: string
  readonly accepted: (downtime: string, asked: boolean) => string
  readonly kept: (tier: string, months: number) => string
  readonly leastTier: (tier: string, months: number) => string
  readonly noTier: (months: number) => string
  readonly findings: string
  readonly severity: { readonly [S in Severity]: string }
  readonly severities: { readonly [S in Severity]: (count: number) => string }
  readonly noFindings: string
  readonly allFindings: string
  readonly next: string
  readonly nextMeans: string
  readonly wide: string
  readonly nothingNext: string
  readonly movedTo: (figure: string, before: string, after: string) => string
  readonly narrower: (percent: string) => string
  readonly wider: (percent: string) => string
  readonly widthOf: (figure: string, change: string) => string
  readonly open: string
  readonly details: string
  readonly unusable: string
  readonly toQuestion: string
  readonly found: (value: string) => string
  readonly failed: { readonly title: string; readonly text: string; readonly again: string }
}
