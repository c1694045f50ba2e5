import type { Report } from './report.ts'

/** What the project is called, as somebody answered it. */
export function projectName({ answers, phrases }: Pick<Report, 'answers' | 'phrases'>): string {
  const name = Object.hasOwn(answers, 'project.name') ? answers['project.name'] : undefined
  return name?.state === 'answered' && typeof name.value === 'string' && name.value.trim() !== ''
    ? name.value
    : phrases.report.untitled
}
