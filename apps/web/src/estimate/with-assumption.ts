import type { AnswersDocument, AssumptionOverride } from '@leitfaden/core'

/** The document with an assumption set otherwise; without an override it is the one of the model again. */
export function withAssumption(
  document: AnswersDocument,
  id: string,
  override: AssumptionOverride | undefined,
): AnswersDocument {
  const { model, ...rest } = document
  const { [id]: _before, ...others } = model?.assumptions ?? {}
  const assumptions = override === undefined ? others : { ...others, [id]: override }
  const formulas = model?.formulas ?? {}
  const nothing = Object.keys({ ...assumptions, ...formulas }).length === 0
  return nothing ? rest : { ...rest, model: { assumptions, formulas } }
}
