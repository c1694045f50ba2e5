import type { AppTexts } from '../app/texts.ts'

/** All texts of the interface in one language. Every feature keeps its own beside it. */
export interface Texts {
  readonly app: AppTexts
}
