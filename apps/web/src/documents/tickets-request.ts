import type { AnswersDocument, Language, Question } from '@leitfaden/core'

/** Where tickets go. */
export const trackerNames = { github: 'GitHub', gitlab: 'GitLab', youtrack: 'YouTrack', jira: 'Jira' } as const
export type TrackerName = keyof typeof trackerNames

export interface TicketsRequest {
  readonly language: Language
  readonly today: string
  readonly document: AnswersDocument
  readonly tracker: TrackerName
  readonly audience?: Question['audience'][number]
  readonly phase?: Question['phase']
  /** To be filled in: every question that could be asked, none answered. */
  readonly blank: boolean
  /** What new tickets are filed with: forms of GitHub, templates of GitLab. */
  readonly forms: boolean
}
