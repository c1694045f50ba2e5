import { type AssumptionOverride, fromPlain, type Issue, parseAnswersDocument, type Result } from '@leitfaden/core'
import { ownModel } from '../worker/own-model.ts'

export interface AssumptionInput {
  /** Id of the assumption. */
  readonly id: string
  /** As typed; what is empty is left out. */
  readonly parts: { readonly [part in keyof AssumptionOverride]?: string }
}

/** Reads what somebody typed for an assumption as a file with these words would be read. The path of an issue ends with the part it is about. */
export async function checkAssumption({ id, parts }: AssumptionInput): Promise<Result<AssumptionOverride>> {
  const typed = Object.fromEntries(Object.entries(parts).filter(([, text]) => text.trim() !== ''))
  const { extendedDevops } = await import('@leitfaden/core/devops')
  const { id: guide, version } = extendedDevops
  const document = { guide: `${guide}@${version}`, answers: {}, model: { assumptions: { [id]: typed } } }
  const read = parseAnswersDocument(fromPlain(document), { guide: extendedDevops })
  if (!read.ok) return refused(read.issues)
  const override = read.value.model?.assumptions[id]
  if (override === undefined) return refused([])
  const model = await ownModel({ assumptions: { [id]: override }, formulas: {} })
  return model?.ok === false ? refused(model.issues) : { ok: true, value: override, issues: [] }
}

function refused(issues: readonly Issue[]): Result<AssumptionOverride> {
  return { ok: false, issues: issues.map(({ at: _nowhere, ...issue }) => issue) }
}
