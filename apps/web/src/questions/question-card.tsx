import type { Answer, AnswerValue, Question } from '@leitfaden/core'
import { inState } from '@leitfaden/core'
import { useComputed } from '@preact/signals'
import { useCallback } from 'preact/hooks'
import { AnswerControl } from '../controls/answer-control.tsx'
import '../controls/controls.css'
import { memo } from '../design/memo.tsx'
import { answer as setAnswer, today } from '../project/open-project.ts'
import { language, say, t } from '../texts/t.ts'
import { answerTo, relevanceOf, remarksTo } from './answer-to.ts'
import { drafts } from './drafts.ts'
import { insteadOf } from './instead-of.ts'
import { openedQuestion } from './place.ts'
import { currentProvider } from './provider.ts'
import { QuestionHelp } from './question-help.tsx'
import { Reasons } from './reasons.tsx'
import { RemarkNotice } from './remark-notice.tsx'
import { Remarks } from './remarks.tsx'
import { matchingQuestions, relevantQuestions } from './selection.ts'
import { StateChoice } from './state-choice.tsx'
import './question-card.css'

interface QuestionCardProps {
  readonly question: Question
  /** Else it is there, but not to be seen. */
  readonly shown: boolean
}

/** A question: what is asked, why, who knows it, the control, what else may be said, and what the answer gives rise to. */
export const QuestionCard = memo(function QuestionCard({ question, shown }: QuestionCardProps) {
  const { id } = question
  const given = answerTo(id)
  const remarks = remarksTo(id)
  const onAnswer = useCallback(
    (value: AnswerValue | undefined, { goesOn }: { readonly goesOn: boolean }) =>
      setAnswer(id, withValue(value, answerTo(id)), { label: say(question.prompt) }, { goesOn }),
    [question],
  )
  const names = { prompt: `prompt-${id}`, field: `field-${id}`, help: `help-${id}`, findings: `findings-${id}` }
  return (
    <article
      class="question-card"
      data-question={id}
      data-state={given?.state ?? 'open'}
      data-opened={openedQuestion.value?.id === id}
      aria-labelledby={names.prompt}
      hidden={!shown}
    >
      <h2 class="question-card-prompt" id={names.prompt} tabIndex={-1}>
        {say(question.prompt)}
      </h2>
      <Standing question={question} />
      <QuestionHelp question={question} id={names.help} />
      <Coming question={question} />
      <div class="question-card-control">
        <AnswerControl
          question={question}
          answer={given}
          language={language()}
          texts={t().controls}
          provider={currentProvider.value}
          today={today.value}
          onAnswer={onAnswer}
          labelledBy={names.prompt}
          id={names.field}
          describedBy={remarks.length > 0 ? `${names.help} ${names.findings}` : names.help}
          drafts={drafts()}
          insteadOf={(typed) => insteadOf(question, typed)}
        />
      </div>
      <StateChoice question={question} />
      <Remarks question={question} />
      <div class="question-card-findings" id={names.findings} aria-live="polite">
        {remarks.map((remark) => (
          <RemarkNotice key={remark.id} remark={remark} />
        ))}
      </div>
    </article>
  )
})

/** What was remarked about an answer stays when its value changes; without a value nothing else is left to keep it open for. */
function withValue(value: AnswerValue | undefined, before: Answer | undefined): Answer | undefined {
  const { value: _, reason: __, ...kept } = { value: undefined, reason: undefined, ...before }
  return value === undefined ? inState(before, 'open') : { ...kept, state: 'answered', value }
}

/** How it stands, who can answer, and by when. */
function Standing({ question: { id, audience, phase, sizing } }: { readonly question: Question }) {
  const { state, audiences, phases, forEstimate } = t().questions
  const now = answerTo(id)?.state ?? 'open'
  const facts = [audience.map((side) => audiences[side]).join(', '), phases[phase], ...(sizing ? [forEstimate] : [])]
  return (
    <p class="question-card-standing">
      <span class={`question-card-state question-card-state-${now}`}>{state.names[now]}</span>
      <span class="soft">{facts.join(' · ')}</span>
    </p>
  )
}

/** Why a question with a condition comes up, or why one is shown that otherwise would not be. */
function Coming({ question }: { readonly question: Question }) {
  const { questions: q } = t()
  const isRelevant = relevantQuestions.value.includes(question)
  const isVisitor = useComputed(() => openedQuestion.value === question && !matchingQuestions.value.includes(question))
  const because = relevanceOf(question)
  if (isRelevant && because.length === 0 && !isVisitor.value) return null
  return (
    <div class="question-card-coming soft small">
      {!isRelevant ? <p>{q.hidden}</p> : isVisitor.value && <p>{q.filteredOut}</p>}
      <Reasons title={q.dependsOn} because={because} />
    </div>
  )
}
