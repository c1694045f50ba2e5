import type { AnswerState, Audience, Language, Phase, Severity } from '@leitfaden/core'
import type { FigureGroup } from '@leitfaden/sizing'

/** Everything that documents say by themselves, in one language. */
export interface Phrases {
  readonly yes: string
  readonly no: string
  readonly quoted: (text: string) => string
  readonly clock: (from: string, to: string, zone: string | undefined) => string
  readonly states: { readonly [state in Exclude<AnswerState, 'answered'>]: string }
  readonly audiences: { readonly [audience in Audience]: string }
  readonly phases: { readonly [phase in Phase]: string }
  readonly answer: AnswerPhrases
  readonly backup: BackupPhrases
  readonly service: { readonly level: string; readonly maxDowntime: string; readonly reaction: string }
  readonly load: LoadPhrases
  readonly report: ReportPhrases
  readonly summary: SummaryPhrases
  readonly figures: FigurePhrases
  readonly trace: TracePhrases
  readonly cost: CostPhrases
  readonly tiers: TierPhrases
  readonly findings: FindingPhrases
  readonly open: OpenPhrases
  readonly assumptions: AssumptionPhrases
}

interface AnswerPhrases {
  readonly label: string
  readonly labelWith: (hint: string) => string
  readonly note: string
  readonly source: string
  /** Who answered, and when. */
  readonly by: (by: string | undefined, at: string | undefined) => string
  readonly provider: (title: string) => string
  readonly oneOf: string
  readonly severalOf: string
  readonly suggestions: string
  readonly other: string
  readonly upTo: (count: number) => string
  readonly yesOrNo: string
  readonly count: string
  readonly date: string
  readonly time: string
  /** `in GiB or TiB`; rates such as `per month` need no preposition. */
  readonly inUnits: (units: readonly string[]) => string
}

interface BackupPhrases {
  readonly variant: string
  readonly own: string
  readonly kept: string
  readonly points: { readonly [interval in 'hourly' | 'daily' | 'weekly' | 'monthly']: (count: number) => string }
  readonly nothingKept: string
  readonly recoveryPoint: string
  readonly fixedTime: string
}

interface LoadPhrases {
  readonly hours: string
  readonly weekdays: string
  readonly months: string
  readonly events: string
  readonly event: string
  readonly when: string
  readonly factor: string
}

interface ReportPhrases {
  readonly untitled: string
  readonly subtitle: string
  readonly date: string
  readonly guide: string
  readonly model: string
  readonly prices: string
  readonly noPrices: string
  readonly provider: string
  readonly language: string
  readonly languages: { readonly [language in Language]: string }
  readonly version: (id: string, version: string) => string
  readonly asOf: (title: string, date: string) => string
  readonly example: string
  readonly vat: { readonly net: string; readonly gross: string }
  readonly answers: string
  readonly noAnswers: string
  readonly sources: string
  readonly noSources: string
  /** How a numbered source is cited. */
  readonly cited: (number: number) => string
}

interface SummaryPhrases {
  readonly title: string
  readonly settled: (settled: number, relevant: number) => string
  readonly assumed: (count: number) => string
  readonly figures: string
  readonly next: string
  readonly nextIntro: string
  /** A question, its part of the uncertainty, and whether it was answered with a range. */
  readonly share: (prompt: string, percent: string, wide: boolean) => string
  readonly worst: string
  readonly nothingWorse: string
  /** Findings that the summary leaves out. */
  readonly further: (count: number) => string
  readonly open: string
  readonly nothingOpen: string
  readonly openFor: (phase: string, open: number, discuss: number) => string
}

interface FigurePhrases {
  readonly title: string
  readonly groups: { readonly [group in FigureGroup]: string }
  readonly figure: string
  readonly today: string
  readonly afterMonths: (months: number) => string
  readonly inEightOfTen: string
  /** What half of all cases do not exceed. */
  readonly half: string
  /** How to read values and ranges. */
  readonly reading: string
  readonly percentiles: string
  readonly sampling: (samples: string, seed: number, error: string) => string
}

interface TracePhrases {
  readonly title: string
  readonly intro: string
  readonly formula: string
  readonly numbers: string
  readonly numbersFor: (where: readonly string[]) => string
  readonly month: (month: number) => string
  readonly row: (label: string) => string
  /** Between what 8 of 10 cases lie, and what half of them stay below. */
  readonly range: (range: string, half: string, month: number) => string
  readonly inputs: string
  readonly inMonth: (value: string, month: number) => string
  readonly answer: (prompt: string, part: string | undefined) => string
  readonly assumption: string
  /** Rows of a table nobody answered. */
  readonly assumedRows: (prompt: string) => string
  /** What stands in where a row has an empty cell. */
  readonly filledBy: (title: string) => string
  readonly fact: string
  readonly assumedFact: string
  readonly convention: string
  readonly result: string
  readonly judgement: string
}

interface CostPhrases {
  readonly title: string
  readonly none: string
  readonly line: string
  readonly quantity: string
  readonly firstMonth: string
  readonly lastMonth: string
  readonly total: string
  readonly sum: string
  /** The sums outside the table. */
  readonly sums: { readonly first: string; readonly last: string; readonly total: string }
  readonly included: string
  readonly unpriced: string
  readonly tariffs: string
  readonly kinds: { readonly [kind in 'official' | 'third-party' | 'example']: string }
  readonly leftOut: (count: number) => string
  readonly once: string
  /** What the amounts are that add up, and what holds for the quantities beside them. */
  readonly addsUp: string
  readonly environment: string
  readonly perEnvironment: string
}

interface TierPhrases {
  readonly title: string
  readonly asked: (downtime: string, answered: boolean) => string
  readonly tier: string
  readonly there: string
  readonly wait: string
  readonly downtime: string
  readonly kept: string
  readonly chosen: string
  readonly least: string
  readonly enough: (tier: string, months: number) => string
  readonly none: (months: number) => string
}

interface FindingPhrases {
  readonly title: string
  readonly none: string
  readonly severities: { readonly [severity in Severity]: string }
  readonly because: string
  readonly fromMonth: (month: number) => string
  /** In so many of 100 cases. */
  readonly likely: (cases: number) => string
  readonly row: (label: string) => string
  readonly missing: string
}

interface OpenPhrases {
  readonly title: string
  readonly none: string
  readonly intro: string
}

interface AssumptionPhrases {
  readonly title: string
  readonly none: string
  readonly intro: string
  /** In 8 of 10 cases within it. */
  readonly range: (range: string) => string
  readonly chance: (value: string, probability: string, otherwise: string) => string
  /** The option of an answer for which the range holds. */
  readonly variant: (quoted: string) => string
  readonly changed: (was: string, quoted: string) => string
  readonly added: (quoted: string) => string
  readonly changedFormulas: string
  readonly reviewOfAll: (date: string) => string
  /** Where some have another date, which stands beside them. */
  readonly reviewOfMost: (date: string) => string
  readonly review: (date: string) => string
  readonly replacedBy: (prompt: string) => string
}
