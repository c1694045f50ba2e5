import type { MeantContent } from './guess-content.ts'
import type { Refusal } from './opening.ts'

export interface FilesTexts {
  /** Shown over the whole page while a file is held over it. */
  readonly dropHere: string
  /** Name of a text that was dropped. */
  readonly droppedText: string
  readonly reading: (name: string) => string
  readonly cancel: string
  readonly close: string
  readonly other: string
  readonly notOpened: (name: string) => string
  readonly untouched: string
  readonly refused: { readonly [why in Refusal]: string }
  readonly meant: { readonly [what in MeantContent]: string }
  readonly faults: (count: number) => string
  readonly moreFaults: (count: number) => string
  readonly place: (line: number, column: number) => string
  readonly expected: string
  readonly found: string
  readonly whatToDo: { readonly [code: string]: string }
  readonly correct: string
  readonly openedWith: (name: string, count: number) => string
  readonly choice: {
    readonly title: (name: string) => string
    readonly asNew: string
    readonly asNewText: string
    readonly merge: string
    readonly mergeText: (added: number, different: number, project: string) => string
    readonly nothingNew: string
    readonly prefer: string
    readonly preferMine: string
    readonly preferFile: string
  }
  /** What undo calls it. */
  readonly merged: (name: string) => string
}
