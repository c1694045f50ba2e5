import type { Answers, AnswerValue, Issue } from '@leitfaden/core'
import { h, render } from 'preact'
import type { Drafts } from '../controls/drafts.ts'
import type { ShownFigures } from '../estimate/shown-figures.ts'
import { packLink } from '../share/pack-link.ts'
import { Calculator } from './calculator.tsx'
import { calculatorSheets } from './calculator-sheets.ts'
import { calculatorTexts } from './calculator-texts.ts'
import type {
  CalculatorAnswers,
  CalculatorEstimate,
  CalculatorFault,
  CalculatorLanguage,
  LeitfadenCalculatorElement,
  LeitfadenCalculatorEventMap,
} from './element.ts'
import { estimateDetail } from './estimate-detail.ts'
import { languageAround, languageOf } from './language-around.ts'
import { pageAddress } from './page-address.ts'
import { textOf } from './plain-data.ts'
import { readAnswers } from './read-answers.ts'
import { type Setting, settingReader } from './read-setting.ts'
import { causesOf, closerLook, quickLook, type Reckoning } from './reckon.ts'
import { whenIdle } from './when-idle.ts'
import { plainAnswer, plainAnswers, writeDocument } from './write-document.ts'

/** Settings that can be handed in as data, too. */
type OwnSetting = 'answers' | 'provider' | 'prices'

/** Properties that may have been set before the element was known. */
const properties = [
  'language',
  'provider',
  'prices',
  'questions',
  'figures',
  'answers',
  'headingLevel',
  'appHref',
  'name',
  'required',
  'disabled',
  'value',
] as const

/** Where there is no page, as on a server, the file can be loaded all the same. */
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement)

export class LeitfadenCalculator extends Base implements LeitfadenCalculatorElement {
  static readonly formAssociated = true
  static readonly observedAttributes = [
    'lang',
    'language',
    'provider',
    'prices',
    'questions',
    'figures',
    'answers',
    'heading-level',
    'app-href',
    'name',
    'required',
    'disabled',
  ]

