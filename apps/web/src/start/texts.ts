import type { ExampleName } from './examples.ts'

export interface StartTexts {
  /** What it is, in one sentence. */
  readonly sentence: string
  readonly how: string
  readonly new: {
    readonly title: string
    readonly nameMissing: string
    readonly provider: string
    readonly providerHelp: string
    readonly begin: string
    /** Name of the first scenario of every project. */
    readonly scenario: string
  }
  readonly open: { readonly title: string; readonly text: string; readonly pick: string }
  readonly examples: {
    readonly title: string
    readonly text: string
    readonly list: { readonly [name in ExampleName]: { readonly title: string; readonly text: string } }
  }
  readonly goOn: {
    readonly title: string
    readonly text: string
    readonly none: string
  }
  readonly live: {
    readonly title: string
    readonly text: string
    readonly pageViews: string
    readonly stored: string
    readonly cover: string
    readonly notKnown: string
    readonly figures: string
    readonly cost: string
    readonly transfer: string
    readonly disk: string
    readonly assumed: string
    readonly again: string
    readonly prices: string
    readonly failed: string
  }
}
