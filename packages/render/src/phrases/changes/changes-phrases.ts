/** What a list of changes says by itself, in one language. */
export interface ChangesPhrases {
  readonly title: (project: string) => string
  readonly subtitle: string
  readonly before: string
  readonly after: string
  readonly compared: string
  readonly same: string
  /** How many answers came, changed and went. */
  readonly counts: (added: number, changed: number, removed: number) => string
  readonly noAnswers: string
  /** What the cost of 24 months was, is, and by how much it moved. */
  readonly cost: (before: string, after: string, change: string) => string
  readonly figures: string
  readonly figure: string
  readonly change: string
  readonly middle: string
  readonly further: (count: number) => string
  readonly why: string
  readonly whyIntro: string
  readonly others: (count: number) => string
  readonly totalCost: string
  readonly answers: string
  readonly kinds: { readonly added: string; readonly changed: string; readonly removed: string }
  readonly basis: string
  readonly provider: string
  readonly prices: string
  readonly model: string
  readonly state: string
  readonly guide: string
  readonly none: string
  readonly becomes: (before: string, after: string) => string
  /** Where both have the same name. */
  readonly changedInside: (name: string) => string
}
