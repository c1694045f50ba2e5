import type { Audience, Language, Phase, Severity } from '@leitfaden/core'

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

export interface CommandHelp {
  readonly summary: string
  readonly description: string
  /** Command line behind `leitfaden`, and what it does. */
  readonly examples: readonly (readonly [command: string, purpose: string])[]
}

interface HelpTexts {
  readonly description: string
  readonly usage: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
  readonly examples: string
  readonly examplesAbove: readonly (readonly [command: string, purpose: string])[]
  readonly more: string
  readonly see: string
  readonly syntax: { readonly program: string; readonly options: string }
  /** What stands between `<` and `>`. */
  readonly placeholder: {
    readonly [name in
      | 'file'
      | 'folder'
      | 'figure'
      | 'provider'
      | 'prices'
      | 'language'
      | 'date'
      | 'phase'
      | 'audience']: string
  }
  readonly command: { readonly [name in 'estimate' | 'report' | 'tickets' | 'check' | 'questions']: CommandHelp }
  readonly file: string
  readonly fileOrQuestion: string
  readonly option: {
    readonly [name in
      | 'json'
      | 'lang'
      | 'provider'
      | 'prices'
      | 'today'
      | 'colour'
      | 'noColour'
      | 'why'
      | 'trace'
      | 'outFile'
      | 'outFolder'
      | 'force'
      | 'blank'
      | 'phase'
      | 'audience'
      | 'all'
      | 'extension'
      | 'help'
      | 'version']: string
  }
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
  readonly course: string
  readonly assumptions: string
  readonly id: string
  /** Before the ids, where the table has no room for them. */
  readonly ids: string
  /** Before the id of the figure that a cost line pays for. */
  readonly costWhy: string
  readonly resting: (count: number) => string
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
  readonly leftOut: (count: number) => string
  readonly lessThan: (amount: string) => string
  readonly open: string
  readonly nothingOpen: string
  readonly openFor: (phase: string, open: number, relevant: number, discuss: number) => string
  readonly next: string
  readonly nextQuestions: string
  readonly nextWhy: string
  readonly nextCheck: string
  readonly nextReport: string
  readonly reportFile: string
}

interface TraceTexts {
  readonly month: (month: number) => string
  readonly answer: (prompt: string, question: string) => string
  readonly assumption: (question: string | undefined) => string
  readonly between: (low: string, high: string) => string
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
