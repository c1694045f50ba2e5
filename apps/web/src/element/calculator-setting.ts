import type { Answers, AnswerValue, Issue, Language, ProviderProfile, Question } from '@leitfaden/core'
import type { QuestionShare } from '@leitfaden/sizing/calculator'
import type { Drafts } from '../controls/drafts.ts'
import type { ShownFigures } from '../estimate/shown-figures.ts'
import type { CalculatorFault } from './element.ts'

/** All that is drawn. */
export interface CalculatorSetting {
  readonly language: Language
  /** 1 to 6. */
  readonly headingLevel: number
  readonly questions: readonly Question[]
  readonly answers: Answers
  /** Absent where the one that was wanted can not be used. */
  readonly provider?: ProviderProfile | undefined
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly drafts: Drafts
  readonly disabled: boolean
  /** Ids of figures; `cost` among them where the cost is to be shown. */
  readonly figures: readonly string[]
  readonly shown?: ShownFigures | undefined
  /** An example of prices, not those of an offer. */
  readonly example: boolean
  /** Why nothing can be reckoned with the answers. */
  readonly unusable: readonly Issue[]
  readonly faults: readonly CalculatorFault[]
  /** Address of the whole application. */
  readonly whole?: string | undefined
  readonly onAnswer: (question: string, value: AnswerValue | undefined) => void
  readonly causesOf: (figure: string) => readonly QuestionShare[]
}
