import type { Text } from '@leitfaden/core'
import type { Project } from './open-project.ts'

/** What a document about the project is called: `Club shop – Project report`; without a name of the project only what it is. */
export function projectTitle({ document, language }: Project, kind: Text): string {
  const answer = document.answers['project.name']
  const name = answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value.trim() : ''
  return name === '' ? kind[language] : `${name} – ${kind[language]}`
}
