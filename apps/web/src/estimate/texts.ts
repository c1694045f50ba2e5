import type { Severity } from '@leitfaden/core'
import type { FigureGroup } from '@leitfaden/sizing'
import type { HeadlineFigure } from './headline-figures.ts'
import type { Knowledge } from './knowledge.tsx'

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
  readonly inEightOfTenOnly: (low: string, high: string) => string
  readonly lessThan: (amount: string) => string
  readonly onThisPage: string
  readonly curves: string
  readonly asTable: string
  readonly tableOf: (title: string) => string
  readonly groups: { readonly [G in FigureGroup]: string }
  readonly keyFigures: string
  readonly allFigures: (count: number) => string
  readonly costLines: string
  readonly costAddsUp: string
  readonly item: string
  readonly quantity: string
  readonly month: (month: number) => string
  readonly months24: string
  readonly totalRange: string
  readonly sum: string
  readonly included: string
  readonly noPrice: string
  readonly environments: string
  readonly environment: string
  readonly kinds: { readonly official: string; readonly 'third-party': string; readonly example: string }
  readonly tier: string
  readonly there: string
  readonly wait: string
  readonly downtime: string
  readonly keptOf100: string
  readonly chosen: string
  readonly enough: string
  readonly serviceMeans: string
  readonly nothingToSay: string
  readonly fromMonth: (month: number) => string
  readonly likely: (cases: number) => string
  readonly question: string
  readonly assumptionsTitle: string
  readonly assumptionsMean: string
  readonly noAssumptions: string
  readonly allAssumptions: (count: number) => string
  readonly fewerAssumptions: string
  readonly sampling: (samples: string, seed: number, error: string) => string
  readonly trace: TraceTexts
  readonly failed: { readonly title: string; readonly text: string; readonly again: string }
}

interface TraceTexts {
  readonly way: string
  readonly knowledge: { readonly [K in Knowledge]: string }
  readonly fact: string
  readonly assumedFact: string
  readonly convention: string
  readonly row: string
  readonly today: string
  readonly month: (month: number) => string
  readonly value: string
  readonly rows: (count: number) => string
  readonly yes: string
  readonly no: string
  readonly formula: string
  readonly numbers: string
  readonly numbersIn: (month: number) => string
  readonly middle: string
  readonly ofResult: string
  readonly inputs: string
  readonly filledBy: string
  readonly answer: string
  readonly assumedRows: string
  readonly replacedBy: string
  readonly variant: (option: string) => string
  readonly chance: (value: string, probability: string, otherwise: string) => string
  readonly judgement: string
  readonly source: string
  readonly review: (date: string) => string
  readonly changed: (why: string) => string
  readonly added: (why: string) => string
  readonly before: string
  readonly change: string
  readonly changeOne: (title: string) => string
  readonly reset: string
  readonly changedLabel: (title: string) => string
  readonly resetLabel: (title: string) => string
  readonly parts: {
    readonly value: string
    readonly low: string
    readonly high: string
    readonly why: string
    readonly source: string
  }
  readonly unitHelp: (unit: string) => string
  readonly range: string
  readonly rangeHelp: string
  readonly expected: (what: string) => string
  readonly save: string
  readonly cancel: string
  readonly once: string
  readonly costMeans: string
  readonly costLines: string
  readonly sum: (amount: string) => string
  readonly lineMeans: string
  readonly lineInMiddle: (amount: string) => string
  readonly paidFor: string
  readonly service: string
  readonly serviceMeans: string
}
