export interface AppTexts {
  readonly start: string
  readonly questions: string
  readonly estimate: string
  readonly scenarios: string
  readonly documents: string
  readonly share: string
  readonly more: string
  readonly close: string
  readonly undo: string
  readonly redo: string
  readonly undone: (what: string) => string
  readonly redone: (what: string) => string
  readonly toContent: string
  readonly sections: string
  readonly language: string
  readonly scheme: string
  readonly schemes: { readonly auto: string; readonly light: string; readonly dark: string }
  readonly unnamed: string
  readonly loading: string
  readonly failed: { readonly title: string; readonly text: string; readonly again: string }
}
