import type { Question } from '@leitfaden/core'
import { useSignal } from '@preact/signals'
import { say, t } from '../texts/t.ts'
import { currentProvider } from './provider.ts'
import { SourceLine } from './source-line.tsx'
import { splitHelp } from './split-help.ts'
import './question-help.css'

interface QuestionHelpProps {
  readonly question: Question
  /** Of the line that the control is described by. */
  readonly id: string
}

/** Why it is asked, in one sentence; what a good answer holds and what the provider says about it, on demand. */
export function QuestionHelp({ question, id }: QuestionHelpProps) {
  const { questions: q } = t()
  const open = useSignal(false)
  const { why, more } = splitHelp(say(question.help))
  const provider = currentProvider.value
  const statements = provider.statements.filter((statement) => statement.question === question.id)
  const hasMore = more !== '' || statements.length > 0
  return (
    <div class="question-help">
      <p>
        <span id={id}>{why}</span>{' '}
        {hasMore && (
          <button
            type="button"
            class="question-help-more"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value
            }}
          >
            {open.value ? q.less : q.more}
          </button>
        )}
      </p>
      {open.value && (
        <>
          {more !== '' && <p>{more}</p>}
          {statements.map((statement) => (
            <div key={statement.text.de} class="question-help-statement">
              <p>
                <strong>{q.ofProvider(say(provider.title))}:</strong> {say(statement.text)}
              </p>
              <p class="small soft">
                <SourceLine source={provider.sources[statement.source]} />
                {statement.assumption && ` · ${q.assumption}`}
              </p>
            </div>
          ))}
        </>
      )}
    </div>
  )
}
