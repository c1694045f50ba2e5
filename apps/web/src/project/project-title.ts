import { t } from '../texts/t.ts'
import { currentScenario, type Project } from './project.ts'

/** What the project is called in its answers. */
export function projectTitle(project: Project): string {
  const named = currentScenario(project).document.answers['project.name']
  return named?.state === 'answered' && typeof named.value === 'string' ? named.value : t().app.unnamed
}
