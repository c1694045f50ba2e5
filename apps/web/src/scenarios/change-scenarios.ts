import { newId } from '../project/new-id.ts'
import { edit, refreshProject } from '../project/open-project.ts'
import { currentScenario, type Project, type Scenario } from '../project/project.ts'
import { t } from '../texts/t.ts'

/** Copies the answers as they are now under another name, and goes on with the copy. */
export function duplicateScenario(name: string): void {
  const id = newId()
  edit({ label: t().scenarios.duplicated(name) }, (project) => withCopy(project, id, name))
}

export function renameScenario(id: string, name: string): void {
  edit({ label: t().scenarios.renamed(name) }, (project) => withName(project, id, name))
}

/** Takes a scenario out of the project; the last one stays. */
export function removeScenario({ id, name }: Scenario): void {
  edit({ label: t().scenarios.removed(name) }, (project) => without(project, id))
}

/** Goes on with another scenario. Nothing is changed, so there is nothing to take back. */
export function switchTo(id: string): void {
  refreshProject((project) => ({ ...project, current: id }))
}

export function withCopy(project: Project, id: string, name: string): Project {
  const [first, ...others] = project.scenarios
  const copy = { ...currentScenario(project), id, name }
  return { ...project, scenarios: [first, ...others, copy], current: id }
}

export function withName(project: Project, id: string, name: string): Project {
  const [first, ...others] = project.scenarios
  const renamed = (one: Scenario) => (one.id === id ? { ...one, name } : one)
  return { ...project, scenarios: [renamed(first), ...others.map(renamed)] }
}

export function without(project: Project, id: string): Project {
  const [first, ...others] = project.scenarios.filter((scenario) => scenario.id !== id)
  if (first === undefined) return project
  const current = project.current === id ? first.id : project.current
  return { ...project, scenarios: [first, ...others], current }
}
