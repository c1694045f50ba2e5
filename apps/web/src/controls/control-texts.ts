import type { Interval } from './retention.ts'

/** What the controls say of their own, in one language. */
export interface ControlTexts {
  readonly yes: string
  readonly no: string
  /** Takes a choice back. */
  readonly clear: string
  readonly choose: string
  readonly other: string
  readonly otherText: string
  readonly expected: (what: string) => string
  /** What a text can mean, before one button for each reading. */
  readonly readings: string
  readonly missing: (what: string) => string
  readonly unit: string
  readonly currency: string
  readonly amount: string
  readonly calendar: string
  readonly from: string
  readonly to: string
  readonly zone: string
  readonly zoneOfProvider: string
  readonly window: (length: string, overMidnight: boolean) => string
  readonly exactly: string
  readonly between: string
  /** Of the lower and the upper end of a range. */
  readonly least: string
  readonly mostAmount: string
  readonly notSaid: string
  /** The answer there was, while another is not typed yet. */
  readonly stillCounts: (value: string) => string
  readonly note: string
  readonly addNote: string
  readonly noteOn: (what: string) => string
  readonly entry: (number: number) => string
  readonly addEntry: string
  readonly entries: string
  readonly suggestions: string
  readonly noneOfThese: string
  readonly thereAreNone: string
  readonly more: string
  readonly most: (count: number) => string
  readonly up: (what: string) => string
  readonly down: (what: string) => string
  readonly remove: (what: string) => string
  readonly moveUp: string
  readonly moveDown: string
  readonly removeIt: string
  readonly row: (number: number) => string
  readonly addRow: string
  readonly drag: string
  readonly moved: (place: number, count: number) => string
  readonly removed: (what: string) => string
  readonly undo: string
  readonly pasted: (cells: number, faulty: number, beyond: number) => string
  readonly counts: string
  /** What a backup scheme keeps, out of its parts. */
  readonly kept: (parts: readonly string[]) => string
  readonly keptOf: { readonly [I in Interval]: (count: number) => string }
  readonly restorePoints: string
  /** How far back one can go, on the worst day and on the best. */
  readonly reach: (least: string, most: string) => string
  readonly points: (least: number, most: number) => string
  readonly atLeast: string
  readonly atMost: string
  readonly now: string
  readonly noWait: string
  readonly saturdayWait: (time: string) => string
  readonly tooLong: string
  /** A bar of a load profile. */
  readonly weight: (timesAverage: number) => string
  readonly peak: (when: string, timesAverage: number) => string
  readonly asNumbers: string
  readonly numbersHelp: (count: number) => string
  readonly barBefore: string
  readonly barAfter: string
  readonly less: (what: string) => string
  readonly moreOf: (what: string) => string
  readonly barKeys: string
  readonly hours: (from: number, to: number) => string
  readonly span: (first: string, last: string) => string
  /** From Monday. */
  readonly weekdays: readonly string[]
  /** With so many letters they can still be told apart. */
  readonly weekdayLetters: number
  /** From January. */
  readonly months: readonly string[]
  readonly events: string
}
