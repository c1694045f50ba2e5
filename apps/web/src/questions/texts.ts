import type { AnswerState, Audience, Phase, Severity } from '@leitfaden/core'

export interface QuestionsTexts {
  readonly chapters: string
  readonly chapterOf: (number: number, count: number) => string
  readonly furtherQuestions: string
  readonly settledOf: (settled: number, relevant: number) => string
  readonly settledOfSelection: (settled: number, relevant: number) => string
  readonly nothingInChapter: string
  readonly drawer: string
  readonly drawerAt: (title: string) => string
  readonly onward: string
  readonly next: string
  readonly allSettled: string
  readonly previousChapter: string
  readonly nextChapter: string
  readonly firstVisit: { readonly title: string; readonly text: string; readonly only: string }
  readonly filter: {
    readonly title: string
    readonly audience: string
    readonly phase: string
    readonly more: string
    readonly phases: { readonly [P in Phase]: string }
    readonly open: string
    readonly sizing: string
    readonly findings: string
    readonly clear: string
    readonly nothing: string
    readonly nothingHere: string
    readonly elsewhere: (title: string) => string
    readonly allOpened: string
  }
  readonly audiences: { readonly [A in Audience]: string }
  readonly phases: { readonly [P in Phase]: string }
  readonly forEstimate: string
  readonly more: string
  readonly less: string
  readonly ofProvider: (title: string) => string
  readonly assumption: string
  readonly dependsOn: string
  readonly hidden: string
  readonly filteredOut: string
  readonly outside: {
    readonly title: (count: number) => string
    readonly text: string
    readonly said: string
  }
  readonly state: {
    readonly legend: string
    readonly names: { readonly [S in AnswerState]: string }
    readonly mark: { readonly [S in Exclude<AnswerState, 'answered' | 'open'>]: string }
    readonly reopen: string
    readonly valueGone: string
  }
  readonly remarks: {
    readonly add: string
    readonly legend: string
    readonly note: string
    readonly discuss: string
    readonly reason: string
    readonly source: string
    readonly sourceHelp: string
    readonly by: string
    readonly at: string
  }
  readonly finding: {
    readonly severity: { readonly [S in Severity]: string }
    readonly because: string
    readonly source: string
    readonly toEstimate: string
  }
  readonly search: {
    readonly label: string
    readonly results: (count: number) => string
    readonly none: (typed: string) => string
    readonly near: (word: string) => string
    readonly answer: (text: string) => string
    readonly part: (text: string) => string
    readonly chapter: string
    readonly irrelevant: string
  }
  readonly keys: {
    readonly open: string
    readonly title: string
    readonly text: string
    readonly single: string
    readonly anywhere: string
    readonly letters: string
    readonly names: {
      readonly enter: string
      readonly escape: string
      readonly control: string
      readonly alt: string
      readonly pageDown: string
      readonly pageUp: string
    }
    readonly what: {
      readonly nextOpen: string
      readonly next: string
      readonly previous: string
      readonly field: string
      readonly leave: string
      readonly unknown: string
      readonly discuss: string
      readonly notApplicable: string
      readonly remark: string
      readonly nextChapter: string
      readonly previousChapter: string
      readonly search: string
      readonly undo: string
      readonly redo: string
      readonly keys: string
    }
  }
  readonly basis: {
    readonly title: string
    readonly change: string
    readonly text: string
    readonly provider: string
    readonly noProvider: string
    readonly prices: string
    readonly example: string
    readonly pricesOf: (date: string) => string
    readonly language: string
    readonly languageHelp: string
    readonly languages: { readonly de: string; readonly en: string }
    readonly ownPrices: string
    readonly ownPricesHelp: string
    readonly ownPricesAdded: (title: string) => string
    readonly ownPricesFaulty: string
    readonly forgetPrices: (title: string) => string
    readonly unknownPrices: string
  }
}
