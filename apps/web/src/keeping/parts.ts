import type { Answer, AnswersDocument, AssumptionOverride, FormulaOverride, ModelOverrides } from '@leitfaden/core'
import type { Project, Scenario } from '../project/project.ts'

/** What a project says, cut into the smallest pieces that are kept and merged, by their {@link partKey}. Plain data. */
export type Parts = ReadonlyMap<string, unknown>

/** Some parts and what they become; undefined: they are gone. */
export type PartChanges = ReadonlyMap<string, unknown>

const kinds = ['scenario', 'language', 'provider', 'prices', 'answer', 'assumption', 'formula'] as const

export interface PartName {
  /** Id of the scenario. */
  readonly scenario: string
  readonly kind: (typeof kinds)[number]
  /** Of the question, the assumption or the formula. */
  readonly id: string
}

/** What a scenario is beside its document. */
interface ScenarioPart {
  readonly name: string
  readonly format: Scenario['format']
}

export function partKey({ scenario, kind, id }: PartName): string {
  return `${encodeURIComponent(scenario)}/${kind}/${id}`
}

/** Undefined where this is no key of a part. */
export function partName(key: string): PartName | undefined {
  const [scenario, word, ...id] = key.split('/')
  const kind = kinds.find((one) => one === word)
  return scenario && kind ? { scenario: decodeURIComponent(scenario), kind, id: id.join('/') } : undefined
}

export function partsOf({ scenarios }: Pick<Project, 'scenarios'>): Parts {
  const parts = new Map<string, unknown>()
  for (const { id: scenario, name, format, document } of scenarios) {
    const put = (kind: PartName['kind'], part: unknown, id = '') => {
      if (part !== undefined) parts.set(partKey({ scenario, kind, id }), part)
    }
    put('scenario', { name, format } satisfies ScenarioPart)
    put('language', document.language)
    put('provider', document.provider)
    put('prices', document.prices)
    for (const [id, answer] of Object.entries(document.answers)) put('answer', answer, id)
    for (const [id, override] of Object.entries(document.model?.assumptions ?? {})) put('assumption', override, id)
    for (const [id, override] of Object.entries(document.model?.formulas ?? {})) put('formula', override, id)
  }
  return parts
}

/**
 * The scenarios that these parts make. What parts do not hold (text, guide) comes from the scenario of the same id in `like`, else they are
 * new ones for `guide`. In the order of `like`, then of the parts.
 */
export function scenariosOf(
  parts: Parts,
  like: readonly Scenario[],
  guide: AnswersDocument['guide'] | undefined = like[0]?.document.guide,
): Scenario[] {
  const made = new Map<string, Draft>()
  for (const [key, part] of parts) {
    const name = partName(key)
    if (name) draftOf(made, name.scenario).put(name, part)
  }
  const order = [...new Set([...like.map(({ id }) => id), ...made.keys()])]
  return order.flatMap((id) => {
    const draft = made.get(id)
    const old = like.find((scenario) => scenario.id === id)
    const reference = old?.document.guide ?? guide
    if (!draft?.scenario || !reference) return []
    const document = draft.document(reference, old?.document.model?.places)
    return [{ id, ...draft.scenario, source: old?.source ?? '', document }]
  })
}

/** The project with some parts changed. One that would be left without a scenario stays as it is. */
export function withParts(project: Project, changes: PartChanges): Project {
  if (changes.size === 0) return project
  return withScenarios(project, scenariosOf(changedParts(partsOf(project), changes), project.scenarios))
}

export function changedParts(parts: Parts, changes: PartChanges): Parts {
  return new Map([...parts, ...changes].filter(([part]) => !changes.has(part) || changes.get(part) !== undefined))
}

/** None at all: the project stays as it is. */
export function withScenarios(project: Project, [first, ...others]: readonly Scenario[]): Project {
  return first ? { ...project, scenarios: [first, ...others] } : project
}

interface Draft {
  scenario?: ScenarioPart
  put(name: PartName, part: unknown): void
  document(guide: AnswersDocument['guide'], places: ModelOverrides['places']): AnswersDocument
}

function draftOf(made: Map<string, Draft>, scenario: string): Draft {
  const known = made.get(scenario)
  if (known) return known
  const texts: { [kind: string]: string } = {}
  const answers: { [id: string]: Answer } = {}
  const assumptions: { [id: string]: AssumptionOverride } = {}
  const formulas: { [id: string]: FormulaOverride } = {}
  const draft: Draft = {
    // Each part has the type that `partsOf` took it from; what comes from outside was checked there.
    put({ kind, id }, part) {
      if (kind === 'scenario') draft.scenario = part as ScenarioPart
      else if (kind === 'answer') answers[id] = part as Answer
      else if (kind === 'assumption') assumptions[id] = part as AssumptionOverride
      else if (kind === 'formula') formulas[id] = part as FormulaOverride
      else texts[kind] = part as string
    },
    document(guide, places) {
      const { language, ...others } = texts
      const changed = Object.keys(assumptions).length + Object.keys(formulas).length > 0
      return {
        guide,
        language: language === 'en' ? 'en' : 'de',
        ...others,
        answers,
        ...(changed && { model: { assumptions, formulas, ...(places && { places }) } }),
      }
    },
  }
  made.set(scenario, draft)
  return draft
}
