import { findQuestion, type Issue } from '@leitfaden/core'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { say, t } from '../texts/t.ts'
import { reckonAgain, reckoningFault, reckoningIssues } from './reckoning.ts'

/** Why the figures are not those of the answers as they are now: answers no one can reckon with, or a fault of ours. */
export function ReckoningTrouble() {
  const { estimate: e } = t()
  const issues = reckoningIssues.value
  return (
    <>
      {issues.length > 0 && (
        <Notice kind="warning" title={e.unusable} live>
          <ul>
            {issues.map((issue) => (
              <li key={issue.path.join('.')}>
                <IssueText issue={issue} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {reckoningFault.value && (
        <Notice kind="error" title={e.failed.title} live>
          <p>{e.failed.text}</p>
          <div class="actions">
            <Button small onClick={reckonAgain}>
              {e.failed.again}
            </Button>
          </div>
        </Notice>
      )}
    </>
  )
}

interface IssueTextProps {
  readonly issue: Issue
}

function IssueText({ issue: { message, question, found, path } }: IssueTextProps) {
  const { estimate: e } = t()
  const asked = question === undefined ? undefined : findQuestion(content().guide, question)
  return (
    <>
      {say(message)}
      {found !== undefined && ` (${e.found(found)})`}
      {': '}
      {asked ? <a href={hashOf({ screen: 'questions', detail: asked.id })}>{say(asked.prompt)}</a> : path.join('.')}
    </>
  )
}
