// The public face of `@leitfaden/web/element`: types alone, without any of another package, so that they can be read wherever it is installed.

export type CalculatorLanguage = 'de' | 'en'

/** Answers by question, as answers files hold them: `{ 'load.users': '1200 users' }`. */
export type CalculatorAnswers = { readonly [question: string]: unknown }

/** In 8 of 10 cases between `p10` and `p90`; half of all cases do not exceed `p50`. */
export interface CalculatorRange {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** A figure after 24 months. */
export interface CalculatorFigure extends CalculatorRange {
  /** As in answers files: `GiB/month`. */
  readonly unit: string
}

export interface CalculatorCost {
  /** `EUR` */
  readonly currency: string
  readonly vat: 'net' | 'gross'
  readonly firstMonth: CalculatorRange
  readonly lastMonth: CalculatorRange
  /** What is paid once; part of `total`. */
  readonly once: CalculatorRange
  /** All 24 months. */
  readonly total: CalculatorRange
  /** How many lines have no price: they are in none of the sums. */
  readonly unpriced: number
}

export interface CalculatorEstimate {
  readonly provider: string
  readonly prices?: string
  /** Absent where nothing has a price. */
  readonly cost?: CalculatorCost
  /** Every figure that has one row, by its id. */
  readonly figures: { readonly [id: string]: CalculatorFigure }
  /** From all samples. A first look from few comes with every key stroke, this one when nobody types. */
  readonly refined: boolean
}

/** Something that was handed to the element and can not be used. */
export interface CalculatorFault {
  /** Where it was handed in. */
  readonly of: 'answers' | 'figures' | 'prices' | 'provider' | 'questions'
  /** Stable, for programs: `unknown-question`, `wrong-unit`, … */
  readonly code: string
  /** Keys and indices down to the place. */
  readonly path: readonly (string | number)[]
  /** In the language of the element. */
  readonly message: string
  readonly expected?: string
  readonly found?: string
}

export interface CalculatorAnswerDetail {
  /** The question that was answered. */
  readonly question: string
  /** Its answer as in files; absent where it was taken back. */
  readonly answer?: unknown
  /** All answers now. */
  readonly answers: CalculatorAnswers
}

export interface CalculatorFaultDetail {
  /** Empty once everything can be used again. */
  readonly faults: readonly CalculatorFault[]
}

export interface LeitfadenCalculatorEventMap {
  /** Somebody answered a question here. */
  'leitfaden-answer': CustomEvent<CalculatorAnswerDetail>
  /** There are new figures. */
  'leitfaden-estimate': CustomEvent<CalculatorEstimate>
  /** What the page handed in can not be used, or can be used again. */
  'leitfaden-fault': CustomEvent<CalculatorFaultDetail>
}

/** What can be set, as properties or, as text, as attributes. */
export interface LeitfadenCalculatorProps {
  /** Default: the nearest `lang` around, then that of the browser. */
  language?: CalculatorLanguage | string | null | undefined
  /** Id of a provider that comes with it, or a provider profile. Default: `generic`. */
  provider?: string | object | null | undefined
  /** Id of a price list that comes with it, `none`, or a price list. Default: `example-eu`. */
  prices?: string | object | null | undefined
  /** Ids of the questions to show, in this order. Default: five for a first call. */
  questions?: readonly string[] | string | null | undefined
  /** Ids of the figures to show, in this order. */
  figures?: readonly string[] | string | null | undefined
  /** What is answered at the start: answers by question, or a whole answers document. */
  answers?: CalculatorAnswers | string | null | undefined
  /** 1 to 6. Default: 2. */
  headingLevel?: number | undefined
  /** Address of the whole application, where the answers are taken along. */
  appHref?: string | null | undefined
  name?: string | undefined
  /** Every question that is shown has to be answered before its form can be sent. */
  required?: boolean | undefined
  disabled?: boolean | undefined
}

/** `<leitfaden-calculator>`: some questions and the estimate that their answers make. */
export interface LeitfadenCalculatorElement extends HTMLElement {
  get language(): CalculatorLanguage
  set language(language: CalculatorLanguage | string | null | undefined)
  get provider(): string | object
  set provider(provider: string | object | null | undefined)
  get prices(): string | object
  set prices(prices: string | object | null | undefined)
  get questions(): readonly string[]
  set questions(questions: readonly string[] | string | null | undefined)
  get figures(): readonly string[]
  set figures(figures: readonly string[] | string | null | undefined)
  /** All answers as they are now. Setting what they are already changes nothing. */
  get answers(): CalculatorAnswers
  set answers(answers: CalculatorAnswers | string | null | undefined)
  headingLevel: number
  get appHref(): string
  set appHref(address: string | null | undefined)
  name: string
  required: boolean
  disabled: boolean
  /** The answers as an answers document in JSON: what its form sends, and what any other tool of Leitfaden reads. */
  value: string
  /** Absent before the first one, and where nothing can be reckoned. */
  readonly estimate: CalculatorEstimate | undefined
  readonly faults: readonly CalculatorFault[]
  readonly form: HTMLFormElement | null
  readonly labels: NodeList
  readonly validity: ValidityState
  readonly validationMessage: string
  readonly willValidate: boolean
  checkValidity(): boolean
  reportValidity(): boolean
  addEventListener<K extends keyof LeitfadenCalculatorEventMap>(
    type: K,
    listener: (this: LeitfadenCalculatorElement, event: LeitfadenCalculatorEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
  removeEventListener<K extends keyof LeitfadenCalculatorEventMap>(
    type: K,
    listener: (this: LeitfadenCalculatorElement, event: LeitfadenCalculatorEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void
}

/** What frameworks that write elements as JSX may set: `IntrinsicElements['leitfaden-calculator']`. */
export interface LeitfadenCalculatorJsxProps extends LeitfadenCalculatorProps {
  'onleitfaden-answer'?: ((event: LeitfadenCalculatorEventMap['leitfaden-answer']) => void) | undefined
  'onleitfaden-estimate'?: ((event: LeitfadenCalculatorEventMap['leitfaden-estimate']) => void) | undefined
  'onleitfaden-fault'?: ((event: LeitfadenCalculatorEventMap['leitfaden-fault']) => void) | undefined
}

export declare const LeitfadenCalculator: {
  new (): LeitfadenCalculatorElement
  readonly prototype: LeitfadenCalculatorElement
  readonly formAssociated: true
}

declare global {
  interface HTMLElementTagNameMap {
    'leitfaden-calculator': LeitfadenCalculatorElement
  }
}