  readonly #internals = this.attachInternals()
  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true })
  readonly #drafts: Drafts = new Map()
  readonly #around = new MutationObserver(() => this.#changed())
  readonly #read = settingReader()
  /** Data that was handed in as properties, as JSON. It stands above the attribute of its name. */
  readonly #own: { [S in OwnSetting]?: string | undefined } = {}
  #setting: Setting | undefined
  /** The text that the answers at the start were last read from. */
  #started: string | undefined
  #start: Answers = {}
  #answers: Answers = {}
  #shown: ShownFigures | undefined
  #reckoned: Reckoning | undefined
  #unusable: readonly Issue[] = []
  #told = '[]'
  #disabledAround = false
  #drawing = false
  /** Address of the application with the answers, once it is packed. */
  #whole: { readonly document: string; readonly fragment: string } | undefined
  #callOff: () => void = () => {}

  constructor() {
    super()
    this.#root.adoptedStyleSheets = [...calculatorSheets()]
    // What a label of the page around does when it is clicked.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus())
    // A control says on its own when it can not read what is typed.
    new MutationObserver(() => this.#validate()).observe(this.#root, {
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-invalid'],
    })
  }

  connectedCallback(): void {
    for (const name of properties) this.#adopt(name)
    this.#around.observe(this.getRootNode({ composed: true }), {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang'],
    })
    this.#changed()
  }

  disconnectedCallback(): void {
    this.#around.disconnect()
    this.#callOff()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return
    if (name === 'provider' || name === 'prices' || name === 'answers') this.#own[name] = undefined
    this.#changed()
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledAround = disabled
    this.#changed()
  }

  formResetCallback(): void {
    this.#settle()
    this.#replace(this.#start)
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state
  }

  get language(): CalculatorLanguage {
    return languageOf(this.getAttribute('language') ?? '') ?? languageAround(this)
  }
  set language(language: CalculatorLanguage | string | null | undefined) {
    this.#reflect('language', language)
  }

  get provider(): string | object {
    return this.#dataOf('provider', 'generic')
  }
  set provider(provider: string | object | null | undefined) {
    this.#take('provider', provider)
  }

  get prices(): string | object {
    return this.#dataOf('prices', 'example-eu')
  }
  set prices(prices: string | object | null | undefined) {
    this.#take('prices', prices)
  }

  get questions(): readonly string[] {
    return this.#settle().questions.map(({ id }) => id)
  }
  set questions(questions: readonly string[] | string | null | undefined) {
    this.#reflect('questions', Array.isArray(questions) ? questions.join(' ') : (questions as string | null))
  }

  get figures(): readonly string[] {
    return [...this.#settle().figures]
  }
  set figures(figures: readonly string[] | string | null | undefined) {
    this.#reflect('figures', Array.isArray(figures) ? figures.join(' ') : (figures as string | null))
  }

  get answers(): CalculatorAnswers {
    this.#settle()
    return plainAnswers(this.#answers)
  }
  set answers(answers: CalculatorAnswers | string | null | undefined) {
    const text = textOf(answers) ?? ''
    // A framework hands back what it was told, at every key stroke.
    if (text === JSON.stringify(this.answers)) return
    this.#own.answers = text
    this.#changed()
  }

  get headingLevel(): number {
    const level = Number(this.getAttribute('heading-level') ?? 2)
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2
  }
  set headingLevel(level: number | undefined) {
    this.#reflect('heading-level', level)
  }

  get appHref(): string {
    return this.getAttribute('app-href') ?? ''
  }
  set appHref(address: string | null | undefined) {
    this.#reflect('app-href', address)
  }

  get name(): string {
    return this.getAttribute('name') ?? ''
  }
  set name(name: string) {
    this.#reflect('name', name)
  }

  get required(): boolean {
    return this.hasAttribute('required')
  }
  set required(required: boolean) {
    this.toggleAttribute('required', Boolean(required))
  }

  get disabled(): boolean {
    return this.hasAttribute('disabled')
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled))
  }

  get value(): string {
    const { provider, prices } = this.#settle()
    return writeDocument({
      answers: this.#answers,
      language: this.language,
      provider: provider.ok ? provider.value.id : undefined,
      prices: prices.ok ? prices.value?.id : undefined,
    })
  }
  set value(text: string) {
    const { provider } = this.#settle()
    const read = readAnswers(String(text), provider.ok ? provider.value : undefined)
    if (read.ok) this.#replace(read.value.answers)
  }

  get estimate(): CalculatorEstimate | undefined {
    if (this.#shown === undefined || this.#reckoned === undefined) return undefined
    return estimateDetail(this.#shown, this.#reckoned.provider.id, this.#reckoned.prices?.id)
  }

  get faults(): readonly CalculatorFault[] {
    const { issues } = this.#settle()
    const { language } = this
    return (Object.keys(issues) as CalculatorFault['of'][]).flatMap((of) =>
      issues[of].map(({ code, path, message, expected, found }) => ({
        of,
        code,
        path: [...path],
        message: message[language],
        ...(expected && { expected: expected[language] }),
        ...(found !== undefined && { found }),
      })),
    )
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form
  }
  get labels(): NodeList {
    return this.#internals.labels
  }
  get validity(): ValidityState {
    return this.#internals.validity
  }
  get validationMessage(): string {
    return this.#internals.validationMessage
  }
  get willValidate(): boolean {
    return this.#internals.willValidate
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity()
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  override focus(options?: FocusOptions): void {
    const first = this.questions[0] && this.#root.getElementById(this.questions[0].replace('.', '-'))
    if (first) first.focus(options)
    else super.focus(options)
  }

  /** A property that was set before the element was known hides the one that does the work. */
  #adopt(name: (typeof properties)[number]): void {
    if (!Object.hasOwn(this, name)) return
    const { [name]: value } = this as { [N in typeof name]: unknown }
    delete (this as { [N in typeof name]?: unknown })[name]
    ;(this as { [N in typeof name]: unknown })[name] = value
  }

  #reflect(attribute: string, value: unknown): void {
    if (value === undefined || value === null) this.removeAttribute(attribute)
    else this.setAttribute(attribute, String(value))
  }

  #take(name: 'provider' | 'prices', given: unknown): void {
    const isData = typeof given === 'object' && given !== null
    if (!isData) this.#reflect(name, given)
    this.#own[name] = isData ? (textOf(given) ?? '') : undefined
    this.#changed()
  }

  #dataOf(name: 'provider' | 'prices', usual: string): string | object {
    const own = this.#own[name]
    const read = this.#settle()[name]
    if (own === undefined) return this.getAttribute(name) ?? (read.ok ? (read.value?.id ?? 'none') : usual)
    return read.ok ? (JSON.parse(own) as object) : {}
  }

  #given(name: OwnSetting): string {
    return this.#own[name] ?? this.getAttribute(name) ?? ''
  }

  /** What was handed in, read. Answers that can not be read leave those that are there. */
  #settle(): Setting {
    if (this.#setting !== undefined) return this.#setting
    const answers = this.#given('answers')
    const setting = this.#read({
      answers,
      provider: this.#given('provider'),
      prices: this.#given('prices'),
      questions: this.getAttribute('questions') ?? '',
      figures: this.getAttribute('figures') ?? '',
    })
    this.#setting = setting
    if (this.#started !== answers && setting.document) {
      this.#started = answers
      this.#start = setting.document.answers
      this.#answers = this.#start
      this.#drafts.clear()
    }
    return setting
  }

  /** Something around changed: it is drawn anew once, whatever else changes along. */
  #changed(): void {
    this.#setting = undefined
    if (this.#drawing || !this.isConnected) return
    this.#drawing = true
    queueMicrotask(() => {
      this.#drawing = false
      if (!this.isConnected) return
      const first = this.#reckoned === undefined
      this.#settle()
      if (first) this.#draw()
      // The first figures take a moment longer: not before there is something to see.
      if (first) this.#later(() => this.#follow())
      else this.#follow()
      this.#tellFaults()
    })
  }

  /** All answers are others now, but not by somebody answering. */
  #replace(answers: Answers): void {
    this.#answers = answers
    this.#drafts.clear()
    this.#follow()
  }

  #later(then: () => void): void {
    this.#callOff()
    const timer = setTimeout(then)
    this.#callOff = () => clearTimeout(timer)
  }

  /** New figures where there is something new to reckon with, else only a new look. */
  #follow(): void {
    const { provider, prices } = this.#settle()
    if (!provider.ok) {
      this.#callOff()
      this.#shown = undefined
      this.#unusable = []
      this.#draw()
      return
    }
    const list = prices.ok ? prices.value : undefined
    const reckoning: Reckoning = { answers: this.#answers, provider: provider.value, ...(list && { prices: list }) }
    if (this.#shown !== undefined && isSame(this.#reckoned, reckoning)) {
      if (!this.#shown.refined) this.#refine(reckoning)
      this.#draw()
      return
    }
    this.#reckoned = reckoning
    this.#show(quickLook(reckoning))
    this.#refine(reckoning)
  }

  #refine(reckoning: Reckoning): void {
    this.#callOff()
    this.#callOff = whenIdle(() => this.#show(closerLook(reckoning)))
  }

  #show(result: ReturnType<typeof quickLook>): void {
    this.#unusable = result.ok ? [] : result.issues
    this.#shown = result.ok ? result.figures : undefined
    this.#draw()
    const { estimate } = this
    if (estimate !== undefined) this.#tell('leitfaden-estimate', estimate)
  }

  #answer(question: string, value: AnswerValue | undefined): void {
    const { [question]: before, ...others } = this.#answers
    this.#answers = value === undefined ? others : { ...this.#answers, [question]: answered(before, value) }
    const answer = plainAnswer(question, this.#answers[question])
    this.#tell('leitfaden-answer', { question, ...(answer !== undefined && { answer }), answers: this.answers })
    this.#follow()
  }

  #draw(): void {
    const { questions, figures, provider, prices } = this.#settle()
    const { language } = this
    const value = this.value
    this.#internals.setFormValue(value, value)
    render(
      h(Calculator, {
        language,
        headingLevel: this.headingLevel,
        questions,
        answers: this.#answers,
        provider: provider.ok ? provider.value : undefined,
        today: today(),
        drafts: this.#drafts,
        disabled: this.disabled || this.#disabledAround,
        figures,
        shown: this.#shown,
        example: prices.ok && prices.value?.example === true,
        unusable: this.#unusable,
        faults: this.faults,
        whole: this.#wholeAddress(value),
        onAnswer: (question, answer) => this.#answer(question, answer),
        causesOf: (figure) => (this.#reckoned ? causesOf(this.#reckoned, figure) : []),
      }),
      this.#root,
    )
    this.#validate()
  }

  /** Where the application is opened with these answers. Packing them takes a moment: until then, with none. */
  #wholeAddress(document: string): string | undefined {
    const address = pageAddress(this.appHref, this.baseURI)
    if (this.appHref === '' || address === undefined) return undefined
    if (this.#whole?.document === document) address.hash = this.#whole.fragment
    else
      void packLink(document).then((fragment) => {
        if (this.#whole?.document === document || this.value !== document) return
        this.#whole = { document, fragment }
        if (this.isConnected) this.#draw()
      })
    return address.href
  }

  #validate(): void {
    const { own } = calculatorTexts[this.language]
    const unreadable = this.#root.querySelector<HTMLElement>('[aria-invalid="true"]')
    const open = this.required ? this.questions.find((id) => !isSettled(this.#answers[id])) : undefined
    if (unreadable) this.#internals.setValidity({ badInput: true }, own.unreadable, unreadable)
    else if (open !== undefined)
      this.#internals.setValidity(
        { valueMissing: true },
        own.missing,
        this.#root.getElementById(open.replace('.', '-')) ?? undefined,
      )
    else this.#internals.setValidity({})
  }

  #tellFaults(): void {
    const { faults } = this
    const told = JSON.stringify(faults)
    if (told === this.#told) return
    this.#told = told
    this.#tell('leitfaden-fault', { faults })
  }

  #tell<K extends keyof LeitfadenCalculatorEventMap>(type: K, detail: LeitfadenCalculatorEventMap[K]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

/** What was noted beside an answer stays beside the new one. */
function answered(before: Answers[string], value: AnswerValue): Answers[string] {
  const { note, source } = before ?? {}
  return {
    state: 'answered',
    value,
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
  }
}

function isSettled(answer: Answers[string]): boolean {
  return answer !== undefined && answer.state !== 'open'
}

function isSame(one: Reckoning | undefined, other: Reckoning): boolean {
  return one?.answers === other.answers && one.provider === other.provider && one.prices === other.prices
}

function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
