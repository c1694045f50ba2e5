import { type Answers, type ProviderProfile, toBase } from '@leitfaden/core'
import { federalStates } from '../calendar/federal-states.ts'
import type { Found, Given } from '../input/found.ts'
import { answeredValue, answerTo, readBinding } from '../input/read-binding.ts'
import { questionOf } from '../model/question-of.ts'
import { assumedGiven } from './assumed-given.ts'
import type { InputNumbers, ModelNumbers } from './model-numbers.ts'
import { TableRows } from './table-rows.ts'

export interface BindingOptions {
  readonly answers: Answers
  readonly provider: ProviderProfile
  /** Code of the German federal state whose public holidays the support keeps: `ST`. Absent: those that all states share. */
  readonly federalState?: string
}

/** Everything that answers and provider profile say to a model. */
export interface Bindings {
  /** By the id of the input; none where nobody said anything. */
  readonly found: ReadonlyMap<string, Found>
  /** Inputs that somebody answered, at least in one row, or that the profile states; a default of the provider does not count. */
  readonly answered: ReadonlySet<string>
  /** By the id of the assumption, for the kind of project that was answered. */
  readonly assumed: ReadonlyMap<string, Given>
  /** Which variant of an assumption was taken: assumption → option. */
  readonly variants: ReadonlyMap<string, string>
  readonly rows: TableRows
}

export function bindModel(model: ModelNumbers, { answers, provider, federalState }: BindingOptions): Bindings {
  const rows = new TableRows(model, answers)
  const state = Math.max(0, federalStates.indexOf(federalState ?? ''))
  const around = { answers, provider, state, rowsOf: (table: string) => rows.answered(table) }
  const found = new Map<string, Found>()
  const answered = new Set<string>()
  for (const input of model.inputs) {
    const value = notApplicable(model, input, answers) ?? readBinding(input, around)
    if (!value) continue
    found.set(input.id, value)
    const given = value.kind === 'rows' ? value.cells.length > 0 : value.kind !== 'default'
    if (given) answered.add(input.id)
  }
  const options = model.variantsBy.flatMap((question) => {
    const option = answeredValue(answers, question)
    return typeof option === 'string' && model.variantOptions[question]?.includes(option) ? [option] : []
  })
  const assumed = new Map<string, Given>()
  const variants = new Map<string, string>()
  for (const assumption of model.assumptions) {
    const option = options.find((o) => Object.hasOwn(assumption.variants ?? {}, o))
    if (option !== undefined) variants.set(assumption.id, option)
    assumed.set(assumption.id, assumedGiven(assumption, option))
  }
  return { found, answered, assumed, variants, rows }
}

function notApplicable(model: ModelNumbers, input: InputNumbers, answers: Answers): Found | undefined {
  if (input.notApplicable === undefined) return undefined
  const question = questionOf(model, input)
  if (question === undefined || answerTo(answers, question)?.state !== 'not-applicable') return undefined
  return { kind: 'number', given: { value: toBase(input.notApplicable, input.unit) } }
}
