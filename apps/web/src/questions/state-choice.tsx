import type { Question } from '@leitfaden/core'
import { useComputed } from '@preact/signals'
import { Button } from '../design/button.tsx'
import { t } from '../texts/t.ts'
import { answerTo } from './answer-to.ts'
import { type Mark, markQuestion } from './mark-question.ts'
import { openRemarks, remarksShown } from './remarks.tsx'
import './state-choice.css'

const marks: readonly Mark[] = ['unknown', 'discuss', 'not-applicable']

/** What can be said instead of an answer, and beside it. */
export function StateChoice({ question: { id } }: { readonly question: Question }) {
  const { state, remarks } = t().questions
  const now = useComputed(() => answerTo(id)?.state ?? 'open').value
  return (
    <fieldset class="state-choice">
      <legend class="unseen">{state.legend}</legend>
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          class="state-choice-mark"
          aria-pressed={now === mark}
          onClick={() => markQuestion(id, mark)}
        >
          {state.mark[mark]}
        </button>
      ))}
      {now !== 'open' && (
        <Button look="plain" small onClick={() => markQuestion(id, 'open')}>
          {state.reopen}
        </Button>
      )}
      {!remarksShown(id) && (
        <Button look="plain" small onClick={() => openRemarks(id)}>
          {remarks.add}
        </Button>
      )}
    </fieldset>
  )
}
