import type { Question } from '@leitfaden/core'
import type { DocumentId } from './document-ids.ts'
import type { TextFormat } from './document-request.ts'
import type { Filling } from './wishes.ts'

export interface DocumentsTexts {
  readonly title: string
  readonly all: string
  readonly kinds: { readonly [id in DocumentId]: { readonly title: string; readonly text: string } }
  readonly language: string
  readonly languages: { readonly de: string; readonly en: string }
  readonly making: string
  readonly updating: string
  readonly failed: { readonly title: string; readonly text: string; readonly again: string }
  readonly faulty: string
  readonly nothingAnswered: string
  readonly urgent: (blockers: number, warnings: number) => string
  readonly toQuestions: string
  readonly print: string
  readonly saveAs: string
  readonly formats: { readonly [format in TextFormat]: string }
  readonly saved: (file: string) => string
  readonly copy: {
    readonly markdown: string
    readonly adf: string
    readonly form: string
    readonly text: string
    readonly done: string
    readonly refused: string
    readonly of: (what: string, title: string) => string
  }
  readonly save: { readonly one: string; readonly all: string; readonly of: (title: string) => string }
  readonly preview: string
  readonly options: string
  readonly tickets: {
    readonly tracker: string
    readonly filling: string
    readonly fillings: { readonly [filling in Filling]: string }
    readonly formHelp: string
    readonly noForms: string
    readonly audience: string
    readonly audiences: { readonly [audience in Question['audience'][number]]: string }
    readonly phase: string
    readonly phases: { readonly [phase in Question['phase']]: string }
    readonly everyone: string
    readonly always: string
    readonly list: string
    readonly questions: (count: number) => string
    readonly none: string
    readonly jira: string
  }
  readonly changes: {
    readonly against: string
    readonly opened: string
    readonly version: (title: string, time: string) => string
    readonly unreadable: string
    readonly onlyOpened: string
  }
  readonly answers: { readonly unwritable: (prompt: string) => string }
  readonly readBack: {
    readonly label: string
    readonly help: string
    readonly file: string
    readonly fileUnread: (name: string) => string
    readonly tooLarge: string
    readonly reading: string
    readonly noTicket: string
    readonly nothing: string
    readonly changes: (count: number) => string
    readonly kinds: {
      readonly added: string
      readonly changed: string
      readonly removed: string
      readonly conflict: string
    }
    readonly before: string
    readonly after: string
    readonly none: string
    readonly noted: string
    readonly conflict: string
    readonly keepMine: string
    readonly takeTheirs: string
    readonly boxes: { readonly 'ticked-without-answer': string; readonly 'unticked-with-answer': string }
    readonly remarks: string
    readonly unplaced: string
    readonly unplacedHelp: string
    readonly toNote: (prompt: string) => string
    readonly apply: (count: number) => string
    readonly applied: (count: number) => string
    readonly edit: string
  }
}
