import { type AnswersDocument, type Issue, overridePlace } from '@leitfaden/core'

/** A figure that came to nothing by a formula of the file is told where that formula stands. */
export function placedIssue(issue: Issue, { model }: AnswersDocument): Issue {
  const at = model && overridePlace(model, ['formulas', String(issue.path[0])])
  return at === undefined ? issue : { ...issue, at }
}
