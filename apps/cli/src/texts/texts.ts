import type { Audience, Language, Phase, Severity } from '@leitfaden/core'
import type { CommandGroup } from '../commands/command-list.ts'

/** Everything the command line says by itself, in one language. Guide, estimate and documents bring their own texts. */
export interface Texts {
  readonly language: Language
  readonly help: HelpTexts
  readonly faults: FaultTexts
  readonly quoted: (text: string) => string
  readonly severities: { readonly [severity in Severity]: (count: number) => string }
  readonly severity: { readonly [severity in Severity]: string }
  readonly phases: { readonly [phase in Phase]: string }
  readonly audiences: { readonly [audience in Audience]: string }
  readonly estimate: EstimateTexts
  readonly service: ServiceTexts
  readonly narrow: NarrowTexts
  readonly compare: CompareTexts
  readonly explain: ExplainTexts
  readonly trace: TraceTexts
  readonly findings: FindingTexts
  readonly questions: QuestionTexts
  readonly written: (file: string) => string
  readonly readingKeyboard: string
  readonly untitled: string
  readonly settled: (settled: number, relevant: number) => string
  readonly provider: string
  readonly priceList: string
  readonly example: string
  readonly internalFault: string
}

export interface HelpTexts {
  readonly description: string
  readonly usage: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  readonly groups: { readonly [group in CommandGroup]: string }
  readonly examples: string
  /** Command line behind `leitfaden`, and what it does. */
  readonly examplesAbove: readonly (readonly [command: string, purpose: string])[]
  readonly more: string
  readonly see: string
  readonly syntax: { readonly program: string; readonly options: string }
  readonly help: string
  readonly version: string
}

interface FaultTexts {
  readonly expected: string
  readonly found: string
  readonly warning: string
  /** Faults that are not listed. */
  readonly more: (count: number) => string
}

interface EstimateTexts {
  readonly figure: string
  readonly today: string
  readonly inEightOfTen: string
  readonly id: string
  /** How to look at the figure that a cost line pays for. */
  readonly costWhy: (step: string) => string
  /** What the tariff gives for the quantity that is shown, in 24 months. */
  readonly inMiddle: (amount: string) => string
  /** What the columns mean. */
  readonly reading: string
  readonly bars: string
  readonly resting: (assumptions: number) => string
  readonly costPerMonth: string
  readonly costInAll: string
  readonly cost: string
  readonly item: string
  readonly quantity: string
  readonly firstMonth: string
  readonly lastMonth: string
  readonly total: string
  readonly sum: string
  readonly included: string
  readonly unpriced: string
  readonly net: string
  readonly gross: string
  readonly once: string
  /** What the amounts are that add up. */
  readonly addsUp: string
  /** What holds for the quantities beside them. */
  readonly quantities: string
  readonly leftOut: (count: number) => string
  readonly environment: string
  readonly sampling: (samples: string, seed: number, error: string) => string
  readonly lessThan: (amount: string) => string
  readonly open: string
  readonly nothingOpen: string
  readonly openFor: (phase: string, open: number, relevant: number, discuss: number) => string
  readonly next: string
  readonly nextQuestions: string
  readonly nextWhy: string
  readonly nextCheck: string
  readonly nextOffer: string
  readonly offerFile: string
  readonly nextReport: string
  readonly reportFile: string
}

interface ServiceTexts {
  readonly title: (downtime: string, answered: boolean) => string
  readonly tier: string
  readonly there: string
  readonly wait: string
  readonly downtime: string
  readonly kept: string
  readonly chosen: string
  readonly enough: string
  /** What wait and downtime are. */
  readonly means: string
  readonly least: (tier: string, months: number) => string
  readonly none: (months: number) => string
}

interface NarrowTexts {
  readonly cost: string
  readonly figure: (quoted: string) => string
  readonly question: string
  readonly share: string
  /** Answered, but with a range. */
  readonly wide: string
  readonly nothing: (quoted: string) => string
  readonly inFull: string
}

interface CompareTexts {
  readonly cost: string
  readonly before: string
  readonly after: string
  readonly change: string
  readonly model: string
  readonly state: string
  readonly others: (count: number) => string
  readonly same: string
  readonly noFigure: string
  readonly note: string
  readonly further: (count: number) => string
}

interface ExplainTexts {
  readonly name: string
  readonly all: string
  /** Before a command that explains one figure. */
  readonly each: string
}

interface TraceTexts {
  readonly month: (month: number) => string
  readonly answer: (prompt: string, question: string) => string
  readonly assumption: (question: string | undefined) => string
  readonly between: (range: string) => string
  /** Of a figure: between what 8 of 10 cases lie, and what half of them stay below. */
  readonly spread: (range: string, half: string) => string
  readonly chance: (value: string, probability: string, otherwise: string) => string
  readonly variant: (quoted: string) => string
  readonly changed: (was: string, quoted: string) => string
  readonly added: (quoted: string) => string
  readonly assumedRows: (question: string) => string
  readonly filledBy: string
  readonly fact: string
  readonly assumedFact: string
  readonly convention: string
  readonly judgement: string
  readonly source: string
  readonly above: string
  readonly elsewhere: string
  readonly yes: string
  readonly no: string
}

interface FindingTexts {
  readonly title: string
  readonly none: string
  /** After warnings about the file. */
  readonly noneBesides: string
  readonly noAnswers: string
  readonly because: string
  readonly fromMonth: (month: number) => string
  /** In so many of 100 cases. */
  readonly likely: (cases: number) => string
  readonly further: (counts: string) => string
  readonly faults: (errors: number, warnings: number) => string
  readonly sound: string
}

interface QuestionTexts {
  readonly open: (open: number, relevant: number) => string
  readonly all: (count: number) => string
  readonly none: string
  readonly states: { readonly open: string; readonly discuss: string }
  readonly inFile: string
  readonly kinds: {
    readonly text: string
    readonly choice: (options: string) => string
    readonly several: (options: string) => string
    readonly yesNo: string
    readonly date: string
    readonly timeWindow: string
    readonly number: string
    readonly quantity: (units: string) => string
    readonly money: (currencies: string) => string
    readonly list: string
    readonly checklist: (count: number) => string
    readonly table: (columns: string) => string
    readonly record: (fields: string) => string
    readonly backupScheme: string
    readonly serviceLevel: string
    readonly loadProfile: string
  }
}
