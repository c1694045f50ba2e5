import type { AnswersDocument } from '@leitfaden/core'

/** One answers file of a project: what it says, and the text it was read from, so that comments and order are kept when it is written. */
export interface Scenario {
  readonly id: string
  readonly name: string
  /** The text of the file as it was last read or written; empty for a new one. */
  readonly source: string
  readonly format: 'yaml' | 'json'
  /** What is answered now; may be ahead of the text. */
  readonly document: AnswersDocument
}

/** Never changes: every edit gives a new one. */
export interface Project {
  readonly id: string
  /** At least one. */
  readonly scenarios: readonly [Scenario, ...Scenario[]]
  /** Id of the scenario that is being answered. */
  readonly current: string
}

export function currentScenario({ scenarios, current }: Project): Scenario {
  return scenarios.find(({ id }) => id === current) ?? scenarios[0]
}

/** The project with its current scenario replaced. */
export function withScenario(project: Project, scenario: Scenario): Project {
  const [first, ...others] = project.scenarios
  const put = (one: Scenario) => (one.id === scenario.id ? scenario : one)
  return { ...project, scenarios: [put(first), ...others.map(put)] }
}
