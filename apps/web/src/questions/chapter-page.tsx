import type { Chapter } from '@leitfaden/core'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { hashOf, route } from '../app/route.ts'
import { content } from '../content/content.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { say, t } from '../texts/t.ts'
import { filters, setFilters } from './filters.ts'
import { FirstVisit } from './first-visit.tsx'
import { OutsideAnswers } from './outside-answers.tsx'
import {
  currentChapter,
  focusOnArrival,
  neighbourChapter,
  nextOpenQuestion,
  openedQuestion,
  openQuestion,
  shownQuestions,
} from './place.ts'
import { QuestionCard } from './question-card.tsx'
import { showQuestion } from './show-question.ts'
import './chapter-page.css'

/** One chapter as a page: what it is about, and its questions one below the other. */
export function ChapterPage() {
  const { questions: q } = t()
  const chapter = currentChapter.value
  const shown = shownQuestions.value
  const title = useRef<HTMLHeadingElement>(null)
  const arrived = useRef(route.peek())
  // Whoever goes to a question or to a chapter goes on reading there.
  useLayoutEffect(() => {
    const { screen, detail } = route.value
    const isNew = arrived.current !== route.value
    arrived.current = route.value
    if (screen !== 'questions' || detail === undefined) return
    const question = openedQuestion.value
    if (question !== undefined) showQuestion(question.id, focusOnArrival.peek())
    else if (isNew) {
      title.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    focusOnArrival.value = 'heading'
  }, [route.value])
  return (
    <div class="chapter-page" data-chapter={chapter.id}>
      <header class="chapter-page-head">
        <p class="soft numbers">{placeOf(chapter)}</p>
        <h1 ref={title} tabIndex={-1}>
          {say(chapter.title)}
        </h1>
        <p class="chapter-page-introduction">{say(chapter.introduction)}</p>
      </header>
      <FirstVisit />
      {shown.length === 0 ? (
        <NothingHere />
      ) : (
        // A question whose condition may come true stays in its place, so that it can come and go gently.
        chapter.questions
          .filter((question) => question.relevance !== undefined || shown.includes(question))
          .map((question) => <QuestionCard key={question.id} question={question} shown={shown.includes(question)} />)
      )}
      <OutsideAnswers />
      <nav class="chapter-page-foot no-print" aria-label={q.onward}>
        <NextOpen />
        <div class="chapter-page-neighbours">
          <Neighbour step={-1} label={q.previousChapter} />
          <Neighbour step={1} label={q.nextChapter} />
        </div>
      </nav>
    </div>
  )
}

function placeOf(chapter: Chapter): string {
  const { questions: q } = t()
  const own = content().guide.chapters
  const index = own.indexOf(chapter)
  return index < 0 ? q.furtherQuestions : q.chapterOf(index + 1, own.length)
}

function NothingHere() {
  const { filter } = t().questions
  const elsewhere = neighbourChapter(1) ?? neighbourChapter(-1)
  return (
    <Notice title={elsewhere ? filter.nothingHere : filter.nothing}>
      <div class="actions">
        {elsewhere && (
          <a class="button" href={hashOf({ screen: 'questions', detail: elsewhere.id })}>
            {filter.elsewhere(say(elsewhere.title))}
          </a>
        )}
        <Button onClick={() => setFilters({})}>{filter.clear}</Button>
      </div>
    </Notice>
  )
}

function NextOpen() {
  const { questions: q } = t()
  const chapter = currentChapter.value
  const next = nextOpenQuestion(shownQuestions.value.at(-1)?.id ?? chapter.questions.at(-1)?.id)
  if (next === undefined) {
    const filtered = Object.keys(filters()).length > 0
    return (
      <div class="actions">
        <p>{q.allSettled}</p>
        {filtered && <Button onClick={() => setFilters({})}>{q.filter.allOpened}</Button>}
      </div>
    )
  }
  return (
    <Button look="main" onClick={() => openQuestion(next.id, 'field')}>
      {q.next}
    </Button>
  )
}

function Neighbour({ step, label }: { readonly step: 1 | -1; readonly label: string }) {
  const chapter = neighbourChapter(step)
  if (chapter === undefined) return null
  return (
    <a class="chapter-page-neighbour" href={hashOf({ screen: 'questions', detail: chapter.id })}>
      <span class="small soft">{label}</span>
      <span>{say(chapter.title)}</span>
    </a>
  )
}
