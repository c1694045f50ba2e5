import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { announce } from '../app/announce.tsx'
import { words } from '../content/words.ts'
import { project } from '../project/open-project.ts'
import { language, t } from '../texts/t.ts'
import { answerTo } from './answer-to.ts'
import { currentProvider } from './provider.ts'
import { QuestionLink } from './question-link.tsx'
import { outsideQuestions } from './selection.ts'
import './outside-answers.css'

/** Answers to questions that do not come up any more: they are kept, and can be looked at. */
export function OutsideAnswers() {
  const { outside } = t().questions
  useSayingSo(outside.said)
  const questions = outsideQuestions.value
  if (questions.length === 0) return null
  return (
    <details class="outside-answers">
      <summary>{outside.title(questions.length)}</summary>
      <p class="soft">{outside.text}</p>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <QuestionLink id={question.id} />
            <br />
            {words()?.plainAnswer(question, answerTo(question.id), language(), currentProvider.value)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Says it in the moment an answer makes another one superfluous. */
function useSayingSo(said: string): void {
  const before = useRef<{ readonly project: string | undefined; readonly count: number } | undefined>(undefined)
  useSignalEffect(() => {
    const now = { project: project.value?.id, count: outsideQuestions.value.length }
    const { current } = before
    before.current = now
    if (current !== undefined && current.project === now.project && now.count > current.count) announce(said)
  })
}
