import { newId } from './new-id.ts'
import type { Project, Scenario } from './project.ts'

/** A project with one answers file. */
export function newProject(file: Omit<Scenario, 'id'>): Project {
  const scenario = { id: newId(), ...file }
  return { id: newId(), scenarios: [scenario], current: scenario.id }
}
