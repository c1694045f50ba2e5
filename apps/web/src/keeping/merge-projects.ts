import { type Answer, mergeAnswers, sameData } from '@leitfaden/core'
import type { Project, Scenario } from '../project/project.ts'
import { type Parts, partName, partsOf, scenariosOf, withScenarios } from './parts.ts'

/** Both sides changed this part, each to something else. */
export interface Conflict {
  /** Key of the part. */
  readonly part: string
  readonly mine: unknown
  readonly theirs: unknown
}

export interface MergedProject {
  /** Where both changed the same part differently, it holds mine. */
  readonly project: Project
  readonly conflicts: readonly Conflict[]
}

/**
 * Merges two states of a project that both came from `base`, part by part. A scenario that one side removed stays where the other changed
 * something in it. The texts of the files are those of theirs, unless mine alone has another one.
 */
export function mergeProjects(base: Project | undefined, mine: Project, theirs: Project): MergedProject {
  const merged = mergeParts(base ? partsOf(base) : new Map(), partsOf(mine), partsOf(theirs))
  const like = mergedOrder(base, mine, theirs).map((scenario) => withText(scenario, base, mine, theirs))
  return { project: withScenarios(mine, scenariosOf(merged.parts, like)), conflicts: merged.conflicts }
}

/** The same for parts alone. */
export function mergeParts(
  base: Parts,
  mine: Parts,
  theirs: Parts,
): { readonly parts: Parts; readonly conflicts: readonly Conflict[] } {
  const [here, there] = [keepChanged(base, mine, theirs), keepChanged(base, theirs, mine)]
  const parts = new Map<string, unknown>()
  const conflicts: Conflict[] = []
  for (const part of new Set([...here.keys(), ...there.keys()])) {
    const [my, their] = [here.get(part), there.get(part)]
    const result = mergePart(part, base.get(part), my, their)
    if (result.conflict) conflicts.push({ part, mine: my, theirs: their })
    if (result.value !== undefined) parts.set(part, result.value)
  }
  return { parts, conflicts }
}

/** What one part becomes; on a conflict it is mine. */
function mergePart(
  part: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
): { readonly value: unknown; readonly conflict: boolean } {
  if (partName(part)?.kind === 'answer') {
    const of = (value: unknown) => (value === undefined ? {} : { [part]: value as Answer })
    const { answers, changes } = mergeAnswers(of(base), of(mine), of(theirs))
    return { value: answers[part], conflict: changes.some(({ kind }) => kind === 'conflict') }
  }
  if (sameData(mine, theirs) || sameData(theirs, base)) return { value: mine, conflict: false }
  if (sameData(mine, base)) return { value: theirs, conflict: false }
  return { value: mine, conflict: true }
}

/** The parts of a side, and with them those of scenarios that it removed while the other side changed something in them. */
function keepChanged(base: Parts, side: Parts, other: Parts): Parts {
  const has = (parts: Parts, scenario: string) => parts.has(`${scenario}/scenario/`)
  const scenarioOf = (key: string) => key.slice(0, key.indexOf('/'))
  const changed = new Set(
    [...new Set([...base.keys(), ...other.keys()])]
      .filter((key) => !sameData(base.get(key), other.get(key)))
      .map(scenarioOf)
      .filter((scenario) => has(base, scenario) && has(other, scenario) && !has(side, scenario)),
  )
  if (changed.size === 0) return side
  return new Map([...side, ...[...base].filter(([key]) => changed.has(scenarioOf(key)))])
}

/** In the order of theirs, unless mine alone changed it; what only one side has comes last. */
function mergedOrder(base: Project | undefined, mine: Project, theirs: Project): readonly Scenario[] {
  const ids = ({ scenarios }: Project) => scenarios.map(({ id }) => id)
  const first = base && sameData(ids(base), ids(theirs)) ? mine : theirs
  const all = [...first.scenarios, ...mine.scenarios, ...theirs.scenarios].map(({ id }) => id)
  return [...new Set(all)].flatMap((id) =>
    [mine, theirs].flatMap((side) => side.scenarios.find((one) => one.id === id) ?? []).slice(0, 1),
  )
}

function withText(scenario: Scenario, base: Project | undefined, mine: Project, theirs: Project): Scenario {
  const of = (project: Project | undefined) => project?.scenarios.find(({ id }) => id === scenario.id)
  const [old, my, their] = [of(base), of(mine), of(theirs)]
  if (!their || !my || their.source === old?.source) return scenario
  return { ...scenario, source: their.source }
}
