import type { Issue } from '@leitfaden/core'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { say, t } from '../texts/t.ts'
import type { Made } from './use-made.ts'

/** How far a document is: being made, being renewed, or failed. It takes the same room, so that nothing jumps. */
export function Making({ made: { value, busy, failed, again } }: { readonly made: Made<unknown> }) {
  const { documents: texts } = t()
  if (failed)
    return (
      <Notice kind="error" title={texts.failed.title} live>
        <p>{texts.failed.text}</p>
        <div class="actions">
          <Button small onClick={again}>
            {texts.failed.again}
          </Button>
        </div>
      </Notice>
    )
  return (
    <p class="documents-making small soft" role="status">
      {busy && <span>{value === undefined ? texts.making : texts.updating}</span>}
    </p>
  )
}

/** Why nothing can be made of the answers. */
export function Faults({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <Notice kind="error" title={t().documents.faulty} live>
      <ul>
        {issues.map((issue) => (
          <li key={issue.path.join('.')}>
            {say(issue.message)}
            {issue.found !== undefined && <> · {issue.found}</>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
