import { findQuestion, type Guide, type ProviderProfile } from '@leitfaden/core'
import type { CompiledModel, Step } from '@leitfaden/sizing'
import { builtInModel, type Input } from '@leitfaden/sizing/model'

export interface YesNoContext {
  readonly guide: Guide
  readonly provider?: ProviderProfile | undefined
  /** The model of the estimate; the built-in one where absent. */
  readonly model?: CompiledModel | undefined
}

/** Does the step count only yes (1) and no (0)? Then it is bound to such an answer, to the presence of one, or to such a fact. */
export function isYesNo(step: Step, context: YesNoContext): boolean {
  if (step.unit !== '1' || !step.values.rows.every(({ values }) => values.every((value) => value === 0 || value === 1)))
    return false
  if (step.kind === 'fact') return typeof context.provider?.facts[step.fact]?.value === 'boolean'
  const { inputs } = context.model ?? builtInModel
  return inputs.some(
    (input) =>
      (input.id === step.id && (asksYesNo(input, context) || countsCases(input))) ||
      (input.otherwise === step.id && asksYesNo(input, context)),
  )
}

function asksYesNo({ from }: Input, { guide, model = builtInModel }: YesNoContext): boolean {
  if ('table' in from) {
    const question = model.tables.find(({ id }) => id === from.table)?.question
    return partKind(guide, question, from.column) === 'yes-no'
  }
  return 'question' in from && partKind(guide, from.question, 'at' in from ? from.at : undefined) === 'yes-no'
}

/** Is it 1 where a cell is filled, or where it names one of certain options? */
function countsCases({ from }: Input): boolean {
  if ('table' in from && from.present) return true
  return 'choose' in from && Object.values(from.choose ?? {}).every((value) => value === 0 || value === 1)
}

function partKind(guide: Guide, id: string | undefined, part: string | undefined): string | undefined {
  const kind = id === undefined ? undefined : findQuestion(guide, id)?.answer
  if (part === undefined) return kind?.kind
  const parts = kind?.kind === 'record' ? kind.fields : kind?.kind === 'table' ? kind.columns : []
  return parts.find((one) => one.id === part)?.answer.kind
}
