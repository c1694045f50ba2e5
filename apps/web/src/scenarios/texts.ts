export interface ScenarioTexts {
  readonly intro: string
  readonly empty: string
  readonly list: string
  readonly first: string
  readonly current: string
  readonly cost: string
  readonly change: string
  readonly switchTo: (name: string) => string
  readonly rename: (name: string) => string
  readonly remove: (name: string) => string
  readonly name: string
  readonly nameHelp: string
  readonly nameMissing: string
  readonly nameTaken: string
  readonly copyOf: (name: string) => string
  readonly duplicate: string
  readonly duplicateTitle: (name: string) => string
  readonly save: string
  readonly cancel: string
  readonly switchShort: string
  readonly renameShort: string
  readonly removeShort: string
  readonly duplicated: (name: string) => string
  readonly renamed: (name: string) => string
  readonly removed: (name: string) => string
  readonly gone: (name: string) => string
  readonly compare: string
  readonly before: string
  readonly after: string
  readonly same: string
  readonly comparing: string
  readonly nothingDiffers: string
  readonly noFigure: string
  readonly figures: string
  readonly costTotal: string
  readonly costMonth: string
  readonly notThere: string
  readonly because: string
  readonly changeInMiddle: (change: string) => string
  readonly means: string
  readonly others: (count: number) => string
  readonly unchanged: (count: number) => string
  readonly answers: string
  readonly question: string
  readonly provider: string
  readonly prices: string
  readonly model: string
  readonly failed: string
}
