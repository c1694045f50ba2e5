import type { Language } from '@leitfaden/core'
import { de } from './interview-texts.de.ts'
import { en } from './interview-texts.en.ts'

/** All that the interview says by itself, in one language. */
export interface InterviewTexts {
  readonly askLanguage: string
  readonly notALanguage: string
  readonly askName: string
  readonly nameNeeded: string
  readonly askFile: (proposed: string) => string
  readonly fileExists: (file: string) => string
  readonly created: (file: string) => string
  readonly starting: (open: number) => string
  readonly resuming: (settled: number, relevant: number) => string
  readonly remaining: (open: number) => string
  /** One line; parts are left out from the end where they do not fit. */
  readonly footer: readonly string[]
  readonly place: (settled: number, relevant: number) => string
  readonly present: (answer: string) => string
  readonly form: {
    readonly text: string
    readonly longText: string
    readonly choice: string
    readonly other: string
    readonly several: string
    readonly yesNo: string
    readonly date: string
    readonly timeWindow: string
    readonly time: string
    readonly number: string
    readonly quantity: (example: string) => string
    readonly units: (others: string, more: boolean) => string
    readonly millions: string
    readonly money: (currencies: string) => string
    readonly list: string
    readonly suggestions: string
    readonly item: string
    readonly weights: (count: number) => string
    readonly unitOf: (amount: string) => string
    readonly rows: (columns: string) => string
    readonly moreRows: (columns: string) => string
    readonly rowsHint: string
  }
  readonly rows: (count: number) => string
  readonly row: (number: number) => string
  readonly expected: (what: string) => string
  readonly twoReadings: (typed: string, readings: string) => string
  /** What Enter makes of it. */
  readonly enterTakes: (reading: string) => string
  readonly incomplete: string
  readonly doubt: (message: string, usual: string) => string
  readonly saved: string
  readonly openAgain: string
  readonly askNote: string
  readonly askReason: string
  readonly askDiscuss: string
  readonly noted: string
  readonly undone: (prompt: string) => string
  readonly nothingToUndo: string
  readonly first: string
  readonly unknownCommand: (typed: string) => string
  readonly unknownPlace: (typed: string, near: string | undefined) => string
  readonly chapters: string
  readonly chapterCount: (settled: number, relevant: number) => string
  readonly notAsked: string
  readonly help: {
    readonly provider: (title: string) => string
    readonly example: (example: string) => string
    readonly commands: readonly (readonly [typed: string, what: string])[]
    readonly sign: string
  }
  readonly cost: string
  /** Where the prices are no offer. */
  readonly costByExample: string
  readonly narrowed: (percent: string) => string
  readonly widened: (percent: string) => string
  readonly estimateFails: string
  readonly merged: string
  readonly bothChanged: (prompt: string) => string
  readonly theirs: (answer: string) => string
  readonly yours: (answer: string) => string
  readonly whichOne: string
  readonly again: string
  readonly done: string
  readonly doneFor: string
  readonly leftOpen: (open: number, discuss: number) => string
  readonly answersIn: (file: string, count: number) => string
  readonly nothingNew: (file: string) => string
  readonly goOn: string
  readonly goOnHow: string
  readonly seeEstimate: string
  readonly interrupted: string
}

export function interviewTexts(language: Language): InterviewTexts {
  return language === 'de' ? de : en
}
