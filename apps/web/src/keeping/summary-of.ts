import { progress } from '@leitfaden/core'
import { content } from '../content/content.ts'
import { today } from '../project/open-project.ts'
import { currentScenario, type Project } from '../project/project.ts'
import type { KeptProject } from './kept-project.ts'

/** What lists say about a project. */
export function summaryOf(project: Project): Pick<KeptProject, 'title' | 'answered' | 'asked'> {
  const { guide, providers } = content()
  const { answers, provider: id } = currentScenario(project).document
  const provider = providers.find((one) => one.id === id)
  const { settled, relevant } = progress({ guide, answers, ...(provider && { provider }), today: today.value }).total
  const name = answers['project.name']
  return {
    ...(name?.state === 'answered' && typeof name.value === 'string' && { title: name.value }),
    answered: settled,
    asked: relevant,
  }
}
