import type { LinkFault } from './unpack-link.ts'

export interface ShareTexts {
  readonly title: string
  readonly link: {
    readonly title: string
    readonly text: string
    /** Which of several scenarios it is about. */
    readonly scenario: (name: string) => string
    readonly readable: string
    readonly withoutNames: string
    readonly withoutNamesHelp: string
    readonly address: string
    readonly copy: string
    readonly copied: string
    /** Where the browser lets no page write to the clipboard. */
    readonly copyByHand: string
    readonly long: (characters: string) => string
    readonly tooLong: string
    readonly making: string
  }
  readonly file: {
    readonly title: string
    readonly text: string
    readonly yaml: string
    readonly yamlHelp: string
    readonly json: string
    readonly jsonHelp: string
    readonly notWritten: (prompt: string) => string
  }
  readonly noProject: string
  readonly toStart: string
  readonly sentToYou: string
  readonly notKeptYet: string
  readonly keep: string
  readonly discard: string
  readonly summary: (answers: number, provider: string) => string
  readonly costs: (range: string) => string
  readonly notOpened: string
  readonly askForFile: string
  readonly faults: { readonly [fault in LinkFault]: string }
}
