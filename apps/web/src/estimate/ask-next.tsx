import { findQuestion } from '@leitfaden/core'
import { hashOf } from '../app/route.ts'
import { content } from '../content/content.ts'
import { say, t } from '../texts/t.ts'
import { percentText } from './amounts.ts'
import { reckoned } from './reckoning.ts'
import './ask-next.css'

interface AskNextProps {
  /** More than this nobody asks in one call. */
  readonly most?: number
}

/** The questions whose answers would narrow the cost most, each with its part of the range. */
export function AskNext({ most = 5 }: AskNextProps) {
  const { estimate: e } = t()
  const questions = reckoned.value?.estimate.uncertainty.find(({ of }) => of === 'cost')?.questions
  if (questions === undefined) return null
  if (questions.length === 0) return <p>{e.nothingNext}</p>
  return (
    <>
      <p class="small soft">{e.nextMeans}</p>
      <ol class="ask-next">
        {questions.slice(0, most).map(({ question, share, wide }) => {
          const found = findQuestion(content().guide, question)
          return (
            found && (
              <li key={question} class="ask-next-item">
                <a href={hashOf({ screen: 'questions', detail: question })}>{say(found.prompt)}</a>
                <span class="ask-next-share numbers">{percentText(Math.max(0.01, share))}</span>
                <span class="ask-next-bar" aria-hidden="true">
                  <span style={{ width: percentOf(share) }} />
                </span>
                {wide && <span class="ask-next-wide small soft">{e.wide}</span>}
              </li>
            )
          )
        })}
      </ol>
    </>
  )
}

function percentOf(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
