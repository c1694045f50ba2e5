import type { AnswersDocument } from '@leitfaden/core'

/** What the project is called, in one line and not too long a one; undefined where nobody said. */
export function projectName({ answers }: Pick<AnswersDocument, 'answers'>): string | undefined {
  const answer = answers['project.name']
  const name = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : ''
  const line = name.replace(/\s+/g, ' ').trim()
  return line === '' ? undefined : line.length > 60 ? `${line.slice(0, 59)}…` : line
}
