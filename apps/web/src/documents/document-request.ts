import type { AnswersDocument, Language } from '@leitfaden/core'
import type { DocumentKind } from '@leitfaden/render'

/** A state of the answers, and what it is called beside another one. */
export interface NamedState {
  readonly name: string
  readonly document: AnswersDocument
}

/** Which document, of what. */
export interface DocumentRequest {
  readonly kind: DocumentKind
  readonly language: Language
  readonly today: string
  readonly state: NamedState
  /** For changes: what it was before. */
  readonly before?: NamedState
}

export type TextFormat = 'md' | 'html' | 'json'
